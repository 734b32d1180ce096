import * as vscode from 'vscode'
import { allRules } from '../core/rules/all'
import { renderRulePage } from '../core/rules/page'
import type { Guard } from './guard'

const scheme = 'policy-desk'

/**
 * The address of a rule's page, for the code of a finding. A document of our own scheme opens from
 * the hover, the F8 view and the Problems view alike, where `command:` addresses are dead in some.
 */
export function rulePage(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/rules/${id}.md` })
}

/** Serves the pages of the rules. The manifest opens them as Markdown preview. */
export function registerRulePages(guard: Guard): vscode.Disposable {
  const provideTextDocumentContent = guard('Showing a rule', (uri: vscode.Uri) => {
    const rule = allRules.find(({ id }) => uri.path === rulePage(id).path)
    return rule ? renderRulePage(rule) : vscode.l10n.t('There is no such rule.')
  })
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent,
  })
}
