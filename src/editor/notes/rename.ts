import * as vscode from 'vscode'
import { planRename } from '../../core/notes/operations/rename'
import { markdown, rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import { tellRefusal, toWorkspaceEdit } from './carry-out'
import { placeUnder } from './place-under'

/**
 * Renames a note at all its places. VS Code’s own Markdown support, which would rename the one place
 * and lose the note, is asked after all others, and only where those have no answer: so there is
 * none outside of notes, and inside there is always one, without edits if need be.
 */
export function registerRename(store: DraftStore, guard: Guard): vscode.Disposable {
  const prepareRename = (document: vscode.TextDocument, position: vscode.Position) => {
    const under = placeUnder(store, document, position)
    const label = under?.place.label
    if (!label) return undefined
    const range = rangeOf(document, label)
    return { range, placeholder: document.getText(range) }
  }

  const planEdit = guard(
    'Renaming a note',
    (
      document: vscode.TextDocument,
      position: vscode.Position,
      name: string,
    ): vscode.WorkspaceEdit | undefined => {
      const under = placeUnder(store, document, position)
      if (!under) return undefined
      const { note } = under.place
      const plan = planRename(under.draft, note, name.trim())
      if (plan.kind === 'edits') return toWorkspaceEdit(document, plan.edits)
      void tellRefusal(store, { document, note }, plan)
      return undefined
    },
  )
  return vscode.languages.registerRenameProvider(markdown, {
    prepareRename: guard('Finding a note to rename', prepareRename),
    provideRenameEdits: (document, position, name) =>
      planEdit(document, position, name) ?? new vscode.WorkspaceEdit(),
  })
}
