import * as vscode from 'vscode'
import type { Draft, Note } from '../../core/draft'
import { planCiteAgain } from '../../core/notes/operations/insert'
import { findSameNote, noteAt } from '../../core/notes/places'
import { editorOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { carryOut } from './carry-out'
import { deleteNote } from './delete-note'
import {
  draftOperations,
  noteOperations,
  type DraftOperation,
  type NoteOperation,
} from './operations'
import { pickNote } from './pick-note'
import { selectedIn } from './place-under'

/** The commands on the notes of the active draft, and on the note under the cursor. */
export function registerNoteCommands(store: DraftStore, guard: Guard): vscode.Disposable {
  const register = (id: string, run: () => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`policy-desk.${id}`, guard(`Running ${id}`, run))
  return vscode.Disposable.from(
    ...draftOperations.map((operation) =>
      register(operation.id, () => changeDraft(store, operation)),
    ),
    ...noteOperations.map((operation) =>
      register(operation.id, () => changeNote(store, operation)),
    ),
    register('citeAgain', () => pickAndCite(store)),
  )
}

async function changeDraft(store: DraftStore, operation: DraftOperation): Promise<void> {
  const selected = selectedIn(store)
  if (!selected) return
  const { document, draft, selection } = selected
  const isEmpty = selection.from === selection.to
  await carryOut(store, {
    document,
    plan: isEmpty ? operation.plan(draft) : operation.plan(draft, selection),
    idle: vscode.l10n.t(operation.idle),
    ...(operation.hasPreview && { preview: vscode.l10n.t(operation.title) }),
  })
}

async function changeNote(store: DraftStore, operation: NoteOperation): Promise<void> {
  const selected = selectedIn(store)
  if (!selected) return
  const { document, draft, selection } = selected
  const note = noteAt(draft, selection.from)
  if (!note) void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a note.'))
  else if (operation.id === 'deleteNote') await deleteNote(store, document, note)
  else await carryOut(store, { document, plan: operation.plan(draft, note), note })
}

async function pickAndCite(store: DraftStore): Promise<void> {
  const selected = selectedIn(store)
  const note = selected && (await pickNote(selected.draft))
  if (note) await citeAgain(store, selected.document, note)
}

/** Refers to a note once more, where the cursor is. */
export async function citeAgain(
  store: DraftStore,
  document: vscode.TextDocument,
  note: Note,
): Promise<void> {
  const editor = editorOf(document)
  const draft: Draft | undefined = store.current(document)?.draft
  const same = draft && findSameNote(draft, note)
  if (!editor || !same) return
  const offset = document.offsetAt(editor.selection.end)
  await carryOut(store, { document, plan: planCiteAgain(draft, offset, same), note: same })
}
