import type { Draft, NoteDefinition } from '../draft'
import { noteAt, noteWithText } from '../notes/places'

/** The note in whose text the cursor is, or behind the spaces at the end of it. */
export function definitionAt(draft: Draft, offset: number): NoteDefinition | null {
  const spaces = /[ \t]*$/.exec(draft.source.slice(Math.max(0, offset - 8), offset))![0].length
  const note = noteWithText(draft, offset) ?? noteWithText(draft, offset - spaces)
  return note?.definition ?? null
}

/** The note to change at a place: the one in whose text, or on whose reference, the cursor is. */
export function noteTextAt(draft: Draft, offset: number): NoteDefinition | null {
  return definitionAt(draft, offset) ?? noteAt(draft, offset)?.definition ?? null
}
