import * as vscode from 'vscode'
import { CompletionItemKind } from 'vscode'
import { findTypedDate } from '../../core/citations/access-typing'
import { formatDate } from '../../core/citations/date-format'
import { offerDays } from '../../core/citations/date-help'
import { definitionAt } from '../../core/citations/definition-at'
import { accessDatePattern, accessLabelOf } from '../../core/citations/format'
import type { Draft } from '../../core/draft'
import { today } from '../clock'
import { markdown } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'

/** What a date begins and goes on with; in Markdown VS Code asks by itself after these only. */
const triggers = [':', ' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Completes access dates: `15.1`, `dün`, `1 августа` become the date in the form of the house. */
export function registerDateCompletions(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideCompletionItems = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionList | undefined => {
    const known = store.get(document)?.review.draft
    const before = document.lineAt(position).text.slice(0, position.character)
    // First the line alone: no review for each space that is typed in an article.
    const from = known && findTypedDate(before, accessLabelOf(known.style, known.language))
    if (from === null || from === undefined) return undefined
    const draft = store.current(document)?.draft
    if (!draft || !definitionAt(draft, document.offsetAt(position))) return undefined
    const range = new vscode.Range(position.with({ character: from }), position)
    return new vscode.CompletionList(itemsFor(before.slice(from), range, draft), true)
  }
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    { provideCompletionItems: guard('Completing a date', provideCompletionItems) },
    ...triggers,
  )
}

function itemsFor(
  typed: string,
  range: vscode.Range,
  { style, language }: Draft,
): vscode.CompletionItem[] {
  return offerDays(typed, today(), language).flatMap(({ day, name, words }, index) => {
    const date = formatDate(day, accessDatePattern(style, language), language)
    if (date === typed) return []
    const item = new vscode.CompletionItem(
      { label: date, description: name },
      CompletionItemKind.Value,
    )
    item.range = range
    item.filterText = words
    item.sortText = String(index).padStart(4, '0')
    return [item]
  })
}
