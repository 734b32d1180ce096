import * as vscode from 'vscode'
import { noteTextAt } from '../../core/citations/definition-at'
import { definitionsOf, planRepair } from '../../core/citations/plan-repair'
import type { Draft, NoteDefinition } from '../../core/draft'
import type { Guard } from '../guard'
import { say } from '../messages'
import { tellRefusal, toWorkspaceEdit } from '../notes/carry-out'
import { selectedIn, type Selected } from '../notes/place-under'
import type { DraftStore } from '../store'

/** The commands that rewrite notes in the form of the house, after the author has seen the changes. */
export function registerRepair(store: DraftStore, guard: Guard): vscode.Disposable {
  const repair = async (
    { document, draft }: Selected,
    definitions: readonly NoteDefinition[],
    title: string,
  ): Promise<void> => {
    const plan = planRepair(draft, definitions)
    if (plan.kind === 'refusal') return tellRefusal(store, { document }, plan)
    if (plan.edits.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'There is nothing to repair: the form of the house is kept, or cannot be told.',
        ),
      )
      return
    }
    const edit = toWorkspaceEdit(document, plan.edits, title)
    const isMade = await vscode.workspace.applyEdit(edit, { isRefactoring: true })
    if (isMade && plan.remark) void vscode.window.showInformationMessage(say(plan.remark))
  }

  const register = (command: string, title: string, choose: Choose) =>
    vscode.commands.registerCommand(
      command,
      guard('Repairing notes', async () => {
        const selected = selectedIn(store)
        const definitions = selected && choose(selected.draft, selected.selection.to)
        if (definitions) await repair(selected, definitions, title)
      }),
    )
  return vscode.Disposable.from(
    register('policy-desk.repairNote', vscode.l10n.t('Repair Note'), (draft, offset) => {
      const definition = noteTextAt(draft, offset)
      if (definition) return [definition]
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a note.'))
      return null
    }),
    register('policy-desk.repairAllNotes', vscode.l10n.t('Repair All Notes'), definitionsOf),
  )
}

type Choose = (draft: Draft, offset: number) => readonly NoteDefinition[] | null
