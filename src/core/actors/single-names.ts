/** What kind of name a single capitalised word is, by the company it keeps. */
import { governs, isBesideCompany, isMedium, speaks } from './beside'
import { calledKind } from './called'
import { prefixes } from './data/small-words'
import { headKind } from './head-words'
import { isJoined, type PieceKind, type SentencePieces } from './pieces'
import { isListedPlace, isWhere } from './where'
import { isCommon, isGiven, isKnownSurname } from './word-signs'
import type { Word } from './words'

/** `none` for a word that is no name at all. */
export function signOfKind(sentence: SentencePieces, index: number): PieceKind | 'none' {
  const { words, headline, lexicon } = sentence
  const word = words[index]!
  const { language } = lexicon
  if (word.shape === 'initial' || word.text.length < 2 || isNumbered(sentence, index)) return 'none'
  if (/[@#_./]$/.test(word.gap)) return 'none'
  if (isKnownSurname(sentence, index)) return 'person'
  if (word.shape !== 'caps' && (headKind(word, language) || isCommon(sentence, index)))
    return 'none'
  const called = calledKind(sentence, index, index)
  if (called || isPrefix(sentence, index)) return !called || called === 'other' ? 'none' : called
  if (word.shape === 'caps') {
    if (/\p{N}/u.test(word.text)) return 'none'
    return isAcronym(word, headline) ? 'organisation' : 'unknown'
  }
  if (isDomain(word)) return 'organisation'
  if (language === 'ru' && /^\p{Script=Latin}/u.test(word.text)) return 'organisation'
  if (speaks(sentence, index) || governs(sentence, index)) return 'person'
  if (language === 'ru' && isAttribute(sentence, index)) return 'none'
  if (isMedium(sentence, index)) return 'organisation'
  if (isWhere(sentence, index) || isListedPlace(sentence, index)) return 'place'
  if (language === 'ru' && russianSurname.test(word.key)) return 'person'
  if (isGiven(sentence, index)) return word.opens ? 'unknown' : 'person'
  return isBesideCompany(sentence, index) ? 'organisation' : 'unknown'
}

/** `Trans-Caspian`. */
function isPrefix({ words }: SentencePieces, index: number): boolean {
  return words[index + 1]?.gap === '-' && prefixes.has(words[index]!.key)
}

/** `Lenta.ru`. */
export function isDomain({ text }: Word): boolean {
  return /\.\p{Ll}+$/u.test(text)
}

/** `OSCE`, but not `UNLESS`. */
function isAcronym({ text }: Word, headline: boolean): boolean {
  return !headline && /^\p{Lu}{2,6}(?:\p{Ll}{1,2})?$/u.test(text)
}

const russianSurname =
  /(?:[оеё]в|[иы]н|енко|швили|дзе|ян|чук|[оеё]ва|ина|[оеё]вой|иной|[оеё]вым|иным|[оеё]ву|ович|евич|овны|овной|овна)$/

/** `F-16`, `Article 5`, `XX`: no names. */
function isNumbered({ words }: SentencePieces, index: number): boolean {
  const next = words[index + 1]
  return /^[IVXLC]+$/.test(words[index]!.text) || (next?.shape === 'number' && isJoined(next))
}

/** `по Балтийской системе`: an adjective with the noun that it belongs to. */
function isAttribute({ words }: SentencePieces, index: number): boolean {
  const next = words[index + 1]
  return (
    /ск(?:ая|ое|ой|ую|ие|их)$/.test(words[index]!.key) && isJoined(next) && next!.shape === 'lower'
  )
}
