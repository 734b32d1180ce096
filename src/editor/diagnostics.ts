import * as vscode from 'vscode'
import type { Severity } from '../core/draft'
import type { Finding } from '../core/findings'
import { rangeOf } from './documents'
import type { Guard } from './guard'
import { say } from './messages'
import { rulePage } from './rule-pages'
import type { DraftStore, ReviewedDocument } from './store'

/** Shows the findings of each open draft under its text and in the Problems view. */
export function registerDiagnostics(store: DraftStore, guard: Guard): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('policy-desk')

  const publish = ({ document, version, review }: ReviewedDocument): void => {
    if (document.isClosed || document.version !== version) return
    const diagnostics = review.findings.map((finding) => toDiagnostic(document, finding))
    collection.set(document.uri, diagnostics)
  }

  return vscode.Disposable.from(
    collection,
    store.onDidChange(guard('Showing findings', publish)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  )
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, finding),
    say(finding.message),
    severities[finding.severity],
  )
  diagnostic.source = 'Policy Desk'
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) }
  diagnostic.relatedInformation = finding.related.map(
    (related) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, rangeOf(document, related)),
        say(related.message),
      ),
  )
  return diagnostic
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}
