/** Whether a state or a capital acts where it is named, or is only where something happens. */
import {
  journeys,
  placeFollowers,
  placePrepositions,
  placeWords,
  spokenFor,
  stateNouns,
} from './cues'
import { basesOf } from './phrases'
import { isCapital, isJoined, type Piece, type Role, type SentencePieces } from './pieces'
import { isTurkishPlace } from './roles-turkish'
import type { Word } from './words'

/** The role of a state or a capital. Asked from left to right, so that lists cost no more. */
export function roleOf(sentence: SentencePieces, piece: Piece): Role {
  const role = sentence.roles.get(piece) ?? (isPlace(sentence, piece) ? 'place' : 'actor')
  sentence.roles.set(piece, role)
  return role
}

function isPlace(sentence: SentencePieces, piece: Piece): boolean {
  if (sentence.lexicon.language === 'tr') {
    if (isTurkishPlace(sentence, piece)) return true
    if (/^n?[iuü]n$/.test(piece.suffix)) return false
  }
  if (isAttributive(sentence, piece)) return false
  if (isFollowedAsPlace(sentence, piece) || isDateline(sentence, piece)) return true
  const partner = partnerBefore(sentence, piece)
  if (!partner) return isGovernedAsPlace(sentence, piece)
  const isCityOfState =
    piece.kind === 'state' && partner.kind !== 'state' && partner.last === piece.first - 1
  return isCityOfState || roleOf(sentence, partner) === 'place'
}

/** Whether an adjective (`Japanese`) means the state: it stands before an office, a force, an act. */
export function meansState({ words, at, lexicon }: SentencePieces, piece: Piece): boolean {
  const { language } = lexicon
  for (let index = piece.last + 1; index <= piece.last + 3; index++) {
    const word = words[index]
    if (!word || !isJoined(word)) return false
    const kind = at[index]?.kind
    if (word.gap === '-' && kind === 'adjective') continue
    if (kind === 'title' || kind === 'person') return kind === 'title'
    // `Kazakh Ministry`, but not `the Belgian company Jan De Nul`.
    if (kind === 'organisation') return at[index]!.first <= piece.first
    if (basesOf(word.key, language).some((base) => stateNouns[language].has(base))) return true
  }
  return false
}

/** `in Japan’s interest`, `in U.S. policy`, `China-led`: what counts is the noun behind the name. */
function isAttributive({ words, lexicon }: SentencePieces, { last }: Piece): boolean {
  const name = words[last]!
  const next = words[last + 1]
  if (lexicon.language !== 'en') return false
  if (name.tail || next?.gap === '-') return !/^(?:based|born)$/.test(next?.key ?? '')
  const isAbbreviation = name.shape === 'caps' || name.shape === 'initial'
  if (!isAbbreviation || !isJoined(next) || next!.shape !== 'lower') return false
  return next!.key.length > 4 && !/(?:ly|ing|ed)$/.test(next!.key)
}

/** `the Vilnius summit`, `Tokyo ofisi`. */
function isFollowedAsPlace({ words, lexicon }: SentencePieces, { kind, last }: Piece): boolean {
  const next = words[last + 1]
  if (next?.gap === '-' && next.key === 'based') return true
  if (!isJoined(next) || words[last]!.tail) return false
  if (kind !== 'capital' && next!.key !== 'merkezli') return false
  const { language } = lexicon
  return basesOf(next!.key, language).some((base) => placeFollowers[language].has(base))
}

/** `TOKYO, May 19 — `, `Tokyo (Reuters) — `: where the report was written. */
function isDateline({ words, at }: SentencePieces, { first, last, kind }: Piece): boolean {
  const next = words[last + 1]
  if (kind !== 'capital' || first !== 0 || !next) return false
  return /^\s?[(—–]/.test(next.gap) || (next.gap === ', ' && at[last + 1]?.kind === 'other')
}

/** The name before it in `Vilnius, Lithuania` and `in Russia and China`: both have one role. */
function partnerBefore({ words, at }: SentencePieces, { first, kind }: Piece): Piece | undefined {
  const before = at[first - 1]
  if (words[first]!.gap === ', ')
    return before && (before.kind === kind || isCity(before)) ? before : undefined
  const isAnd = /^(?:and|or|ve|и|или)$/.test(words[first - 1]?.key ?? '')
  const partner =
    isAnd && isJoined(words[first]) && isJoined(words[first - 1]) ? at[first - 2] : undefined
  return partner && (partner.kind === 'state' || isCity(partner)) ? partner : undefined
}

function isCity({ kind }: Piece): boolean {
  return kind === 'capital' || kind === 'place'
}

/** `in Japan`, `the streets of Tokyo`, `visited China`, `a trip to China`. */
function isGovernedAsPlace(sentence: SentencePieces, { first, last, kind }: Piece): boolean {
  const { words, lexicon } = sentence
  const { language } = lexicon
  const governor = skipArticle(sentence, first - 1)
  const word = words[governor]
  if (!word || !isJoined(words[governor + 1])) return false
  if (language === 'en' && word.key === 'of')
    return isPlaceWord(sentence, skipArticle(sentence, governor - 1))
  if (language === 'en' && word.key === 'to')
    return isPlaceWord(sentence, governor - 1) || (kind === 'capital' && isJourney(words, governor))
  if (language === 'en' && word.key === 'at') return kind === 'capital'
  if (language === 'en' && /^(?:after|before|since)$/.test(word.key)) return kind === 'capital'
  if (language === 'ru' && kind === 'capital' && isSpokenFor(sentence, last)) return false
  // На Украину is a target, на Украине a place.
  if (language === 'ru' && word.key === 'на') return /[еи]$/.test(words[last]!.key)
  if (placePrepositions[language].has(word.key))
    return !interests.has(words[governor - 1]?.key ?? '')
  return isPlaceWord(sentence, governor)
}

/** `The search for gas took her to Baku.` */
function isJourney(words: readonly Word[], to: number): boolean {
  return words.slice(Math.max(0, to - 6), to).some(({ key }) => journeys.en.has(key))
}

/** `В Кремле заявили`, `В Анкаре так не считают`. */
function isSpokenFor({ words }: SentencePieces, last: number): boolean {
  return words.slice(last + 1, last + 4).some(({ key }) => spokenFor.ru.has(key))
}

/** `interest in China`, `confidence in Russia`. */
const interests = new Set(['interest', 'interests', 'confidence', 'trust', 'faith', 'distrust'])

function skipArticle({ words, lexicon }: SentencePieces, index: number): number {
  return lexicon.language === 'en' && words[index]?.key === 'the' ? index - 1 : index
}

function isPlaceWord({ words, at, lexicon }: SentencePieces, index: number): boolean {
  const word = words[index]
  if (!word || !isJoined(words[index + 1])) return false
  if (at[index] && at[index].kind !== 'other' && isCapital(word)) return false
  const { language } = lexicon
  const bases = language === 'ru' ? basesOf(word.key, language) : [word.key]
  return bases.some((base) => placeWords[language].has(base))
}
