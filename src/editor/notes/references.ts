import * as vscode from 'vscode'
import type { Span } from '../../core/draft'
import { placesOf, type NotePlace } from '../../core/notes/places'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { placeUnder } from './place-under'

/** All places of a note: in a list, and marked in the text while the cursor is on one of them. */
export function registerReferences(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideReferences = (
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ): vscode.Location[] | undefined =>
    placesUnder(store, document, position)
      ?.filter(({ kind }) => includeDeclaration || kind === 'reference')
      .map((place) => new vscode.Location(document.uri, rangeOf(document, insideBrackets(place))))

  const provideDocumentHighlights = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.DocumentHighlight[] | undefined =>
    placesUnder(store, document, position)?.map(
      (place) => new vscode.DocumentHighlight(rangeOf(document, place), highlightKinds[place.kind]),
    )

  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(markdown, {
      provideReferences: guard('Finding references', provideReferences),
    }),
    vscode.languages.registerDocumentHighlightProvider(markdown, {
      provideDocumentHighlights: guard('Marking a note', provideDocumentHighlights),
    }),
  )
}

/** The places of the note under the cursor; of a second definition, those of the first. */
function placesUnder(
  store: DraftStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): NotePlace[] | undefined {
  const note = placeUnder(store, document, position)?.place.note
  return note && placesOf(note.duplicateOf ?? note)
}

/** As VS Code has it for links, so that what it finds too is listed once. */
function insideBrackets({ from, to, label }: NotePlace): Span {
  return { from: from + 1, to: label?.to ?? to }
}

const highlightKinds: Readonly<Record<NotePlace['kind'], vscode.DocumentHighlightKind>> = {
  reference: vscode.DocumentHighlightKind.Read,
  definition: vscode.DocumentHighlightKind.Write,
}
