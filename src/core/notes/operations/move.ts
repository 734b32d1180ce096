import type { Draft, Note } from '../../draft'
import { refuse, type NotePlan } from './plan'

/**
 * Moves the definition of a note before the one of another note, or behind all others (null).
 * Where the labels are numbers, they follow the new order.
 */
export function planMove(draft: Draft, note: Note, before: Note | null): NotePlan {
  [draft, note, before]
  return refuse('Not there yet.')
}
