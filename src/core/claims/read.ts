/** The claims of one block, before notes and actors are known. */
import type { BlockReader, Span } from '../draft'
import { overlaps } from '../text/spans'
import { isAssertion } from './assertion'
import { findClauseAttributions } from './attributions/clauses'
import { findTurkishAttributions } from './attributions/turkish'
import { shiftAttribution, type AttributionCandidate, type ClaimCandidate } from './candidate'
import { readCertainty } from './certainty'
import { readKinds } from './kinds'
import { readingLanguage } from './language'
import { lexicons, type ReadLanguage } from './lexicons/all'
import { englishSpeech } from './lexicons/english-speech'
import { russianSpeech } from './lexicons/russian-speech'
import { turkishSpeech } from './lexicons/turkish-speech'
import { QUOTED, readPassages, type Passage } from './passage'

const findAttributions: Readonly<Record<ReadLanguage, (passage: Passage) => AttributionCandidate[]>> = {
  en: (passage) => findClauseAttributions(passage, englishSpeech),
  ru: (passage) => findClauseAttributions(passage, russianSpeech),
  tr: (passage) => findTurkishAttributions(passage, turkishSpeech),
}

/** The sentences of a block that assert something, in order. Places count from its start. */
export const readClaims: BlockReader<readonly ClaimCandidate[]> = (block) => {
  if (!/^(?:paragraph|list|quote|table)$/.test(block.kind)) return []
  const language = readingLanguage(block.language, block.text)
  const lexicon = lexicons[language]
  const passages = readPassages(block, lexicon).filter((passage) => isAssertion(passage, block.kind, lexicon))
  const attributions = shareQuotations(passages, passages.map(findAttributions[language]))
  return passages.map((passage, index) => {
    const { from, to } = passage
    const own = attributions[index]!
    const certainty = readCertainty(passage, lexicon)
    const kinds = readKinds(passage, own, certainty, lexicon)
    return { from, to, kinds, certainty, attributions: own.map((found) => shiftAttribution(found, from)) }
  })
}

/**
 * A quotation of several sentences is attributed in one of them, and the others share it. A sentence
 * that only quotes goes on for whoever was quoted before it: “…,” he said. “…”
 */
function shareQuotations(
  passages: readonly Passage[],
  attributions: readonly (readonly AttributionCandidate[])[],
): (readonly AttributionCandidate[])[] {
  const placed = attributions.map((found, index) =>
    found.map((candidate) => shiftAttribution(candidate, passages[index]!.from)),
  )
  const shared: (readonly AttributionCandidate[])[] = []
  for (const [index, { from, quotations }] of passages.entries()) {
    const quotation = quotations[0]
    if (placed[index]!.length > 0 || !quotation) {
      shared.push(placed[index]!)
      continue
    }
    const whole = { from: quotation.whole.from + from, to: quotation.whole.to + from }
    const same = [...(shared[index - 1] ?? []), ...(placed[index + 1] ?? [])].find(
      ({ content }) => content && overlaps(content, whole),
    )
    shared.push(same ? [same] : goesOn(passages[index]!, passages[index - 1], shared[index - 1], whole))
  }
  return shared.map((found, index) =>
    found.map((candidate) => shiftAttribution(candidate, -passages[index]!.from)),
  )
}

function goesOn(
  { own }: Passage,
  previous: Passage | undefined,
  said: readonly AttributionCandidate[] | undefined,
  content: Span,
): AttributionCandidate[] {
  const last = said?.at(-1)
  if (!last || !previous?.own.includes(QUOTED) || /[^\s\u2060.\ufffc]/.test(own)) return []
  return [{ ...last, content, form: last.form === 'named' ? 'pronoun' : last.form }]
}
