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
    // From the last one on: the numbers of the others stay.
    for (const note of carried.toReversed()) {
      const draft = store.current(document)?.draft
      const [found] = leftOver(draft, [note])
      if (draft && found) await carryOut(store, { document, plan: planDelete(draft, found) })
    }
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
  const remove = vscode.l10n.t('Remove')
  const name = vscode.workspace.asRelativePath(uri)
  const text =
    count === 1
      ? vscode.l10n.t('{0} does not refer to a note any more that was pasted elsewhere.', name)
      : vscode.l10n.t(
          '{0} does not refer to {1} notes any more that were pasted elsewhere.',
          name,
          count,
        )
  return (await vscode.window.showInformationMessage(text, remove)) === remove
}
