import * as vscode from 'vscode'
import type { DraftSummary } from '../draft-summary'
import type { Guard } from '../guard'
import type { WorkspaceDrafts } from '../workspace-drafts'

/** The notes of all drafts of the workspace, for “Go to Symbol in Workspace”. VS Code filters them. */
export function registerSymbols(drafts: WorkspaceDrafts, guard: Guard): vscode.Disposable {
  const provideWorkspaceSymbols = async (): Promise<vscode.SymbolInformation[]> =>
    (await drafts.read()).flatMap(symbolsOf)
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: guard('Listing notes', provideWorkspaceSymbols),
  })
}

function symbolsOf({ uri, notes }: DraftSummary): vscode.SymbolInformation[] {
  const path = vscode.workspace.asRelativePath(uri)
  return notes.map(({ name, range }) => {
    const place = new vscode.Location(uri, range)
    return new vscode.SymbolInformation(name, vscode.SymbolKind.String, path, place)
  })
}
