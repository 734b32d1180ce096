import * as vscode from 'vscode'
import type { Draft, Note } from '../../core/draft'
import { planDelete } from '../../core/notes/operations/delete'
import type { CarriedNote } from '../../core/notes/operations/carry'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { carryOut } from './carry-out'

/**
 * Once the text is pasted: offers to remove the notes that were cut with their references and that
 * nothing refers to any more where they came from.
 */
export function offerLeftOver(
  store: DraftStore,
  guard: Guard,
  pasted: vscode.TextDocument,
  source: string,
  carried: readonly CarriedNote[],
): vscode.Disposable {
  const offer = guard('Offering to remove notes', async () => {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === source)
    if (!document) return
    const count = leftOver(store.current(document)?.draft, carried).length
    if (count === 0 || !(await isUnwanted(count, document))) return
    // The draft may have changed before the answer.
    const draft = store.current(document)?.draft
    if (!draft) return
    await carryOut(store, { document, plan: planDelete(draft, ...leftOver(draft, carried)) })
  })
  const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document !== pasted) return
    listener.dispose()
    void offer()
  })
  return listener
}

/** A cut leaves the labels of the other notes as they are. */
function leftOver(draft: Draft | undefined, carried: readonly CarriedNote[]): Note[] {
  const isCarried = (note: Note) =>
    carried.some(({ label, notation }) => label === note.label && notation === note.notation)
  return (draft?.notes ?? []).filter(
    (note) =>
      note.definition && !note.duplicateOf && note.references.length === 0 && isCarried(note),
  )
}

async function isUnwanted(count: number, { uri }: vscode.TextDocument): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(uri)
  const isOne = count === 1
  const text = isOne
    ? vscode.l10n.t('{0}: nothing refers any more to the note that you pasted elsewhere.', name)
    : vscode.l10n.t(
        '{0}: nothing refers any more to {1} notes that you pasted elsewhere.',
        name,
        count,
      )
  const remove = isOne ? vscode.l10n.t('Remove the Note') : vscode.l10n.t('Remove the Notes')
  return (await vscode.window.showInformationMessage(text, remove)) === remove
}
