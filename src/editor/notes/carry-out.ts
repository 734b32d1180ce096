import * as vscode from 'vscode'
import type { TextDocument } from 'vscode'
import type { Note } from '../../core/draft'
import type { TextEdit } from '../../core/findings'
import { planMerge } from '../../core/notes/operations/merge'
import { cursorOffset, type NotePlan, type Refusal } from '../../core/notes/operations/plan'
import { findSameNote } from '../../core/notes/places'
import { editorOf, rangeOf } from '../documents'
import { say } from '../messages'
import type { DraftStore } from '../store'

/** What is to be done, and to what. */
export interface Operation {
  readonly document: TextDocument
  readonly plan: NotePlan
  /** The note that a refused plan would have changed. */
  readonly note?: Note | null
  /** Said when there is nothing to do. */
  readonly idle?: string
  /** The name of the change in the preview that is shown where many places change. */
  readonly preview?: string
}

/** So many changed places are shown to the author first, by operations that have a preview. */
const manyPlaces = 20

/**
 * Makes the edits of a plan as one undo step and puts the cursor where the author goes on; or says
 * why there is nothing to do. For the version of the document that the plan was made for.
 */
export async function carryOut(store: DraftStore, operation: Operation): Promise<void> {
  const { document, plan, idle, preview } = operation
  if (plan.kind === 'refusal') {
    await tellRefusal(store, operation, plan)
    return
  }
  if (plan.edits.length === 0) {
    if (idle) void vscode.window.showInformationMessage(idle)
    return
  }
  const shown = preview && plan.edits.length > manyPlaces ? preview : undefined
  const done = await vscode.workspace.applyEdit(toWorkspaceEdit(document, plan.edits, shown), {
    isRefactoring: true,
  })
  if (done && plan.remark) void vscode.window.showInformationMessage(say(plan.remark))
  const cursor = cursorOffset(plan)
  const editor = editorOf(document)
  if (!done || cursor === null || !editor) return
  const at = document.positionAt(cursor)
  editor.selection = new vscode.Selection(at, at)
  editor.revealRange(editor.selection)
}

/** @param preview when given, VS Code shows the edits under this name before it makes them */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  preview?: string,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  for (const part of edits) edit.replace(document.uri, rangeOf(document, part), part.text)
  if (preview) {
    // What needs to be confirmed is not ticked at first, and a note without its references is none:
    // so only an edit that changes nothing needs it, and the preview shows the others ticked.
    const end = document.lineAt(document.lineCount - 1).range.end
    edit.insert(document.uri, end, '', { needsConfirmation: true, label: preview })
  }
  return edit
}

/** Says why a plan was refused, and offers what could be done instead. */
export async function tellRefusal(
  store: DraftStore,
  { document, note }: Pick<Operation, 'document' | 'note'>,
  { reason, merge }: Refusal,
): Promise<void> {
  const offer = vscode.l10n.t('Merge the Two Notes')
  const offers = note && merge ? [offer] : []
  const answer = await vscode.window.showInformationMessage(say(reason), ...offers)
  const draft = store.current(document)?.draft
  if (answer !== offer || !draft || !note || !merge) return
  // The draft may have changed before the answer.
  const [from, into] = [findSameNote(draft, note), findSameNote(draft, merge)]
  if (from && into) await carryOut(store, { document, plan: planMerge(draft, from, into) })
}
