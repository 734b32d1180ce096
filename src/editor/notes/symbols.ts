import * as vscode from 'vscode'
import { rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { nameOf } from './note-name'

/** The notes of all open drafts, for “Go to Symbol in Workspace”. VS Code filters them. */
export function registerSymbols(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideWorkspaceSymbols = (): vscode.SymbolInformation[] =>
    vscode.workspace.textDocuments.flatMap((document) => symbolsOf(store, document))
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: guard('Listing notes', provideWorkspaceSymbols),
  })
}

function symbolsOf(store: DraftStore, document: vscode.TextDocument): vscode.SymbolInformation[] {
  const draft = store.current(document)?.draft
  if (!draft) return []
  return draft.notes.flatMap((note) => {
    if (!note.definition) return []
    const { numeral, title, outlet } = nameOf(note, draft)
    const name = [numeral, title, outlet].filter(Boolean).join('  ')
    const location = new vscode.Location(document.uri, rangeOf(document, note.definition))
    return new vscode.SymbolInformation(
      name,
      vscode.SymbolKind.String,
      vscode.workspace.asRelativePath(document.uri),
      location,
    )
  })
}
