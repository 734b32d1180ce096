import type { Draft, Note } from '../../draft'
import { refuse, type NotePlan } from './plan'

/** Makes two notes of one with two sources: the second gets a reference behind each of the first. */
export function planSplit(draft: Draft, note: Note): NotePlan {
  [draft, note]
  return refuse('Not there yet.')
}
