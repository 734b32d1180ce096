import type { Draft, Note, Span } from '../../draft'
import type { ListNotation } from '../new-note'
import { refuse, type NotePlan } from './plan'

/**
 * Inserts a note with the number that is next at this place, and shifts the later numbers. The
 * cursor of the plan stands in the new definition, behind its marker.
 *
 * @param place where the reference goes; the text of a selection becomes the text of the note
 */
export function planInsert(draft: Draft, place: Span, notation: ListNotation): NotePlan {
  [draft, place, notation]
  return refuse('Not there yet.')
}

/** Inserts another reference to a note; the cursor of the plan stands behind it. */
export function planCiteAgain(draft: Draft, offset: number, note: Note): NotePlan {
  [draft, offset, note]
  return refuse('Not there yet.')
}
