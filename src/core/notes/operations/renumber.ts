import type { Draft } from '../../draft'
import { refuse, type NotePlan } from './plan'

/**
 * Numbers the notes in the order of their first references. House notes count in the numerals of
 * their list, and their definitions are put in that order; of Markdown labels only numbers change.
 *
 * @param labels `all` to number Markdown labels that are words too
 */
export function planRenumber(draft: Draft, labels: 'numbers' | 'all' = 'numbers'): NotePlan {
  [draft, labels]
  return refuse('Not there yet.')
}
