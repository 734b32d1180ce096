import * as vscode from 'vscode'
import { planAccessDay, type DayChange } from '../../core/citations/access-day'
import { today } from '../clock'
import { rangeOf } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'

const changes: Readonly<Record<string, DayChange>> = {
  'policy-desk.accessedToday': 'today',
  'policy-desk.accessedDayEarlier': -1,
  'policy-desk.accessedDayLater': 1,
}

/** The commands that set or move the access date of the note at the cursor. */
export function registerAccessDay(store: DraftStore, guard: Guard): vscode.Disposable {
  const set = guard('Changing an access date', async (change: DayChange) => {
    const editor = vscode.window.activeTextEditor
    const draft = editor && store.current(editor.document)?.draft
    if (!draft) return
    const { document, selection } = editor
    const edit = planAccessDay(draft, document.offsetAt(selection.active), change, today())
    if (edit) await editor.edit((builder) => builder.replace(rangeOf(document, edit), edit.text))
    else void vscode.window.showInformationMessage(whatIsMissing(change))
  })
  return vscode.Disposable.from(
    ...Object.entries(changes).map(([command, change]) =>
      vscode.commands.registerCommand(command, () => set(change)),
    ),
  )
}

function whatIsMissing(change: DayChange): string {
  return change === 'today'
    ? vscode.l10n.t('Put the cursor into a note that has a web address.')
    : vscode.l10n.t('Put the cursor into a note that has an access date.')
}
