/** Notes whose labels are numbers. */
import type { Draft, Note } from '../../draft'
import { formatNumeral, readNumeral, type NumeralSystem } from '../../text/numerals'
import { firstIndex } from '../../text/order'
import type { ListNotation } from '../new-note'

export interface NumberedNote {
  readonly note: Note
  readonly value: number
}

/** The notes with a number for a label, without further definitions of one; in the reader’s order. */
export function numberedNotes({ notes }: Draft, notation: ListNotation): NumberedNote[] {
  return notes.flatMap((note) => {
    if (note.notation !== notation || note.duplicateOf) return []
    const numeral = readNumeral(note.label)
    const isNumber = numeral && (notation === 'house' || numeral.system === 'decimal')
    return isNumber ? [{ note, value: numeral.value }] : []
  })
}

/** The house notes in the order of their numbers. */
export function notesByNumber(draft: Draft): Note[] {
  return numberedNotes(draft, 'house')
    .sort((a, b) => a.value - b.value)
    .map(({ note }) => note)
}

/** The numerals of the printed notes, where there are none those of the house; in Markdown 1, 2, 3. */
export function systemOf({ notes, style }: Draft, notation: ListNotation): NumeralSystem {
  if (notation === 'markdown') return 'decimal'
  const house = notes.filter((note) => note.notation === 'house')
  const first = house.find(({ definition }) => definition) ?? house[0]
  return (first && readNumeral(first.label)?.system) ?? style.numerals
}

/** Where the running text first refers to a note; beyond all text where it never does. */
export function firstPlace({ references }: Note): number {
  return references.find(({ nested }) => !nested)?.from ?? Infinity
}

/** Whether the numbers rise. */
export function isInOrder(numbered: readonly NumberedNote[]): boolean {
  return numbered.every(({ value }, at) => at === 0 || numbered[at - 1]!.value < value)
}

/** The number that a new note takes whose reference stands here: one more than those before it. */
export function numberAt(numbered: readonly NumberedNote[], offset: number): number {
  const before = numbered.filter(({ note }) => firstPlace(note) < offset)
  return before.reduce((most, { value }) => Math.max(most, value), 0) + 1
}

/** The labels that make room for `count` new notes from this number on. */
export function shiftNumbers(
  numbered: readonly NumberedNote[],
  from: number,
  count: number,
  system: NumeralSystem,
): Map<Note, string> {
  const later = numbered.filter(({ value }) => value >= from)
  return new Map(later.map(({ note, value }) => [note, formatNumeral(value + count, system)]))
}

/** The labels that close the gaps behind numbers that are no longer used. */
export function closeNumbers(
  numbered: readonly NumberedNote[],
  gone: readonly NumberedNote[],
  system: NumeralSystem,
): Map<Note, string> {
  const others = numbered.filter((other) => !gone.includes(other))
  const used = new Set(others.map(({ value }) => value))
  const free = [...new Set(gone.map(({ value }) => value))].filter((value) => !used.has(value))
  free.sort((a, b) => a - b)
  return new Map(
    others.flatMap(({ note, value }) => {
      const by = firstIndex(free, (lower) => lower > value)
      return by > 0 ? [[note, formatNumeral(value - by, system)] as const] : []
    }),
  )
}
