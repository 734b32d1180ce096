/** Numbers notes that a place of the text refers to: new ones, and some that are there. */
import type { Draft, Note } from '../../draft'
import { formatNumeral } from '../../text/numerals'
import type { ListNotation } from '../new-note'
import {
  firstPlace,
  isInOrder,
  numberAt,
  numberedNotes,
  shiftNumbers,
  systemOf,
  type NumberedNote,
} from './numbering'

/** The lines of a note that is to be written. */
export interface NewNote {
  readonly lines: readonly string[]
}

export type CitedNote = Note | NewNote

export function isNew(cited: CitedNote): cited is NewNote {
  return 'lines' in cited
}

export interface Numbering {
  /** Of the new notes, and of those that are there and change their number. */
  readonly labels: ReadonlyMap<CitedNote, string>
  /** All numbered notes in the order of their new numbers; null where the old ones only shift. */
  readonly order: readonly CitedNote[] | null
}

/**
 * The numbers after notes are referred to at an offset. Where numbers are in order they stay so;
 * else new notes take the next number there, and later ones shift.
 */
export function numberCited(
  draft: Draft,
  notation: ListNotation,
  offset: number,
  cited: readonly CitedNote[],
): Numbering {
  const numbered = numberedNotes(draft, notation)
  const system = systemOf(draft, notation)
  if (canOrder(numbered, notation, cited)) {
    const order = orderWith(numbered, offset, cited)
    const labels = order.map((note, index) => [note, formatNumeral(index + 1, system)] as const)
    return { labels: new Map(labels), order }
  }
  const first = numberAt(numbered, offset)
  const added = cited.filter(isNew)
  const shifted = shiftNumbers(numbered, first, added.length, system)
  const labels = added.map((note, index) => [note, formatNumeral(first + index, system)] as const)
  return { labels: new Map<CitedNote, string>([...shifted, ...labels]), order: null }
}

/**
 * Markdown labels are the author’s own; they are kept in order only where they are 1, 2, 3… A note
 * that is there and is referred to once more may have been cut out: unused ones do not count then.
 */
function canOrder(
  numbered: readonly NumberedNote[],
  notation: ListNotation,
  cited: readonly CitedNote[],
): boolean {
  const used = numbered.filter(({ note }) => firstPlace(note) < Infinity)
  if (!isInOrder(cited.every(isNew) ? numbered : used)) return false
  const highest = numbered.reduce((most, { value }) => Math.max(most, value), 0)
  return notation === 'house' || highest === numbered.length
}

/** The notes before the offset, then those it refers to, then the others, unused ones last. */
function orderWith(
  numbered: readonly NumberedNote[],
  offset: number,
  cited: readonly CitedNote[],
): CitedNote[] {
  const members = new Set<CitedNote>(numbered.map(({ note }) => note))
  const before = numbered.map(({ note }) => note).filter((note) => firstPlace(note) < offset)
  const known = new Set<CitedNote>(before)
  const here = cited.filter((note) => isNew(note) || (members.has(note) && !known.has(note)))
  const placed = new Set<CitedNote>([...before, ...here])
  const behind = numbered.map(({ note }) => note).filter((note) => !placed.has(note))
  return [...placed, ...behind]
}
