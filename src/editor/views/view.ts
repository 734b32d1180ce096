import * as vscode from 'vscode'
import type { Review } from '../../core/review'
import type { ActiveDraft } from '../active-draft'
import type { Disposable } from '../disposable'
import { editorOf, reveal } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { rowAt, type Row } from './row'
import { toTreeItem } from './tree-item'
import { growTree } from './tree'

/** What sets one view apart from another. */
export interface ViewContent {
  readonly id: string
  readonly rows: (review: Review) => readonly Row[]
  /** Stands beside the title of the view. */
  readonly count: (review: Review) => number
  /** Stands in place of rows when the draft has none. */
  readonly empty: string
}

/** A view as it runs. */
export interface DraftView extends Disposable {
  readonly view: vscode.TreeView<Row>
  readonly provider: vscode.TreeDataProvider<Row>
  readonly drag?: vscode.TreeDragAndDropController<Row>
  /** The row of this id for the text as it is now; undefined when it is gone. */
  current(id: string): Row | undefined
}

/** A view of the active draft: its rows lead to their place, and follow the cursor while visible. */
export function registerView(
  content: ViewContent,
  store: DraftStore,
  active: ActiveDraft,
  guard: Guard,
  drag?: vscode.TreeDragAndDropController<Row>,
): DraftView {
  const { id } = content
  const changed = new vscode.EventEmitter<void>()
  const toggled = new Map<string, boolean>()
  const isOpen = (row: Row) => toggled.get(row.id) ?? row.open ?? false

  let tree = growTree(undefined, content.rows)
  /** Grown once for each review, and only when somebody looks. */
  const currentTree = () => {
    const review = active.reviewed?.review
    if (tree.review !== review) tree = growTree(review, content.rows)
    return tree
  }

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: guard(`Filling ${id}`, (row?: Row) => [
      ...(row ? (row.children ?? []) : currentTree().rows),
    ]),
    getParent: (row) => currentTree().parents.get(row.id),
    getTreeItem: (row) => toTreeItem(row, `${id}.open`),
  }
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: provider,
    showCollapseAll: true,
    ...(drag && { dragAndDropController: drag }),
  })

  const follow = guard(`Following the cursor in ${id}`, async () => {
    const { reviewed } = active
    const editor = reviewed && editorOf(reviewed.document)
    if (!editor || !view.visible || reviewed.document.version !== reviewed.version) return
    const offset = reviewed.document.offsetAt(editor.selection.active)
    const { rows, byId } = currentTree()
    const selected = byId.get(view.selection[0]?.id ?? '')
    const stays = selected?.span && selected.span.from <= offset && offset <= selected.span.to
    const row = stays ? null : rowAt(rows, offset, isOpen)
    if (row && row !== selected) await view.reveal(row, { focus: false, select: true })
  })

  const update = guard(`Updating ${id}`, () => {
    const review = active.reviewed?.review
    view.description = review ? String(content.count(review)) : ''
    const isEmpty = review && view.visible && currentTree().rows.length === 0
    view.message = isEmpty ? vscode.l10n.t(content.empty) : ''
    changed.fire()
    void follow()
  })

  /** The text may be newer than the row. */
  const current = (rowId: string): Row | undefined => {
    const document = active.reviewed?.document
    if (document) store.current(document)
    return currentTree().byId.get(rowId)
  }

  /** The focus stays, so that the keys of the view go on meaning the row. */
  const open = guard(`Opening a row of ${id}`, async (rowId: string) => {
    const span = current(rowId)?.span
    const document = active.reviewed?.document
    if (document && span) await reveal(document, span, { preserveFocus: true })
  })

  update()
  const listeners = vscode.Disposable.from(
    view,
    changed,
    active.onDidChange(update),
    view.onDidChangeVisibility(update),
    view.onDidExpandElement(({ element }) => toggled.set(element.id, true)),
    view.onDidCollapseElement(({ element }) => toggled.set(element.id, false)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === active.reviewed?.document) void follow()
    }),
    vscode.commands.registerCommand(`${id}.open`, open),
  )
  return { view, provider, ...(drag && { drag }), current, dispose: () => void listeners.dispose() }
}
