import type { Finding } from '../core/findings'
import { review, type Review, type ReviewRequest } from '../core/review'
import { safeEdits } from '../core/rules/fixes'
import { applyEdits } from '../core/text/edits'

/** As in other linters: two rules may undo each other's fixes for ever. */
const mostRounds = 10

/**
 * The review of a draft after its safe fixes were made, again and again until none is left.
 *
 * @param found the review of the draft as it is; returned where there is nothing to repair
 */
export function repairDraft(request: ReviewRequest, found: Review): Review {
  let result = found
  for (let round = 0; round < mostRounds; round++) {
    const source = applyEdits(result.draft.source, safeEdits(result.findings))
    if (source === result.draft.source) break
    result = review({ ...request, source, previous: result })
  }
  return result
}

/** Whether `check --fix` would repair it. */
export function isRepairable({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe)
}
