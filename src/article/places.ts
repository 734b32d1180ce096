/** The places of a draft that the page shows in another way, or not at all, where they stand. */
import type { BlockReader, Draft, Note, Span } from '../core/draft'
import { shift } from '../core/text/spans'
import { firstIndex } from '../core/text/order'

/** A note reference. */
export interface ReferencePlace extends Span {
  readonly kind: 'reference'
  readonly note: Note
  /** Which of the draft's notes it leads to, and which of that note's references it is; from 1. */
  readonly noteNumber: number
  readonly referenceNumber: number
}

/** A note definition, which the page shows in its list of notes, or a comment, which it hides. */
export interface CutPlace extends Span {
  readonly kind: 'cut'
}

export type Place = ReferencePlace | CutPlace

/** All places, in the order of the text; of two that start together, the outer one first. */
export function findPlaces(draft: Draft): Place[] {
  const places: Place[] = []
  draft.notes.forEach((note, noteIndex) => {
    note.references.forEach(({ from, to }, referenceIndex) => {
      const noteNumber = noteIndex + 1
      const referenceNumber = referenceIndex + 1
      places.push({ kind: 'reference', from, to, note, noteNumber, referenceNumber })
    })
    if (note.definition) places.push(cut(note.definition))
  })
  for (const block of draft.blocks) {
    for (const comment of draft.read(block, readComments)) {
      places.push(cut(shift(comment, block.from)))
    }
  }
  return places.sort((a, b) => a.from - b.from || b.to - a.to || rank(a) - rank(b))
}

const readComments: BlockReader<readonly Span[]> = ({ text, tree }) => {
  const comments: Span[] = []
  if (!text.includes('<!--')) return comments
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Comment' || name === 'CommentBlock') comments.push({ from, to })
    },
  })
  return comments
}

function cut({ from, to }: Span): CutPlace {
  return { kind: 'cut', from, to }
}

/** An inline note is its own reference: both start and end together. */
function rank({ kind }: Place): number {
  return kind === 'reference' ? 0 : 1
}

/** The places that start in the span and lie in no other one that does. */
export function outermostPlaces(places: readonly Place[], { from, to }: Span): Place[] {
  const outermost: Place[] = []
  let index = firstIndex(places, (place) => place.from >= from)
  for (let place = places[index]; place && place.from < to; place = places[index]) {
    outermost.push(place)
    const end = Math.max(place.to, place.from + 1)
    index = firstIndex(places, (other) => other.from >= end)
  }
  return outermost
}

/** Of places that do not overlap, those that share a character with the span. */
export function placesIn(outermost: readonly Place[], { from, to }: Span): Place[] {
  const start = firstIndex(outermost, (place) => place.to > from)
  const end = firstIndex(outermost, (place) => place.from >= to)
  return outermost.slice(start, end)
}
