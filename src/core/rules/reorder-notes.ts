/** Fixes that number the notes of a draft, or put them in order. */
import type { Draft } from '../draft'
import type { Fix } from '../findings'
import type { NotePlan } from '../notes/operations/plan'
import { planRenumber } from '../notes/operations/renumber'
import { planReorder } from '../notes/operations/reorder'
import { message } from '../text/message'

/**
 * The fix that numbers printed notes in the order of the text. Not safe: it changes many places, and
 * a number may be named in the text (“see note iv”), or be kept free for a note that is to come.
 */
export function renumberNotes(draft: Draft): Fix[] {
  return createFix('Number all notes in the order of the text', planRenumber(draft))
}

/** The fix that moves notes. Not safe: one of them may stand where it does on purpose. */
export function reorderNotes(draft: Draft): Fix[] {
  return createFix('Put the notes in the order of the text', planReorder(draft))
}

function createFix(title: string, plan: NotePlan): Fix[] {
  if (plan.kind === 'refusal' || plan.edits.length === 0) return []
  return [{ title: message(title), safe: false, edits: plan.edits }]
}
