import type { Draft, Note } from '../../draft'
import { refuse, type NotePlan } from './plan'

/**
 * Gives a note another label at all its places. A label in use is refused, and merging offered. In
 * house notation the new number moves the note there, and the others close up.
 */
export function planRename(draft: Draft, note: Note, newLabel: string): NotePlan {
  [draft, note, newLabel]
  return refuse('Not there yet.')
}
