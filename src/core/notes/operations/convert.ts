import type { Draft, Span } from '../../draft'
import type { ListNotation } from '../new-note'
import { refuse, type NotePlan } from './plan'

/**
 * Writes the notes of a draft in the other notation, paired and numbered as before.
 *
 * @param selection only the notes that have a reference or their definition in it
 */
export function planConvert(draft: Draft, to: ListNotation, selection?: Span): NotePlan {
  [draft, to, selection]
  return refuse('Not there yet.')
}
