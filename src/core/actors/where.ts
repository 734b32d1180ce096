/** Whether a capitalised word stands where places stand. */
import { visits } from './cues'
import { isTurkishLocative } from './inflection/turkish'
import { isJoined, type SentencePieces } from './pieces'
import { isJourney } from './roles-turkish'

/** `in Palawan and Pampanga`: as the name before it. */
export function isListedPlace(sentence: SentencePieces, index: number): boolean {
  const { words, at } = sentence
  const isComma = words[index]!.gap === ', '
  const isAnd = /^(?:and|ve|и)$/.test(words[index - 1]?.key ?? '') && isJoined(words[index])
  const before = isComma ? at[index - 1] : isAnd ? at[index - 2] : undefined
  if (before?.kind !== 'place') return false
  // `In Istanbul, Umerov met Fidan.`
  if (isComma && (words[before.first - 1]?.opens || words[before.last]!.tail)) return false
  return before.entry === null || isWhere(sentence, before.first)
}

/** After a preposition of place, or in the Turkish locative. */
export function isWhere({ words, lexicon }: SentencePieces, index: number): boolean {
  const word = words[index]!
  if (lexicon.language === 'tr') return isTurkishLocative(word.tail) || isJourney(words, index)
  const before = words[index - 1]
  if (!before || !isJoined(word)) return false
  if (visits[lexicon.language].has(before.key)) return true
  if (lexicon.language === 'en') return before.key === 'in' || before.key === 'near'
  if (before.key === 'под') return /(?:[оеё]м|ой)$/.test(word.key)
  return /^(?:в|во|из)$/.test(before.key) || (before.key === 'на' && /[еи]$/.test(word.key))
}
