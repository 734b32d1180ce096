/** The claims of one block, before notes and actors are known. */
import type { BlockKind, BlockReader } from '../draft'
import { isAssertion } from './assertion'
import { findClauseAttributions } from './attributions/clauses'
import { shareQuotations } from './attributions/shared'
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

const findAttributions: Readonly<Record<ReadLanguage, (of: Passage) => AttributionCandidate[]>> = {
  en: (passage) => findClauseAttributions(passage, englishSpeech),
  ru: (passage) => findClauseAttributions(passage, russianSpeech),
  tr: (passage) => findTurkishAttributions(passage, turkishSpeech),
}

const kindsWithClaims: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quote', 'table'])

/** The sentences of a block that assert something, in order. Places count from its start. */
export const readClaims: BlockReader<readonly ClaimCandidate[]> = (block) => {
  if (!kindsWithClaims.has(block.kind)) return []
  const language = readingLanguage(block)
  const lexicon = lexicons[language]
  const passages = readPassages(block).filter((passage) =>
    isAssertion(passage, block.kind, lexicon),
  )
  const attributions = shareQuotations(passages, passages.map(findAttributions[language]))
  return passages.map((passage, index) => {
    const { from, to } = passage
    const own = attributions[index]!
    const inside = own.map((candidate) => shiftAttribution(candidate, -from))
    const certainty = readCertainty(passage, lexicon)
    const kinds = readKinds(passage, inside, certainty, lexicon)
    return { from, to, kinds, certainty, attributions: own }
  })
}
