/** Where the notes of a draft stand in its text: what a cursor may be on. */
import type { Draft, Note, Notation, Span } from '../draft'

/** A marker of a note; the span is the marker with its brackets, and the colon of a definition. */
export interface NotePlace extends Span {
  readonly note: Note
  readonly kind: 'reference' | 'definition'
  /** What can be renamed; null for an inline note, which has none. */
  readonly label: Span | null
}

/** All markers, in the order of the text; read once for each draft. */
export function notePlaces(draft: Draft): readonly NotePlace[] {
  const places = known.get(draft) ?? draft.notes.flatMap(placesOf).sort((a, b) => a.from - b.from)
  known.set(draft, places)
  return places
}

const known = new WeakMap<Draft, readonly NotePlace[]>()

/** The markers of one note: its references in the order of the text, then its definition. */
export function placesOf(note: Note): NotePlace[] {
  const { references, definition } = note
  return [
    ...references.map((place) => createPlace(note, 'reference', place, place)),
    ...(definition ? [createPlace(note, 'definition', definition.marker, definition)] : []),
  ]
}

/** The marker that the cursor is on or touches: the inner one, and of two the one behind it. */
export function placeAt(draft: Draft, offset: number): NotePlace | null {
  return notePlaces(draft).findLast((place) => touches(place, offset)) ?? null
}

/** The note whose marker or whose text the cursor is in. */
export function noteAt(draft: Draft, offset: number): Note | null {
  return placeAt(draft, offset)?.note ?? noteWithText(draft, offset)
}

/** The note in whose text the cursor is, its marker and its end included. */
export function noteWithText({ notes }: Draft, offset: number): Note | null {
  return notes.findLast(({ definition }) => definition && touches(definition, offset)) ?? null
}

/** The next marker behind the cursor, or before it; from the last one it goes on with the first. */
export function placeFrom(
  draft: Draft,
  offset: number,
  direction: 'next' | 'previous',
): NotePlace | null {
  const places = notePlaces(draft)
  const found =
    direction === 'next'
      ? (places.find(({ from }) => from > offset) ?? places[0])
      : (places.findLast(({ from }) => from < offset) ?? places.at(-1))
  return found ?? null
}

/**
 * The same note in a later version of the draft: by its text, because numbers move from note to
 * note; by its label where it has no text or others have the same. Null if it is gone.
 */
export function findSameNote({ notes }: Draft, note: Note): Note | null {
  const alike = notes.filter((other) => isAlike(other, note))
  return alike.find(({ label }) => label === note.label) ?? (textOf(note) ? alike[0] : null) ?? null
}

function isAlike(a: Note, b: Note): boolean {
  const isSameKind = a.notation === b.notation && !a.duplicateOf === !b.duplicateOf
  return isSameKind && textOf(a) === textOf(b)
}

function textOf({ definition }: Note): string | undefined {
  return definition?.content.text
}

function createPlace(
  note: Note,
  kind: NotePlace['kind'],
  { from, to }: Span,
  { label, notation }: { readonly label: string; readonly notation: Notation },
): NotePlace {
  const start = from + opening[notation]
  const named = notation === 'inline' ? null : { from: start, to: start + label.length }
  return { note, kind, from, to, label: named }
}

/** The length of what stands before a label. */
const opening: Readonly<Record<Notation, number>> = { house: 1, markdown: 2, inline: 2 }

function touches({ from, to }: Span, offset: number): boolean {
  return from <= offset && offset <= to
}
