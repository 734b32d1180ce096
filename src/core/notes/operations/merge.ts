import type { Draft, Note } from '../../draft'
import { refuse, type NotePlan } from './plan'

/**
 * Makes one note of two: all references lead to `into`. Equal texts become one, different ones are
 * joined with a semicolon.
 */
export function planMerge(draft: Draft, note: Note, into: Note): NotePlan {
  [draft, note, into]
  return refuse('Not there yet.')
}

/** Merges all definitions of one label into the first; `note` may be any of them. */
export function planMergeDuplicates(draft: Draft, note: Note): NotePlan {
  [draft, note]
  return refuse('Not there yet.')
}
