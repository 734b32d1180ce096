import * as vscode from 'vscode'
import { renderPlainMarkdown } from '../article/plain-markdown'
import { allRules } from '../core/rules/all'
import { renderRulePage } from '../core/rules/page'
import type { Guard } from './guard'
import { rulePageStyles } from './rule-page-styles'

const scheme = 'policy-desk'

/**
 * The address of a rule's page, for the code of a finding. A document of our own scheme opens from
 * the hover, the F8 view and the Problems view alike, where `command:` addresses are dead in some.
 */
export function rulePage(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/rules/${id}.md` })
}

/**
 * Serves the pages of the rules as Markdown documents, and shows them rendered. With an editor of
 * our own, because VS Code's Markdown preview can be switched off and is not in every host.
 */
export function registerRulePages(guard: Guard): vscode.Disposable {
  const provideTextDocumentContent = (uri: vscode.Uri): string => {
    const rule = allRules.find(({ id }) => uri.path === rulePage(id).path)
    return rule ? renderRulePage(rule) : vscode.l10n.t('There is no such rule.')
  }
  const resolveCustomTextEditor = (
    document: vscode.TextDocument,
    { webview }: vscode.WebviewPanel,
  ): void => {
    webview.html = renderPage(renderPlainMarkdown(document.getText()))
  }
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: guard('Writing the page of a rule', provideTextDocumentContent),
    }),
    vscode.window.registerCustomEditorProvider('policy-desk.rulePage', {
      resolveCustomTextEditor: guard('Showing the page of a rule', resolveCustomTextEditor),
    }),
  )
}

/** Nothing is loaded and nothing runs. */
function renderPage(content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${rulePageStyles}</style>
</head>
<body><main>${content}</main></body>
</html>`
}
