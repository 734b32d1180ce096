import * as vscode from 'vscode'
import { CompletionItemKind } from 'vscode'
import type { Draft, Note, Span } from '../core/draft'
import { formatMarker } from '../core/notes/markers'
import {
  formatDefinitionMarker,
  labelsToDefine,
  planNote,
  type ListNotation,
} from '../core/notes/new-note'
import { noteTypingAt, type NoteTyping } from '../core/notes/typing'
import { readNumeral } from '../core/text/numerals'
import { markdown, rangeOf } from './documents'
import type { Guard } from './guard'
import { citationSnippet, defineNoteHere, insertNoteHere } from './insert'
import type { DraftStore } from './store'

/** VS Code does not suggest while one types in Markdown, but it does after these. */
const triggers = ['[', '^']

/** Completes references to notes, new notes, and citations in the form of the house. */
export function registerCompletions(store: DraftStore, guard: Guard): vscode.Disposable {
  const provideCompletionItems = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionList | undefined => {
    const draft = store.current(document)?.draft
    const typing = draft && noteTypingAt(draft, document.offsetAt(position))
    if (!typing) return undefined
    const range = rangeOf(document, typing)
    const items = itemsFor(typing, draft, document)
    items.forEach((item, index) => {
      item.range = range
      item.sortText = String(index).padStart(4, '0')
    })
    // Asked again with each letter, because a label may be typed that no list had.
    return new vscode.CompletionList(items, true)
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
): vscode.CompletionItem[] {
  switch (typing.kind) {
    case 'citation':
      return [citationItem(typing.lead, draft)]
    case 'definition':
      return definitionItems(draft, typing, typing.notation)
    case 'reference':
      return [
        newNoteItem(draft, typing, typing.notation, document),
        ...referencesIn(draft, typing.notation).map(referenceItem),
      ]
  }
}

function referencesIn({ notes }: Draft, notation: ListNotation): Note[] {
  return notes.filter((note) => note.notation === notation && note.definition && !note.duplicateOf)
}

function referenceItem(note: Note): vscode.CompletionItem {
  const { definition } = note
  const marker = formatMarker(note)
  const { title, outlet } = definition?.citation ?? {}
  const item = new vscode.CompletionItem(
    {
      label: marker,
      detail: `  ${title?.text ?? definition?.content.text ?? ''}`,
      ...(outlet && { description: shorten(outlet.text) }),
    },
    CompletionItemKind.Reference,
  )
  item.insertText = marker
  // So that the words of the title find the note too.
  item.filterText = [marker.slice(0, -1), title?.text, outlet?.text].filter(Boolean).join(' ')
  if (definition) item.documentation = definition.content.text
  return item
}

/** A long name would leave no room for the title beside it. */
function shorten(outlet: string): string {
  return outlet.length > 20 ? `${outlet.slice(0, 19).trimEnd()}…` : outlet
}

/**
 * A command writes the note: a completion has tab stops in one place only, and cannot give later
 * notes another number. A label that is a word is kept, for a number the command finds the right one.
 */
function newNoteItem(
  draft: Draft,
  typed: Span,
  notation: ListNotation,
  document: vscode.TextDocument,
): vscode.CompletionItem {
  const title = vscode.l10n.t('New note')
  const { label, reference } = planNote(draft, notation, typed)
  const isNamed = notation === 'markdown' && readNumeral(label)?.system !== 'decimal'
  const item = isNamed
    ? new vscode.CompletionItem({ label: reference, detail: `  ${title}` })
    : new vscode.CompletionItem(title)
  item.kind = CompletionItemKind.Snippet
  item.insertText = isNamed ? reference : ''
  item.filterText = draft.source.slice(typed.from, typed.to).replace(/\]$/, '')
  const place = { from: typed.from, to: typed.from + item.insertText.length }
  item.command = isNamed
    ? { command: defineNoteHere, title, arguments: [document, place] }
    : { command: insertNoteHere, title, arguments: [document, place, notation] }
  return item
}

function definitionItems(
  draft: Draft,
  typed: Span,
  notation: ListNotation,
): vscode.CompletionItem[] {
  return labelsToDefine(draft, notation, typed).map((label) => {
    const marker = formatDefinitionMarker(draft, label, notation)
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
