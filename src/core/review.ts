/** The one door to the core: a source text in, everything that Policy Desk says about it out. */
import { findCast } from './actors/cast'
import { findClaims } from './claims/find'
import type { CalendarDate, Cast, Claim, Draft, HouseStyle } from './draft'
import type { Finding } from './findings'
import { readDraft, type DraftReading } from './read-draft'
import { allRules } from './rules/all'
import { checkRules } from './rules/check'
import { isTreatedAsDraft, type Treatment } from './style/drafts'

export interface ReviewRequest {
  readonly source: string
  readonly style: HouseStyle
  /** The day by which access dates are judged. */
  readonly today: CalendarDate
  readonly treatment: Treatment
  /** The review of an earlier version of the same draft: what did not change is not read again. */
  readonly previous?: Review | undefined
}

export interface Review {
  readonly draft: Draft
  /** Whether all rules looked at it, or only those for any Markdown document. */
  readonly isDraft: boolean
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly cast: Cast
  readonly claims: readonly Claim[]
  /** What the next review re-uses. */
  readonly reading: DraftReading
}

/** Reviews a draft. Cannot fail on any text. */
export function review({ source, style, today, treatment, previous }: ReviewRequest): Review {
  const reading = readDraft(source, style, treatment !== 'never', previous?.reading)
  const { draft } = reading
  const isDraft = isTreatedAsDraft(draft, treatment)
  const cast = findCast(draft)
  const claims = findClaims(draft, cast)
  const findings = checkRules(allRules, { draft, cast, claims, style, today }, isDraft)
  return { draft, isDraft, findings, cast, claims, reading }
}
