import * as vscode from 'vscode'
import { DocumentDropOrPasteEditKind } from 'vscode'
import type { TextDocument } from 'vscode'
import { carryNotes, planPaste, type NoteBundle } from '../../core/notes/operations/carry'
import { markdown } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { lastStop, toTextEdits } from './text-edits'

/** The bundle as JSON, beside the plain text. It does not leave the window. */
const bundleType = 'application/vnd.policy-desk.notes'

const kind = DocumentDropOrPasteEditKind.Empty.append('policyDesk', 'notes')

/** What is cut or copied takes its notes along, and brings them to where it is pasted. */
export function registerPaste(store: DraftStore, guard: Guard): vscode.Disposable {
  const prepareDocumentPaste = (
    document: TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ): void => {
    const draft = store.current(document)?.draft
    const [range] = ranges
    if (!draft || !range || ranges.length > 1) return
    const bundle = carryNotes(draft, spanOf(document, range))
    if (bundle) data.set(bundleType, new vscode.DataTransferItem(JSON.stringify(bundle)))
  }

  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentPasteEdit[]> => {
    const json = await data.get(bundleType)?.asString()
    const draft = store.current(document)?.draft
    const [range] = ranges
    if (!json || !draft || !range || ranges.length > 1) return []
    const plan = planPaste(draft, spanOf(document, range), JSON.parse(json) as NoteBundle)
    if (plan.kind === 'refusal') return []
    const title = vscode.l10n.t('Paste with Notes')
    // Without a text of its own, VS Code makes the additional edits only.
    const edit = new vscode.DocumentPasteEdit('', title, kind)
    edit.additionalEdit = new vscode.WorkspaceEdit()
    const stops = plan.cursor ? [lastStop(plan.cursor)] : []
    edit.additionalEdit.set(document.uri, toTextEdits(document, plan.edits, stops))
    return [edit]
  }

  return vscode.languages.registerDocumentPasteEditProvider(
    markdown,
    {
      prepareDocumentPaste: guard('Copying notes', prepareDocumentPaste),
      provideDocumentPasteEdits: guard('Pasting notes', provideDocumentPasteEdits),
    },
    { providedPasteEditKinds: [kind], copyMimeTypes: [bundleType], pasteMimeTypes: [bundleType] },
  )
}

function spanOf(document: TextDocument, { start, end }: vscode.Range) {
  return { from: document.offsetAt(start), to: document.offsetAt(end) }
}
