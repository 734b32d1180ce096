import * as vscode from 'vscode'
import type { ActiveDraft } from './active-draft'
import type { Guard } from './guard'

const asked = 'policy-desk.askedForLinkValidation'

/**
 * VS Code’s own Markdown validation, where it is switched on, calls every note an undefined link.
 * Offers once to switch that check off.
 */
export function registerLinkValidation(
  { workspaceState }: vscode.ExtensionContext,
  active: ActiveDraft,
  guard: Guard,
): vscode.Disposable {
  const offer = guard('Offering to switch off link validation', async () => {
    const { reviewed } = active
    if (!reviewed || workspaceState.get(asked) || !callsNotesUndefined(reviewed.document)) return
    if (reviewed.review.draft.notes.length === 0) return
    await workspaceState.update(asked, true)
    const switchOff = vscode.l10n.t('Switch It Off')
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'VS Code’s Markdown validation calls every note an undefined link. Switch that check off for this workspace? Policy Desk checks notes itself.',
      ),
      switchOff,
      vscode.l10n.t('Leave It On'),
    )
    if (answer === switchOff) await ignoreReferenceLinks()
  })
  void offer()
  return active.onDidChange(() => void offer())
}

function callsNotesUndefined(document: vscode.TextDocument): boolean {
  const validation = vscode.workspace.getConfiguration('markdown.validate', document)
  // Where VS Code’s Markdown support is not there, it has no such settings.
  const isOn = validation.get<boolean>('enabled')
  const links = validation.get<string>('referenceLinks.enabled')
  return isOn === true && links !== undefined && links !== 'ignore'
}

async function ignoreReferenceLinks(): Promise<void> {
  const hasWorkspace = vscode.workspace.workspaceFolders !== undefined
  await vscode.workspace
    .getConfiguration('markdown.validate')
    .update(
      'referenceLinks.enabled',
      'ignore',
      hasWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
    )
}
