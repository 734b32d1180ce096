/** How the text of a note stands in the printed list. */
import type { Draft, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { countBreaks, endOf } from './lines'

export interface NewDefinition {
  readonly label: string
  /** What follows the marker, in the form of the list. */
  readonly text: string
}

export type ListEntry = NoteDefinition | NewDefinition

export function isDefinition(entry: ListEntry): entry is NoteDefinition {
  return 'marker' in entry
}

/** Whether paragraphs follow the first one. */
export function hasFurtherParagraphs(draft: Draft, definition: NoteDefinition): boolean {
  const text = draft.source.slice(definition.marker.to, endOf(draft, definition))
  return /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(text.trimStart())
}

/**
 * The edits that indent the further paragraphs of a note. Between two labels they need it not, but
 * without it those of the last note would be taken for the author box.
 */
export function indentFurtherParagraphs(draft: Draft, definition: NoteDefinition): TextEdit[] {
  const from = definition.content.from
  const text = draft.source.slice(from, endOf(draft, definition))
  const edits: TextEdit[] = []
  let paragraph: 'first' | 'next' | 'plain' | 'indented' = 'first'
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (line.trim() === '') {
      if (line !== '') paragraph = 'next'
      continue
    }
    if (paragraph === 'next') paragraph = /^(?: {4}| {0,3}\t)/.test(line) ? 'indented' : 'plain'
    if (paragraph === 'plain') edits.push({ from: from + index, to: from + index, text: '    ' })
  }
  return edits
}

/** Whether the printed list has no blank lines between its notes. */
export function isTight(draft: Draft, definitions: readonly NoteDefinition[]): boolean {
  const [first, second] = definitions
  if (!first || !second) return false
  const between = draft.source.slice(endOf(draft, first), second.from)
  return countBreaks(between) === 1 && between.trim() === ''
}
