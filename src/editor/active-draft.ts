import * as vscode from 'vscode'
import type { TextDocument } from 'vscode'
import type { Disposable } from './disposable'
import { isArticle } from './documents'
import type { DraftStore, ReviewedDocument } from './store'

/** The draft that the author works on: what the views and the status item speak of. */
export interface ActiveDraft extends Disposable {
  /** Another draft is active, or the active one has a new review; undefined when there is none. */
  readonly onDidChange: vscode.Event<ReviewedDocument | undefined>
  /** Undefined while no draft is active, or before its first review. */
  readonly reviewed: ReviewedDocument | undefined
}

export function followActiveDraft(store: DraftStore): ActiveDraft {
  const changed = new vscode.EventEmitter<ReviewedDocument | undefined>()
  let document = findActive(undefined)

  const tell = (): void => {
    void vscode.commands.executeCommand(
      'setContext',
      'policy-desk.hasDraft',
      document !== undefined,
    )
    changed.fire(document && store.get(document))
  }
  const update = (): void => {
    const active = findActive(document)
    if (active === document) return
    document = active
    tell()
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeVisibleTextEditors(update),
    vscode.window.tabGroups.onDidChangeTabs(update),
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidCloseTextDocument(update),
    store.onDidChange((reviewed) => {
      if (reviewed.document === document) changed.fire(reviewed)
    }),
  ]
  tell()

  return {
    onDidChange: changed.event,
    get reviewed() {
      return document && store.get(document)
    },
    dispose() {
      vscode.Disposable.from(...listeners, changed).dispose()
    },
  }
}

/**
 * The draft of the active editor. It stays active while a preview, a panel or another view has the
 * focus, and while another file is active beside it; not when another file has taken its place.
 */
function findActive(last: TextDocument | undefined): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  const active = activeTextEditor?.document
  if (active && isArticle(active)) return active
  const visible = visibleTextEditors.map(({ document }) => document).filter(isArticle)
  if (last && (visible.includes(last) || (!active && hasTab(last)))) return last
  return visible[0]
}

/** A document may stay open for a while after its last tab was closed. */
function hasTab({ uri, isClosed }: TextDocument): boolean {
  const shows = ({ input }: vscode.Tab) =>
    (input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()) ||
    (input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString())
  return !isClosed && vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(shows))
}
