/** What kind of name a single capitalised word is, by the company it keeps. */
import { calledKind } from './called'
import { governments, sayingVerbs } from './cues'
import { headKind } from './head-words'
import { prefixes } from './data/small-words'
import { isTurkishLocative } from './inflection/turkish'
import { isJoined, type PieceKind, type SentencePieces } from './pieces'
import { basesOf } from './phrases'
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
  return !headline && /^\p{Lu}{2,5}(?:\p{Ll}{1,2})?$/u.test(text)
}

const russianSurname =
  /(?:[оеё]в|[иы]н|енко|швили|дзе|ян|чук|[оеё]ва|ина|[оеё]вой|иной|[оеё]вым|иным|[оеё]ву|ович|евич|овны|овной|овна)$/

/** `F-16`, `Article 5`, `XX`: no names. */
function isNumbered({ words }: SentencePieces, index: number): boolean {
  const next = words[index + 1]
  return /^[IVXLC]+$/.test(words[index]!.text) || (next?.shape === 'number' && isJoined(next))
}

function speaks({ words, lexicon }: SentencePieces, index: number): boolean {
  const verbs = sayingVerbs[lexicon.language]
  const next = words[index + 1]
  const before = words[index - 1]
  if (next && isJoined(next) && verbs.has(next.key)) return true
  const dative = lexicon.language === 'ru' && /[аяую]м?$/.test(words[index]!.key)
  return before !== undefined && isJoined(words[index]) && verbs.has(before.key) && !dative
}

/** `the Assad regime`, `Esad rejimi`, `администрация Байдена`. */
function governs({ words, lexicon }: SentencePieces, index: number): boolean {
  const isRussian = lexicon.language === 'ru'
  const noun = isRussian ? words[index - 1] : words[index + 1]
  if (!noun || !isJoined(isRussian ? words[index] : noun)) return false
  return basesOf(noun.key, lexicon.language).some((base) => governments[lexicon.language].has(base))
}

/** `Gazprom and Naftogaz`: beside a known organisation that is written like it. */
export function isBesideCompany({ words, at }: SentencePieces, index: number): boolean {
  const isCompany = (other: number) =>
    at[other]?.kind === 'organisation' &&
    at[other].entry !== null &&
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

/** `по Балтийской системе`: an adjective with the noun that it belongs to. */
function isAttribute({ words }: SentencePieces, index: number): boolean {
  const next = words[index + 1]
  return (
    /ск(?:ая|ое|ой|ую|ие|их)$/.test(words[index]!.key) && isJoined(next) && next!.shape === 'lower'
  )
}

/** `writing in Unherd` */
function isMedium({ words, lexicon }: SentencePieces, index: number): boolean {
  const isIn = lexicon.language === 'en' && words[index - 1]?.key === 'in'
  return isIn && writing.has(words[index - 2]?.key ?? '') && isJoined(words[index])
}

const writing = new Set('writing wrote writes published article essay column interview'.split(' '))

/** `in Palawan and Pampanga`: as the name before it. */
function isListedPlace(sentence: SentencePieces, index: number): boolean {
  const { words, at } = sentence
  const isAnd = /^(?:and|ve|и)$/.test(words[index - 1]?.key ?? '') && isJoined(words[index])
  const before = words[index]!.gap === ', ' ? at[index - 1] : isAnd ? at[index - 2] : undefined
  return before?.kind === 'place' && (before.entry === null || isWhere(sentence, before.first))
}

/** After a preposition of place, or in the Turkish locative. */
export function isWhere({ words, lexicon }: SentencePieces, index: number): boolean {
  const word = words[index]!
  if (lexicon.language === 'tr') return isTurkishLocative(word.tail)
  const before = words[index - 1]
  if (!before || !isJoined(word)) return false
  if (lexicon.language === 'en') return before.key === 'in' || before.key === 'near'
  return /^(?:в|во|из)$/.test(before.key) || (before.key === 'на' && /[еи]$/.test(word.key))
}
