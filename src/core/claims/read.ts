/** The claims of one block, before notes and actors are known. */
import type { BlockReader } from '../draft'
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
import { readPassages, type Passage } from './passage'

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

/** A quotation of several sentences is attributed in one of them; the others share it. */
function shareQuotations(
  passages: readonly Passage[],
  attributions: readonly (readonly AttributionCandidate[])[],
): (readonly AttributionCandidate[])[] {
  const spoken = passages.flatMap((passage, index) =>
    passage.quotations.some(({ from, to, whole }) => whole.from < from || to < whole.to)
      ? attributions[index]!.map((candidate) => shiftAttribution(candidate, passage.from))
      : [],
  )
  if (spoken.length === 0) return [...attributions]
  return passages.map((passage, index) => {
    const own = attributions[index]!
    if (own.length > 0) return own
    return passage.quotations.flatMap(({ whole }) => {
      const place = { from: whole.from + passage.from, to: whole.to + passage.from }
      const shared = spoken.find(({ content }) => content && overlaps(content, place))
      return shared ? [shiftAttribution(shared, -passage.from)] : []
    })
  })
}
