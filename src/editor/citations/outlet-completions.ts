import * as vscode from 'vscode'
import { CompletionItemKind } from 'vscode'
import type { CitedSource } from '../../core/citations/exchange/draft-sources'
import { offerOutlets, outletTypingAt } from '../../core/citations/outlet-typing'
import { rangeOf, markdown } from '../documents'
import type { Guard } from '../guard'
import type { DraftStore } from '../store'
import type { WorkspaceDrafts } from '../workspace-drafts'
import { fieldNames } from './field-edits'

/** What forms of notes have between the title and the outlet. */
const triggers = [',', ' ']

/** Completes the outlet of a source: as the house calls it, and as the drafts of the workspace do. */
export function registerOutletCompletions(
  store: DraftStore,
  drafts: WorkspaceDrafts,
  guard: Guard,
): vscode.Disposable {
  const provideCompletionItems = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] | undefined => {
    // First the line alone: no review for each comma that is typed in an article.
    if (!lineOfNote.test(document.lineAt(position).text)) return undefined
    const draft = store.current(document)?.draft
    const typed = draft && outletTypingAt(draft, document.offsetAt(position))
    if (!typed) return undefined
    const others = drafts.known().flatMap(({ cited }) => cited.map(outletOf))
    const lead = /\s/.test(draft.source.charAt(typed.from - 1)) ? '' : ' '
    const range = rangeOf(document, typed)
    const placeholder = vscode.l10n.t(fieldNames.outlet)
    return offerOutlets(draft, others)
      .filter((name) => name !== placeholder)
      .map((name, index) => {
        const item = new vscode.CompletionItem(name, CompletionItemKind.Value)
        item.insertText = lead + name
        item.range = range
        // What stands in an empty field is written over.
        item.filterText = document.getText(range) === placeholder ? placeholder : name
        item.sortText = String(index).padStart(4, '0')
        return item
      })
  }
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    { provideCompletionItems: guard('Completing an outlet', provideCompletionItems) },
    ...triggers,
  )
}

/** It begins with the marker of the note, or stands further in. */
const lineOfNote = /^[ \t>]*\[\^?[^\s\]]+\]|^[ \t]/

function outletOf({ source }: CitedSource): string {
  return source.fields.outlet ?? ''
}
