import * as vscode from 'vscode'
import { DocumentDropOrPasteEditKind } from 'vscode'
import type { DataTransfer, TextDocument } from 'vscode'
import { planAddressPaste, type AddressPaste } from '../../core/citations/paste-address'
import type { Span } from '../../core/draft'
import { today } from '../clock'
import { markdown } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { toFieldEdits } from './field-edits'

const types = ['text/uri-list', 'text/plain']
const kinds = {
  again: DocumentDropOrPasteEditKind.Empty.append('policyDesk', 'reference'),
  note: DocumentDropOrPasteEditKind.Empty.append('policyDesk', 'note'),
  address: DocumentDropOrPasteEditKind.Empty.append('policyDesk', 'address'),
}
/** VS Code's own: the selection becomes the text of a link. */
const link = DocumentDropOrPasteEditKind.Empty.append('markdown', 'link')

/** A web address that is pasted or dropped becomes a note, or is cleaned where no note can stand. */
export function registerAddressPaste(store: DraftStore, guard: Guard): vscode.Disposable {
  const changes = async (
    document: TextDocument,
    place: Span,
    data: DataTransfer,
  ): Promise<Change[]> => {
    const pasted = await textOf(data)
    const review = store.current(document)
    const planned = review ? planAddressPaste(review.draft, place, pasted, today()) : []
    return planned.map((paste) => toChange(document, paste, place, review?.isDraft ?? false))
  }

  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly vscode.Range[],
    data: DataTransfer,
  ): Promise<vscode.DocumentPasteEdit[]> => {
    const [range] = ranges
    if (!range || ranges.length > 1) return []
    const place = { from: document.offsetAt(range.start), to: document.offsetAt(range.end) }
    return (await changes(document, place, data)).map((change) => {
      const edit = new vscode.DocumentPasteEdit(change.insertText, change.title, change.kind)
      return Object.assign(edit, change)
    })
  }

  const provideDocumentDropEdits = async (
    document: TextDocument,
    position: vscode.Position,
    data: DataTransfer,
  ): Promise<vscode.DocumentDropEdit[]> => {
    const offset = document.offsetAt(position)
    return (await changes(document, { from: offset, to: offset }, data)).map((change) =>
      Object.assign(new vscode.DocumentDropEdit(change.insertText), change),
    )
  }

  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(
      markdown,
      { provideDocumentPasteEdits: guard('Pasting an address', provideDocumentPasteEdits) },
      { providedPasteEditKinds: Object.values(kinds), pasteMimeTypes: types },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      markdown,
      { provideDocumentDropEdits: guard('Dropping an address', provideDocumentDropEdits) },
      { providedDropEditKinds: Object.values(kinds), dropMimeTypes: types },
    ),
  )
}

type Change = Required<Pick<vscode.DocumentDropEdit, 'title' | 'kind' | 'insertText' | 'yieldTo'>> &
  Pick<vscode.DocumentDropEdit, 'additionalEdit'>

function toChange(
  document: TextDocument,
  paste: AddressPaste,
  place: Span,
  isDraft: boolean,
): Change {
  if (paste.kind === 'address') {
    const yieldTo = place.from === place.to ? [] : [link]
    const title = vscode.l10n.t('Insert Cleaned Address')
    return { title, kind: kinds.address, insertText: paste.text, yieldTo }
  }
  const additionalEdit = new vscode.WorkspaceEdit()
  additionalEdit.set(document.uri, toFieldEdits(document, paste.plan))
  // In Markdown that is no article an address is more often meant as one.
  const yieldTo = isDraft ? [] : [DocumentDropOrPasteEditKind.Text, link]
  const title =
    paste.kind === 'again'
      ? vscode.l10n.t('Refer to {0} Again', paste.marker)
      : vscode.l10n.t('Insert Note')
  return { title, kind: kinds[paste.kind], insertText: '', additionalEdit, yieldTo }
}

async function textOf(data: DataTransfer): Promise<string> {
  for (const type of types) {
    const text = await data.get(type)?.asString()
    if (text) return text
  }
  return ''
}
