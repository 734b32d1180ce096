import * as vscode from 'vscode'
import { findWord } from '../../article/find-word'
import { renderArticle } from '../../article/render'
import { editorOf, reveal } from '../documents'
import type { Guard } from '../guard'
import type { ReviewedDocument } from '../store'
import { imageSource, resourceRoots } from './images'
import type { FromPage, ToPage } from './messages'
import { renderEmptyPage, renderShell } from './shell'

/** The preview of one document. It outlives the document: closed, it shows the last version. */
export interface Preview {
  readonly panel: vscode.WebviewPanel
  show(reviewed: ReviewedDocument): void
  /** Scrolls to what the editor shows now. */
  follow(document: vscode.TextDocument, visible: vscode.Range): void
}

/** Milliseconds between two steps of scrolling. */
const scrollPause = 40
/** Milliseconds for which the editor may move on behalf of the preview, and must not move it back. */
const revealTime = 400

export function attachPreview(
  panel: vscode.WebviewPanel,
  uri: vscode.Uri,
  extension: vscode.Uri,
  guard: Guard,
): Preview {
  const { webview } = panel
  let newest: ReviewedDocument | undefined
  let isReady = false
  let startsAtEditor = false
  let revealed: { readonly at: vscode.Position; readonly time: number } | undefined
  let scrollTimer: unknown
  let scrollOffset = 0

  const post = (message: ToPage): void => void webview.postMessage(message)

  const refresh = guard('Rendering the preview', ({ document, review }: ReviewedDocument) => {
    if (!isReady) return
    const { html } = renderArticle(review.draft, { imageSource: imageSource(webview, document) })
    post({ type: 'article', html: html || renderEmptyPage() })
    if (!startsAtEditor) return
    startsAtEditor = false
    const first = editorOf(document)?.visibleRanges[0]
    if (first) post({ type: 'scroll', offset: document.offsetAt(first.start) })
  })

  const receive = guard('Answering the preview', async (message: FromPage) => {
    if (message.type === 'ready') {
      isReady = true
      startsAtEditor = message.isNew
      if (newest) refresh(newest)
      return
    }
    if (!newest) return
    const { document, review } = newest
    const word = findWord(review.draft.source, message, message.word, message.before)
    revealed = { at: document.positionAt(word.from), time: Date.now() }
    await reveal(document, word)
  })

  webview.onDidReceiveMessage(receive)
  panel.onDidChangeViewState(() => {
    isReady &&= panel.visible
  })
  panel.onDidDispose(() => clearTimeout(scrollTimer))
  panel.title = vscode.l10n.t('Preview: {0}', nameOf(uri))
  webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension, uri) }
  webview.html = renderShell(webview, extension, uri)

  return {
    panel,
    show(reviewed) {
      newest = reviewed
      refresh(reviewed)
    },
    follow(document, visible) {
      const { at, time } = revealed ?? { at: visible.start, time: -Infinity }
      if (Date.now() - time < revealTime && visible.contains(at)) return
      scrollOffset = document.offsetAt(visible.start)
      scrollTimer ??= setTimeout(() => {
        scrollTimer = undefined
        post({ type: 'scroll', offset: scrollOffset })
      }, scrollPause)
    },
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
