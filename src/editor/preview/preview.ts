import * as vscode from 'vscode'
import { isArticle } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import type { PageState } from './messages'
import { attachPreview, type Preview } from './panel'

const viewType = 'policy-desk.preview'

/** Shows articles as the house publishes them: one panel for each document, beside its editor. */
export function registerPreview(
  { extensionUri }: vscode.ExtensionContext,
  store: DraftStore,
  guard: Guard,
): vscode.Disposable {
  const previews = new Map<string, Preview>()

  const attach = (panel: vscode.WebviewPanel, document: vscode.TextDocument): void => {
    const key = document.uri.toString()
    const preview = attachPreview(panel, document.uri, extensionUri, guard)
    previews.set(key, preview)
    panel.onDidDispose(() => previews.delete(key))
    const reviewed = store.get(document)
    if (reviewed) preview.show(reviewed)
  }

  const open = async (argument?: unknown): Promise<void> => {
    const document =
      argument instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(argument)
        : vscode.window.activeTextEditor?.document
    if (!document || !isArticle(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open an article in Markdown to see its preview.'),
      )
      return
    }
    const known = previews.get(document.uri.toString())
    if (known) known.panel.reveal(undefined, true)
    else attach(createPanel(), document)
  }

  const scroll = ({
    textEditor: { document },
    visibleRanges: [first],
  }: vscode.TextEditorVisibleRangesChangeEvent): void => {
    if (first) previews.get(document.uri.toString())?.follow(document, first)
  }

  const restore = async (panel: vscode.WebviewPanel, state?: PageState): Promise<void> => {
    try {
      attach(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(state?.uri ?? '')))
    } catch {
      // The document is gone since the window was closed.
      panel.dispose()
    }
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('policy-desk.openPreview', guard('Opening the preview', open)),
    vscode.window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: restore }),
    store.onDidChange((reviewed) => previews.get(reviewed.document.uri.toString())?.show(reviewed)),
    vscode.window.onDidChangeTextEditorVisibleRanges(guard('Scrolling the preview', scroll)),
  )
}

function createPanel(): vscode.WebviewPanel {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
  return vscode.window.createWebviewPanel(viewType, '', column)
}
