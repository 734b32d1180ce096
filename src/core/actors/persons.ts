/** Persons, and names of unknown kind: what is left of the capitals when all else has its place. */
import { isBesideCompany } from './beside'
import { calledKind } from './called'
import { headKind } from './head-words'
import { sureParticles } from './data/small-words'
import { isPatronymic } from './inflection/russian'
import { firstOfName, lastOfName, startsName } from './name-extent'
import { isCapital, isJoined, newPiece, place, type PieceKind, type SentencePieces } from './pieces'
import { isDomain, signOfKind } from './single-names'
import { titleBefore } from './title-before'
import { isListedPlace, isWhere } from './where'
import { isCommon, isGiven, isKnownSurname } from './word-signs'

/** Places persons and unknown names. */
export function findPersons(sentence: SentencePieces): void {
  for (let index = 0; index < sentence.words.length; index++) {
    if (!startsName(sentence, index)) continue
    const last = lastOfName(sentence, index)
    if (last === index) placeWord(sentence, index)
    else placeName(sentence, index, last)
    index = last
  }
}

function placeWord(sentence: SentencePieces, index: number): void {
  const { words, headline } = sentence
  const word = words[index]!
  const sign = signOfKind(sentence, index)
  if (sign === 'none' || isPartOfOther(sentence, index)) return
  // In `Senator OSSOFF` the name is set in capitals.
  const mayBePerson =
    sign !== 'place' && (sign !== 'organisation' || /^\p{Lu}{5,}$/u.test(word.text))
  const titled = mayBePerson && titleBefore(sentence, index) !== undefined
  const certain =
    titled ||
    isKnownSurname(sentence, index) ||
    isDomain(word) ||
    (!headline && (word.shape === 'caps' || isMarkedName(sentence, index))) ||
    calledKind(sentence, index, index) !== undefined ||
    isBesideCompany(sentence, index)
  const weak = !certain && word.opens
  const first = firstOfName(sentence, index)
  const kind = titled || first < index ? 'person' : sign
  place(sentence, newPiece(kind, first, index, words, weak))
}

/** In Turkish only names have an apostrophe: `Kaohsiung’daki`. */
function isMarkedName({ words, lexicon }: SentencePieces, index: number): boolean {
  return lexicon.language === 'tr' && words[index]!.tail !== ''
}

function placeName(sentence: SentencePieces, first: number, last: number): void {
  const { words, lexicon } = sentence
  const proves = words.slice(first, last + 1).some(({ opens }) => !opens)
  const sure = titleBefore(sentence, first) !== undefined || (isGiven(sentence, first) && proves)
  if (words[first]!.opens && !sure && isBefore(sentence, first, last)) {
    if (first + 1 === last) placeWord(sentence, last)
    else placeName(sentence, first + 1, last)
    return
  }
  const kind = kindOfName(sentence, first, last, sure)
  const weak = !proves && !sure && lexicon.language !== 'ru'
  // A weak name takes in no other: `Ostravia Waits` is not what the body calls Ostravia.
  place(sentence, newPiece(weak && kind === 'person' ? 'unknown' : kind, first, last, words, weak))
}

/** The first word only stands before the name: `Yesterday Joe Biden`, but `Petrova Anna Ivanovna`. */
function isBefore(sentence: SentencePieces, first: number, last: number): boolean {
  if (isCommon(sentence, first)) return true
  if (last - first < 2 || !isGiven(sentence, first + 1)) return false
  return !isPatronymic(sentence.words[last]!.key)
}

function kindOfName(
  sentence: SentencePieces,
  first: number,
  last: number,
  sure: boolean,
): PieceKind {
  const { words, lexicon } = sentence
  if (isModifierOfTitle(sentence, last)) return 'other'
  const head = lexicon.language === 'ru' && headKind(words[first]!, 'ru')
  if (head) return head
  const called = calledKind(sentence, first, last)
  const isCompound = last - first === 1 && words[last]!.gap === '-'
  if (isCompound && titleBefore(sentence, first) === undefined && isWhere(sentence, first))
    return 'place'
  // `the company Jan De Nul`; in Russian the noun may be that of another: `глава района Иван Петров`.
  const isAnother =
    sure && (lexicon.language === 'ru' || titleBefore(sentence, first) !== undefined)
  if (called && (!isAnother || (called === 'place' && lexicon.language !== 'ru'))) return called
  if (sure || hasKnownSurname(sentence, first, last)) return 'person'
  const outside = outsideKind(sentence, first, last)
  if (outside) return outside
  if (words.slice(first, last + 1).every((_, at) => isCommon(sentence, first + at))) return 'other'
  const hasInitial = words.slice(first, last + 1).some(({ shape }) => shape === 'initial')
  return hasInitial || looksPersonal(sentence, first, last) ? 'person' : 'unknown'
}

/** `JD Vance`, `Abdulfettah es-Sisi`; and what has a `bin` or a `von` in it. */
function hasKnownSurname(sentence: SentencePieces, first: number, last: number): boolean {
  const { words, lexicon } = sentence
  if (
    words.slice(first, last).some(({ shape, key }) => shape === 'lower' && sureParticles.has(key))
  )
    return true
  const isName = !isCommon(sentence, first) && !headKind(words[first]!, lexicon.language)
  const isAcronym = words[first]!.shape === 'caps' && words[first]!.text.length > 2
  return isName && !isAcronym && isKnownSurname(sentence, last)
}

/** What stands around a longer name may say that it is no person. */
function outsideKind(sentence: SentencePieces, first: number, last: number): PieceKind | undefined {
  const { words, lexicon } = sentence
  const isRussian = lexicon.language === 'ru'
  if (isRussian && /^\p{Script=Latin}/u.test(words[first]!.text)) return 'organisation'
  if (isWhere(sentence, lexicon.language === 'tr' ? last : first))
    return words[last]!.shape === 'caps' ? 'organisation' : 'place'
  if (isListedPlace(sentence, first)) return 'place'
  const isQuoted = /[«„“"]$/.test(words[first]!.gap) && /^[»”“"]/.test(words[last + 1]?.gap ?? '')
  const isCompound = last - first === 1 && words[last]!.gap === '-'
  return isQuoted || isCompound ? 'unknown' : undefined
}

/** `Digital Silk Road`, `Tabii Kaynaklar Bakanı`: what follows is no name, and goes on to its end. */
function isPartOfOther({ words, at, lexicon }: SentencePieces, index: number): boolean {
  const next = at[index + 1]
  if (next?.kind !== 'other' || !isJoined(words[index + 1]) || words[index]!.tail) return false
  const end = at[next.last + 1]
  return next.first < next.last || (lexicon.language === 'tr' && end?.kind === 'title')
}

/** `Environment Minister`, `Ticaret Bakanı`: the words belong to the title behind them. */
function isModifierOfTitle({ words, at, lexicon }: SentencePieces, last: number): boolean {
  const next = words[last + 1]
  if (lexicon.language === 'ru' || at[last + 1]?.kind !== 'title') return false
  return isJoined(next) && isCapital(next) && !words[last]!.tail
}

/** `Настоящее Время`. First names in -ий are known. */
const russianAdjective = /(?:ого|его|ому|ему|ым|ая|яя|ое|ее|ый|ий|ые|ие|ых|их|ую|юю)$/

/** `Gıda Güvenliği`: a Turkish term ends in a possessive. */
const turkishTerm = /(?:s[iuü]|l[ae]ri|liği|luğu|lüğü|m[ae]si)$/

/** Two to four words that are no common words and are not built like a term. */
function looksPersonal(sentence: SentencePieces, first: number, last: number): boolean {
  const { words, lexicon } = sentence
  const name = words.slice(first, last + 1)
  if (name.some(({ shape, text }) => shape === 'caps' && text.length < 4)) return false
  if (lexicon.language === 'ru')
    return name.every(({ shape }) => shape !== 'caps') && !russianAdjective.test(name[0]!.key)
  if (/^(?:the|a|an)$/.test(words[first - 1]?.key ?? '')) return false
  if (name.length > 4 || name.some((_, at) => isCommon(sentence, first + at))) return false
  return lexicon.language === 'en' || !turkishTerm.test(name.at(-1)!.key)
}
