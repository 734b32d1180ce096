import * as vscode from 'vscode'
import { noteTextAt } from '../../core/citations/definition-at'
import { definitionsOf, planRepair } from '../../core/citations/plan-repair'
import type { NoteDefinition } from '../../core/draft'
import type { Guard } from '../guard'
import { say } from '../messages'
import { tellRefusal, toWorkspaceEdit } from '../notes/carry-out'
import { selectedIn, type Selected } from '../notes/place-under'
import type { DraftStore } from '../store'

/** The commands that rewrite a note, or after a preview all notes, in the form of the house. */
export function registerRepair(store: DraftStore, guard: Guard): vscode.Disposable {
  const repair = async (
    { document, draft }: Selected,
    definitions: readonly NoteDefinition[],
    preview?: string,
  ): Promise<void> => {
    const plan = planRepair(draft, definitions)
    if (plan.kind === 'refusal') return tellRefusal(store, { document }, plan)
    if (plan.edits.length === 0) {
      tell(vscode.l10n.t('Nothing to repair: the form is that of the house, or cannot be read.'))
      return
    }
    const edit = toWorkspaceEdit(document, plan.edits, preview)
    const isMade = await vscode.workspace.applyEdit(edit, { isRefactoring: true })
    if (isMade && plan.remark) tell(say(plan.remark))
  }

  const repairNote = async (): Promise<void> => {
    const selected = selectedIn(store)
    const definition = selected && noteTextAt(selected.draft, selected.selection.to)
    if (definition) await repair(selected, [definition])
    else if (selected) tell(vscode.l10n.t('Put the cursor on a note.'))
  }

  const repairAllNotes = async (): Promise<void> => {
    const selected = selectedIn(store)
    if (!selected) return
    await repair(selected, definitionsOf(selected.draft), vscode.l10n.t('Repair All Notes'))
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'policy-desk.repairNote',
      guard('Repairing a note', repairNote),
    ),
    vscode.commands.registerCommand(
      'policy-desk.repairAllNotes',
      guard('Repairing all notes', repairAllNotes),
    ),
  )
}

function tell(text: string): void {
  void vscode.window.showInformationMessage(text)
}
