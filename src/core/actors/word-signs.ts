/** What a capitalised word may be, by itself: a first name, or a common word. */
import { commonEndings, commonWords, turkishOurs } from './data/common-words'
import { basesOf } from './phrases'
import type { SentencePieces } from './pieces'
import { foldWord } from './words'

const common = {
  en: new Set(commonWords.en.map((word) => foldWord(word, 'en'))),
  tr: new Set(commonWords.tr.map((word) => foldWord(word, 'tr'))),
  ru: new Set(commonWords.ru.map((word) => foldWord(word, 'ru'))),
}

export function isGiven({ words, lexicon }: SentencePieces, index: number): boolean {
  const { key } = words[index]!
  const bases = lexicon.language === 'ru' ? basesOf(key, 'ru') : [key]
  return bases.some((base) => lexicon.givenNames.has(base))
}

/** A surname that is known well enough to stand alone. */
export function isKnownSurname({ words, lexicon }: SentencePieces, index: number): boolean {
  const { key, shape } = words[index]!
  if (shape === 'lower') return false
  const bases = lexicon.language === 'ru' ? basesOf(key, 'ru') : [key]
  return bases.some((base) => lexicon.surnames.has(base))
}

/** A word that terms and headlines write with a capital: `Security`, `Cooperation`. */
export function isCommon({ words, lexicon }: SentencePieces, index: number): boolean {
  const { key } = words[index]!
  const known = common[lexicon.language]
  if (lexicon.language === 'ru') return basesOf(key, 'ru').some((base) => known.has(base))
  if (known.has(key)) return true
  if (lexicon.language === 'tr') return turkishOurs.test(key) && key.length > 7
  return commonEndings.test(key) || (key.endsWith('s') && known.has(key.slice(0, -1)))
}
