import type { Draft, Note, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatNumeral, readNumeral } from '../../text/numerals'
import { changeHouseList } from './house-list'
import { relabelNotes } from './labels'
import { numberedNotes, systemOf } from './numbering'
import { planEdits, type NotePlan } from './plan'

/**
 * Numbers the notes in the order of their first references. House notes count in the numerals of
 * their list, and their definitions are put in that order; of Markdown labels only numbers change.
 *
 * @param labels `all` to number Markdown labels that are words too
 */
export function planRenumber(draft: Draft, labels: 'numbers' | 'all' = 'numbers'): NotePlan {
  return planEdits([...renumberHouse(draft), ...renumberMarkdown(draft, labels)])
}

function renumberHouse(draft: Draft): TextEdit[] {
  const order = numberedNotes(draft, 'house').map(({ note }) => note)
  return order.length > 0 ? numberHouseNotes(draft, order) : []
}

/** Gives the house notes, all of them in this order, the numbers from one on. */
export function numberHouseNotes(
  draft: Draft,
  order: readonly Note[],
  edits: readonly TextEdit[] = [],
): TextEdit[] {
  const system = systemOf(draft, 'house')
  const labels = new Map(order.map((note, index) => [note, formatNumeral(index + 1, system)]))
  return changeHouseList(draft, { labels, list: listInOrder(draft, order), edits }).edits
}

/** The definitions of the notes in their order, each followed by further ones of its label. */
export function listInOrder(draft: Draft, order: readonly Note[]): NoteDefinition[] {
  const definitions = definitionsByNote(draft)
  return order.flatMap((note) => definitions.get(note) ?? [])
}

/** For each note its definition, and the further ones of its label behind it. */
export function definitionsByNote({ notes }: Draft): ReadonlyMap<Note, readonly NoteDefinition[]> {
  const definitions = new Map<Note, NoteDefinition[]>()
  for (const note of notes) {
    const known = definitions.get(note.duplicateOf ?? note)
    if (known && note.definition) known.push(note.definition)
    else definitions.set(note, note.definition ? [note.definition] : [])
  }
  return definitions
}

function renumberMarkdown(draft: Draft, which: 'numbers' | 'all'): TextEdit[] {
  const isNumbered = ({ label, definition }: Note) =>
    readNumeral(label)?.system === 'decimal' || (which === 'all' && definition !== null)
  const notes = draft.notes.filter((note) => note.notation === 'markdown' && !note.duplicateOf)
  const taken = new Set(notes.filter((note) => !isNumbered(note)).map(({ label }) => label))
  const labels = new Map<Note, string>()
  let next = 1
  for (const note of notes.filter(isNumbered)) {
    while (taken.has(String(next))) next++
    labels.set(note, String(next++))
  }
  return relabelNotes(draft, labels)
}
