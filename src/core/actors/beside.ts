/** What the words right beside a capitalised word tell of it. */
import { affiliations, governments, sayingVerbs, writing } from './cues'
import { isJoined, type SentencePieces } from './pieces'
import { basesOf } from './phrases'

/** `said Kuleba`, `Kuleba said`. */
export function speaks({ words, lexicon }: SentencePieces, index: number): boolean {
  const verbs = sayingVerbs[lexicon.language]
  const next = words[index + 1]
  const before = words[index - 1]
  if (next && isJoined(next) && verbs.has(next.key)) return true
  const dative = lexicon.language === 'ru' && /[аяую]м?$/.test(words[index]!.key)
  return before !== undefined && isJoined(words[index]) && verbs.has(before.key) && !dative
}

/** `the Assad regime`, `Esad rejimi`, `администрация Байдена`. */
export function governs({ words, lexicon }: SentencePieces, index: number): boolean {
  const isRussian = lexicon.language === 'ru'
  const noun = isRussian ? words[index - 1] : words[index + 1]
  if (!noun || !isJoined(isRussian ? words[index] : noun)) return false
  return basesOf(noun.key, lexicon.language).some((base) => governments[lexicon.language].has(base))
}

/** `Gazprom and Naftogaz`: beside an organisation that is written like it. */
export function isBesideCompany({ words, at }: SentencePieces, index: number): boolean {
  const isCompany = (other: number) =>
    at[other]?.kind === 'organisation' &&
    at[other].first === at[other].last &&
    words[other]!.shape === 'capital'
  const beside = (link: number, other: number) =>
    (link === other && /^(?:, ?|[»”"], [«“"])$/.test(words[other]?.gap ?? '')) ||
    (link !== other && /^(?:and|ve|ile|и)$/.test(words[link]?.key ?? ''))
  return (
    (beside(index, index) && isCompany(index - 1)) ||
    (beside(index - 1, index) && isCompany(index - 2)) ||
    (beside(index + 1, index + 1) && isCompany(index + 1)) ||
    (beside(index + 1, index + 2) && isCompany(index + 2))
  )
}

/** `writing in Unherd`, `Trend reports`, `director of SeaLight`, `a fellow at Bruegel`. */
export function isMedium({ words, lexicon }: SentencePieces, index: number): boolean {
  if (lexicon.language !== 'en') return false
  if (isJoined(words[index + 1]) && words[index + 1]!.key === 'reports') return true
  if (!isJoined(words[index])) return false
  const link = words[index - 1]?.key === 'the' ? index - 2 : index - 1
  const before = words[link - 1]?.key ?? ''
  const isAbout = /^(?:in|for)$/.test(words[link]?.key ?? '')
  const isOf = /^(?:of|at)$/.test(words[link]?.key ?? '')
  return (isAbout && writing.en.has(before)) || (isOf && affiliations.en.has(before))
}
