/** The order in which the view of notes lists them, and what a move within it means. */
import type { Note } from '../../core/draft'

/**
 * As the reader meets them, but those with a definition as these stand in the text: what the author
 * has put first stands first, and so moves when it is moved.
 */
export function inListOrder(notes: readonly Note[]): Note[] {
  const listed = listedNotes(notes).values()
  return notes.map((note) => (note.definition ? listed.next().value! : note))
}

/** The notes with a definition, in the order of the text. */
export function listedNotes(notes: readonly Note[]): Note[] {
  return notes
    .filter(({ definition }) => definition)
    .sort((a, b) => a.definition!.from - b.definition!.from)
}

/** Before which note a note has to go; null for the end of the list. */
export type Destination = Note | null

/** Where a note goes that takes the place of another one; undefined where it stands there already. */
export function destinationAt(
  listed: readonly Note[],
  note: Note,
  target: number,
): Destination | undefined {
  const from = listed.indexOf(note)
  const isPlace = target >= 0 && target < listed.length
  if (from < 0 || !isPlace || from === target) return undefined
  return (from < target ? listed[target + 1] : listed[target]) ?? null
}
