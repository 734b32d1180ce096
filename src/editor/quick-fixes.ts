import * as vscode from 'vscode'
import { CodeActionKind } from 'vscode'
import type { Finding, Fix, TextEdit } from '../core/findings'
import { safeEdits } from '../core/rules/fixes'
import { markdown, rangeOf } from './documents'
import type { Guard } from './guard'
import { say } from './messages'
import type { DraftStore } from './store'

/** What runs on save for those who ask for it: safe fixes only. */
const fixAll = CodeActionKind.SourceFixAll.append('policyDesk')

/** Offers the repairs of findings. Their edits are made for the version that VS Code asks about. */
export function registerQuickFixes(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideCodeActions = (
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] => {
    const findings = store.current(document)?.findings ?? []
    return [
      ...(!only || only.contains(CodeActionKind.QuickFix)
        ? quickFixes(document, range, findings, diagnostics)
        : []),
      // Asked for by name only, on save or in the menu of source actions.
      ...(only?.contains(fixAll) ? allAction(document, findings) : []),
    ]
  }
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    { provideCodeActions: guard('Offering fixes', provideCodeActions) },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  )
}

function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  findings: readonly Finding[],
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const here = findings.filter((finding) => rangeOf(document, finding).intersection(range))
  const rules = [...new Set(here.map(({ rule }) => rule))]
  return [
    ...here.flatMap((finding) => fixActions(document, finding, shown)),
    ...rules.flatMap((rule) => ruleAction(document, rule, findings)),
  ]
}

function fixActions(
  document: vscode.TextDocument,
  finding: Finding,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeOf(document, finding)
  const repaired = shown.filter(
    ({ code, range: place }) =>
      typeof code === 'object' && code.value === finding.rule && place.isEqual(range),
  )
  return finding.fixes.map((fix) => {
    const action = createAction(say(fix.title), CodeActionKind.QuickFix, document, fix.edits)
    action.diagnostics = repaired
    action.isPreferred = isOnlySafe(fix, finding)
    return action
  })
}

/** A safe fix without a rival is what `Auto Fix` makes. */
function isOnlySafe(fix: Fix, { fixes }: Finding): boolean {
  return fix.safe && fixes.filter(({ safe }) => safe).length === 1
}

function ruleAction(
  document: vscode.TextDocument,
  rule: string,
  findings: readonly Finding[],
): vscode.CodeAction[] {
  const fixable = findings.filter(
    (finding) => finding.rule === rule && finding.fixes.some(({ safe }) => safe),
  )
  if (fixable.length < 2) return []
  const title = vscode.l10n.t('Fix all {0} places of {1} in this file', fixable.length, rule)
  return [createAction(title, CodeActionKind.QuickFix, document, safeEdits(fixable))]
}

function allAction(
  document: vscode.TextDocument,
  findings: readonly Finding[],
): vscode.CodeAction[] {
  const edits = safeEdits(findings)
  const title = vscode.l10n.t('Make all safe fixes of Policy Desk')
  return edits.length === 0 ? [] : [createAction(title, fixAll, document, edits)]
}

function createAction(
  title: string,
  kind: vscode.CodeActionKind,
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind)
  action.edit = new vscode.WorkspaceEdit()
  for (const edit of edits) action.edit.replace(document.uri, rangeOf(document, edit), edit.text)
  return action
}
