import * as vscode from 'vscode'
import type { Draft, Note } from '../../core/draft'
import { planDelete } from '../../core/notes/operations/delete'
import { findSameNote } from '../../core/notes/places'
import { counted } from '../messages'
import type { DraftStore } from '../store'
import { carryOut } from './carry-out'

/** Deletes a note with its references. Where there are several, the author is asked first. */
export async function deleteNote(
  store: DraftStore,
  document: vscode.TextDocument,
  note: Note,
): Promise<void> {
  if (note.references.length > 1 && !(await isWanted(note))) return
  // The draft may have changed before the answer.
  const draft: Draft | undefined = store.current(document)?.draft
  const same = draft && findSameNote(draft, note)
  if (same) await carryOut(store, { document, plan: planDelete(draft, same), note: same })
}

async function isWanted({ references }: Note): Promise<boolean> {
  const wanted = counted(
    references.length,
    'Delete the note and its {0} reference',
    'Delete the note and its {0} references',
  )
  const answer = await vscode.window.showQuickPick([wanted, vscode.l10n.t('Keep it')], {
    title: vscode.l10n.t('The text refers to this note in several places.'),
  })
  return answer === wanted
}
