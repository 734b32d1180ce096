/** What one block tells about its claims. Places count from the start of the block. */
import type { Attribution, Claim } from '../draft'
import { shift } from '../text/spans'

export interface ClaimCandidate extends Pick<Claim, 'from' | 'to' | 'kinds' | 'certainty'> {
  readonly attributions: readonly AttributionCandidate[]
}

/**
 * How a source is given: by name or by its definite office (`named`), as people without a name
 * (`vague`: experts say), by a pronoun or a verb without subject (`pronoun`), or not at all
 * (`nobody`: it is reported that).
 */
export type SourceForm = 'named' | 'vague' | 'pronoun' | 'nobody'

export interface AttributionCandidate extends Pick<Attribution, 'cue' | 'source' | 'content'> {
  readonly form: SourceForm
}

/** The same candidate, counted from an origin that lies `by` units earlier. */
export function shiftAttribution(
  candidate: AttributionCandidate,
  by: number,
): AttributionCandidate {
  const { cue, source, content, form } = candidate
  return {
    form,
    cue: shift(cue, by),
    source: source && shift(source, by),
    content: content && shift(content, by),
  }
}
