import type { Position, Range, TextDocument } from 'vscode'
import * as vscode from 'vscode'
import type { Span } from '../core/draft'

/** Every provider asks for these; `isArticle` then leaves out what only looks like one. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' }

/** Where Markdown is no file of an author: old versions, cells, comments, our own pages. */
const otherSchemes = new Set([
  'git',
  'vscode-notebook-cell',
  'vscode-chat-code-block',
  'walkThroughSnippet',
  'comment',
  'output',
  'policy-desk',
])

/** Whether Policy Desk reads this document: Markdown in a file, untitled or in a virtual folder. */
export function isArticle(document: TextDocument): boolean {
  return document.languageId === 'markdown' && !otherSchemes.has(document.uri.scheme)
}

export function rangeOf(document: TextDocument, { from, to }: Span): Range {
  return new vscode.Range(document.positionAt(from), document.positionAt(to))
}

/** The editor that shows the document, the active one first. */
export function editorOf(document: TextDocument): vscode.TextEditor | undefined {
  const shows = (editor: vscode.TextEditor | undefined) => editor?.document === document
  const { activeTextEditor, visibleTextEditors } = vscode.window
  return shows(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(shows)
}

/** Opens the document where it is shown already and puts the cursor at the place. */
export async function reveal(
  document: TextDocument,
  span: Span,
  { preserveFocus = false } = {},
): Promise<void> {
  const start: Position = document.positionAt(span.from)
  await vscode.window.showTextDocument(document, {
    viewColumn: editorOf(document)?.viewColumn ?? vscode.ViewColumn.Active,
    selection: new vscode.Range(start, document.positionAt(span.to)),
    preserveFocus,
  })
}
