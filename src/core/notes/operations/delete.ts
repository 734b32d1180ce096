import type { Draft, Note } from '../../draft'
import { refuse, type NotePlan } from './plan'

/** Takes out a note with all its references; later numbers of house notes close up. */
export function planDelete(draft: Draft, note: Note): NotePlan {
  [draft, note]
  return refuse('Not there yet.')
}
