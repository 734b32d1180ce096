import * as vscode from 'vscode'
import { CompletionItemKind } from 'vscode'
import type { Draft, Note } from '../core/draft'
import { markerFor, planNote, type NewNotation } from '../core/notes/new-note'
import { noteTypingAt, type NoteTyping } from '../core/notes/typing'
import { markdown, rangeOf } from './documents'
import type { Guard } from './guard'
import { citationSnippet, insertNoteHere } from './insert'
import type { DraftStore } from './store'

/** VS Code does not suggest while one types in Markdown, but it does after these. */
const triggers = ['[', '^']

/** Completes references to notes, new notes, and citations in the form of the house. */
export function registerCompletions(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideCompletionItems = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] => {
    const draft = store.current(document)?.draft
    const typing = draft && noteTypingAt(draft, document.offsetAt(position))
    if (!typing) return []
    const range = rangeOf(document, typing)
    return itemsFor(typing, draft, document, range).map((item, index) => {
      item.range = range
      item.sortText = String(index).padStart(4, '0')
      return item
    })
  }
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    { provideCompletionItems: guard('Completing', provideCompletionItems) },
    ...triggers,
  )
}

function itemsFor(
  typing: NoteTyping,
  draft: Draft,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CompletionItem[] {
  switch (typing.kind) {
    case 'citation':
      return [citationItem(typing.lead, draft)]
    case 'definition':
      return definitionItems(draft, typing.notation)
    case 'reference':
      return [
        ...referencesIn(draft, typing.notation).map(referenceItem),
        newNoteItem(draft, typing.notation, document, range),
      ]
  }
}

function referencesIn({ notes }: Draft, notation: NewNotation): Note[] {
  return notes.filter((note) => note.notation === notation && note.definition && !note.duplicateOf)
}

function referenceItem({ label, notation, definition }: Note): vscode.CompletionItem {
  const marker = notation === 'house' ? `[${label}]` : `[^${label}]`
  const { title, outlet } = definition?.citation ?? {}
  const item = new vscode.CompletionItem(
    {
      label: marker,
      detail: `  ${title?.text ?? definition?.content.text ?? ''}`,
      ...(outlet && { description: outlet.text }),
    },
    CompletionItemKind.Reference,
  )
  item.insertText = marker
  // So that the words of the title find the note too.
  item.filterText = [marker.slice(0, -1), title?.text, outlet?.text].filter(Boolean).join(' ')
  if (definition) item.documentation = definition.content.text
  return item
}

/** The edit is the command’s, because a completion has tab stops in one place only. */
function newNoteItem(
  draft: Draft,
  notation: NewNotation,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CompletionItem {
  const { reference } = planNote(draft, notation)
  const item = new vscode.CompletionItem(
    { label: reference, detail: `  ${vscode.l10n.t('New note')}` },
    CompletionItemKind.Snippet,
  )
  item.insertText = document.getText(range)
  item.filterText = reference
  item.command = {
    command: insertNoteHere,
    title: vscode.l10n.t('Insert note'),
    arguments: [document, range, notation],
  }
  return item
}

/** The notes that the text refers to and that are still missing, then the next one. */
function definitionItems(draft: Draft, notation: NewNotation): vscode.CompletionItem[] {
  const missing = draft.notes.filter((note) => note.notation === notation && !note.definition)
  const labels = missing.map(({ label }) => label)
  if (labels.length === 0) labels.push(planNote(draft, notation).label)
  return labels.map((label) => {
    const marker = markerFor(draft, label, notation)
    const item = new vscode.CompletionItem(
      { label: marker.trimEnd(), detail: `  ${vscode.l10n.t('New citation')}` },
      CompletionItemKind.Snippet,
    )
    const text = new vscode.SnippetString().appendText(marker)
    text.value += citationSnippet(draft).value
    item.insertText = text
    item.filterText = marker
    return item
  })
}

function citationItem(lead: string, draft: Draft): vscode.CompletionItem {
  const item = new vscode.CompletionItem(vscode.l10n.t('Citation'), CompletionItemKind.Snippet)
  item.insertText = new vscode.SnippetString(lead + citationSnippet(draft).value)
  return item
}
