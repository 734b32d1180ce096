/** Quotations that go on beyond the sentence in which they are attributed. */
import type { Span } from '../../draft'
import { overlaps, shift } from '../../text/spans'
import { shiftAttribution, type AttributionCandidate } from '../candidate'
import { QUOTED, type Passage } from '../passage'

type Found = readonly AttributionCandidate[]

/**
 * The attributions of each sentence, with places counted from the start of the block. A quotation of
 * several sentences is attributed in one of them, and the others share it. A sentence that only
 * quotes goes on for whoever was quoted before it: `“…,” he said. “…”`
 */
export function shareQuotations(passages: readonly Passage[], found: readonly Found[]): Found[] {
  const placed = found.map((candidates, index) =>
    candidates.map((candidate) => shiftAttribution(candidate, passages[index]!.from)),
  )
  const shared: Found[] = []
  for (const [index, passage] of passages.entries()) {
    const own = placed[index]!
    const quotation = passage.quotations[0]
    if (own.length > 0 || !quotation) {
      shared.push(own)
      continue
    }
    const whole = shift(quotation.whole, passage.from)
    const before = shared[index - 1] ?? []
    const same = [...before, ...(placed[index + 1] ?? [])].find(
      ({ content }) => content && overlaps(content, whole),
    )
    if (same) shared.push([same])
    else shared.push(goesOn(passage, passages[index - 1]) ? continued(before, whole) : [])
  }
  return shared
}

/** Whether a sentence is nothing but a quotation, behind a sentence with one. */
function goesOn({ own }: Passage, previous: Passage | undefined): boolean {
  return previous !== undefined && previous.own.includes(QUOTED) && !/[^\s\u2060.\ufffc]/.test(own)
}

function continued(before: Found, content: Span): AttributionCandidate[] {
  const last = before.at(-1)
  return last ? [goOn(last, content)] : []
}

/** The same source says more. A name becomes a pronoun: it is not repeated there. */
export function goOn(last: AttributionCandidate, content: Span): AttributionCandidate {
  return { ...last, content, form: last.form === 'named' ? 'pronoun' : last.form }
}
