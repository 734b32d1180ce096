import * as vscode from 'vscode'
import type { Review } from '../../core/review'
import type { ActiveDraft } from '../active-draft'
import { editorOf, reveal } from '../documents'
import type { Guard } from '../guard'
import { rowAt, type Row } from './row'

/** What sets one view apart from another. */
export interface ViewContent {
  readonly id: string
  readonly rows: (review: Review) => readonly Row[]
  /** Beside the title of the view. */
  readonly count: (review: Review) => number
  /** Shown in place of rows when the draft has none. */
  readonly empty: string
}

/** A view of the active draft: rows that lead to their place, and follow the cursor while visible. */
export function registerView(
  { id, rows: rowsOf, count, empty }: ViewContent,
  active: ActiveDraft,
  guard: Guard,
): vscode.TreeView<Row> {
  const changed = new vscode.EventEmitter<void>()
  const toggled = new Map<string, boolean>()
  let tree: Tree | undefined

  /** Made once for each review, and only when somebody looks. */
  const currentTree = (): Tree => {
    const { reviewed } = active
    if (tree?.review !== reviewed?.review) tree = undefined
    tree ??= growTree(reviewed?.review, rowsOf)
    return tree
  }

  const view = vscode.window.createTreeView<Row>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: guard(`Filling ${id}`, (row?: Row) => [...(row?.children ?? (row ? [] : currentTree().rows))]),
      getParent: (row) => currentTree().parents.get(row.id),
      getTreeItem: (row) => toTreeItem(row, isOpen(row), () => active.reviewed?.document),
    },
  })
}
