import * as vscode from 'vscode'
import { countBodyWords } from '../core/syntax/words'
import type { ActiveDraft } from './active-draft'
import type { Guard } from './guard'
import { counted } from './messages'

/** Words, notes and findings of the active draft, in the status bar. */
export function registerStatus(active: ActiveDraft, guard: Guard): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'policy-desk.status',
    vscode.StatusBarAlignment.Right,
    100,
  )
  item.name = 'Policy Desk'

  const update = guard('Updating the status item', () => {
    const review = active.reviewed?.review
    if (!review) {
      item.hide()
      return
    }
    const { draft, findings } = review
    const notes = draft.notes.filter(({ duplicateOf }) => !duplicateOf).length
    const counts = [
      counted(countBodyWords(draft), '{0} word', '{0} words'),
      counted(notes, '{0} note', '{0} notes'),
      findings.length === 0
        ? vscode.l10n.t('no findings')
        : counted(findings.length, '{0} finding', '{0} findings'),
    ]
    const icon = findings.length === 0 ? '$(pass)' : '$(law)'
    item.text = `${icon} ${counts.join(' · ')}`
    item.tooltip = counts.join('\n')
    item.accessibilityInformation = { label: counts.join(', '), role: 'button' }
    item.command =
      findings.length === 0 ? 'policy-desk.notes.focus' : 'workbench.actions.view.problems'
    item.show()
  })
  update()
  return vscode.Disposable.from(item, active.onDidChange(update))
}
