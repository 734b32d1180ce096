import * as vscode from 'vscode'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { placeUnder } from './place-under'

/** From a reference to its note. On the note itself VS Code shows the references instead. */
export function registerDefinitions(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideDefinition = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.LocationLink[] | undefined => {
    const place = placeUnder(store, document, position)?.place
    const definition = place?.note.definition
    if (!definition) return undefined
    return [
      {
        originSelectionRange: rangeOf(document, place),
        targetUri: document.uri,
        targetRange: rangeOf(document, definition),
        targetSelectionRange: rangeOf(document, definition.marker),
      },
    ]
  }
  return vscode.languages.registerDefinitionProvider(markdown, {
    provideDefinition: guard('Finding a note', provideDefinition),
  })
}
