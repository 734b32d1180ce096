/** Converts the notes of a draft, and reads the result before it is offered. */
import type { Draft, Span } from './draft'
import { formatMarker } from './notes/markers'
import type { ListNotation } from './notes/new-note'
import { planConvert } from './notes/operations/convert'
import { refuse, type NotePlan } from './notes/operations/plan'
import { findMisread } from './notes/operations/reads-alike'
import { readDraft } from './read-draft'
import { applyEdits } from './text/edits'

/**
 * The same as `planConvert`, but refused where a reader would not find the same notes behind the
 * same references: what reads as a printed note depends on the whole draft.
 */
export function convertNotes(draft: Draft, to: ListNotation, selection?: Span): NotePlan {
  const plan = planConvert(draft, to, selection)
  if (plan.kind === 'refusal' || plan.edits.length === 0) return plan
  const after = readDraft(applyEdits(draft.source, plan.edits), draft.style, true).draft
  const misread = findMisread(draft, after)
  if (!misread) return plan
  return misread === 'more'
    ? refuse('Converted, text in brackets would read as a note: convert by hand.')
    : refuse('Converted, {0} would not lead to its note: convert by hand.', formatMarker(misread))
}
