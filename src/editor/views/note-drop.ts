import * as vscode from 'vscode'
import { planCiteAgain } from '../../core/notes/operations/insert'
import { markdown } from '../documents'
import type { Guard } from '../guard'
import { toWorkspaceEdit } from '../notes/carry-out'
import { rowType, type NoteInDraft } from './note-moves'

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('policyDesk', 'reference')

/** A note that is dragged from the view into its text is cited there again. */
export function registerNoteDrop(
  find: (data: vscode.DataTransfer) => NoteInDraft | undefined,
  guard: Guard,
): vscode.Disposable {
  const provideDocumentDropEdits = (
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
  ): vscode.DocumentDropEdit | undefined => {
    const dragged = find(data)
    if (dragged?.document !== document) return undefined
    const plan = planCiteAgain(dragged.draft, document.offsetAt(position), dragged.note)
    if (plan.kind === 'refusal') return undefined
    const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Cite the Note Again'), kind)
    edit.additionalEdit = toWorkspaceEdit(document, plan.edits)
    return edit
  }
  return vscode.languages.registerDocumentDropEditProvider(
    markdown,
    { provideDocumentDropEdits: guard('Dropping a note', provideDocumentDropEdits) },
    { providedDropEditKinds: [kind], dropMimeTypes: [rowType] },
  )
}
