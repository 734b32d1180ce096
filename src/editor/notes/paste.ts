import * as vscode from 'vscode'
import { DocumentDropOrPasteEditKind, type TextDocument } from 'vscode'
import { carryNotes, planPaste, type NoteBundle } from '../../core/notes/operations/carry'
import type { Refusal } from '../../core/notes/operations/plan'
import { markdown } from '../documents'
import type { Guard } from '../guard'
import { say } from '../messages'
import type { DraftStore } from '../store'
import { watchCopies } from './copied'
import { offerLeftOver } from './left-over'
import { lastStop, toTextEdits } from './text-edits'

/** What stands beside the plain text on the clipboard, as JSON. It does not leave the window. */
interface Clip {
  readonly bundle: NoteBundle
  readonly isLine: boolean
  /** Where it was copied. */
  readonly source: string
}

const clipType = 'application/vnd.policy-desk.notes'
const kind = DocumentDropOrPasteEditKind.Empty.append('policyDesk', 'notes')

/** What is cut or copied takes its notes along, and brings them to where it is pasted. */
export function registerPaste(store: DraftStore, guard: Guard): vscode.Disposable {
  const copies = watchCopies(store)
  let pending: vscode.Disposable | undefined

  const prepareDocumentPaste = (
    document: TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ): void => {
    const [range] = ranges
    const copied = range && ranges.length === 1 ? copies.find(document, range) : undefined
    const bundle = copied && carryNotes(copied.draft, copied)
    if (!bundle) return
    const clip: Clip = { bundle, isLine: copied.isLine, source: document.uri.toString() }
    data.set(clipType, new vscode.DataTransferItem(JSON.stringify(clip)))
  }

  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentPasteEdit[]> => {
    const json = await data.get(clipType)?.asString()
    const draft = store.current(document)?.draft
    const [range] = ranges
    if (!json || !draft || !range || ranges.length > 1) return []
    const { bundle, isLine, source } = JSON.parse(json) as Clip
    const isAbove = isLine && range.isEmpty
    const place = isAbove ? emptyRange(range.start.with({ character: 0 })) : range
    const plan = planPaste(draft, spanOf(document, place), bundle)
    if (plan.kind === 'refusal') {
      tellPlainPaste(plan)
      return []
    }
    const stops = plan.cursor && !isAbove ? [lastStop(plan.cursor)] : []
    // Without a text of its own, VS Code makes the additional edits only.
    const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste with Notes'), kind)
    edit.additionalEdit = new vscode.WorkspaceEdit()
    edit.additionalEdit.set(document.uri, toTextEdits(document, plan.edits, stops))
    pending?.dispose()
    pending = offerLeftOver(store, guard, document, source, bundle.notes)
    return [edit]
  }

  return vscode.Disposable.from(
    copies,
    { dispose: () => void pending?.dispose() },
    vscode.languages.registerDocumentPasteEditProvider(
      markdown,
      {
        prepareDocumentPaste: guard('Copying notes', prepareDocumentPaste),
        provideDocumentPasteEdits: guard('Pasting notes', provideDocumentPasteEdits),
      },
      { providedPasteEditKinds: [kind], copyMimeTypes: [clipType], pasteMimeTypes: [clipType] },
    ),
  )
}

/** The markers arrive as they are, and may now mean other notes: the author has to know. */
function tellPlainPaste({ reason }: Refusal): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The text was pasted without its notes. {0}', say(reason)),
  )
}

function emptyRange(at: vscode.Position): vscode.Range {
  return new vscode.Range(at, at)
}

function spanOf(document: TextDocument, { start, end }: vscode.Range) {
  return { from: document.offsetAt(start), to: document.offsetAt(end) }
}
