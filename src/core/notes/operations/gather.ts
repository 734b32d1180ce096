import type { Draft } from '../../draft'
import { refuse, type NotePlan } from './plan'

/**
 * Brings definitions that stand here and there in the text to where the draft keeps its notes.
 * Those inside lists, quotes and other notes stay where they are.
 */
export function planGather(draft: Draft): NotePlan {
  draft
  return refuse('Not there yet.')
}
