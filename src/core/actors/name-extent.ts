/** Where a name of capitalised words that the lexicon does not know begins and ends. */
import {
  chineseFamilies,
  compoundEnds,
  lastParticles,
  latinLinks,
  leadingParticles,
  particles,
} from './data/small-words'
import { isCapital, isJoined, type Piece, type SentencePieces } from './pieces'
import { isTurkishLocative } from './inflection/turkish'
import { isCommon, isGiven, isKnownSurname } from './word-signs'
import type { Word } from './words'

const longestName = 6

/** `Lloyd Austin III`. */
const generation = /^(?:[JS]r\.?|I{2,3}|IV)$/

/** A capital without a piece, or a known name that is here a first name: `Jordan Peterson`. */
export function startsName(sentence: SentencePieces, index: number): boolean {
  const { words, at, lexicon } = sentence
  const word = words[index]!
  if (!isCapital(word)) return false
  if (at[index]) return isFirstName(sentence, index, at[index])
  return !lexicon.starters.has(word.text) && (word.text.length > 1 || word.shape === 'initial')
}

/** `Jordan Peterson`; `Dr. Sultan Al Jaber`, where a title before it makes the title a name. */
function isFirstName(sentence: SentencePieces, index: number, piece: Piece): boolean {
  const { words, at } = sentence
  const goesOn = isJoined(words[index + 1]) && isCapital(words[index + 1])
  if (piece.first !== piece.last || !goesOn) return false
  if (!isGiven(sentence, index) && !isStateAsName(sentence, index, piece)) return false
  if (piece.kind === 'title') return at[index - 1]?.kind === 'title' && isJoined(words[index])
  const isSurname = !at[index + 1] && !isCommon(sentence, index + 1)
  return piece.kind !== 'organisation' && !words[index]!.tail && isSurname
}

/** `Minister Israel Katz`; in Russian a state behind a title would have an ending. */
function isStateAsName(
  { words, at, lexicon }: SentencePieces,
  index: number,
  piece: Piece,
): boolean {
  if (piece.kind !== 'state' || lexicon.language === 'tr') return false
  const { shape, text } = words[index]!
  if (shape !== 'capital' || text !== piece.entry?.alias || /[иоуэы]$/.test(text)) return false
  let before = index - 1
  const isRussian = lexicon.language === 'ru'
  while (isRussian && before > index - 6 && words[before]?.shape === 'lower' && !at[before])
    before--
  return at[before]?.kind === 'title' && isJoined(words[index])
}

/** Where a name begins that has its particles before it: `von der Leyen said`. */
export function firstOfName({ words, lexicon }: SentencePieces, index: number): number {
  let first = index
  if (lexicon.language === 'tr') return first
  while (first > 0 && isLead(words[first - 1]!) && isJoined(words[first])) first--
  return first
}

/** Only particles that are no words of the language of the draft. */
function isLead({ shape, key }: Word): boolean {
  return shape === 'lower' && leadingParticles.has(key)
}

/** The last word of the name that begins at `first`. */
export function lastOfName(sentence: SentencePieces, first: number): number {
  const { words } = sentence
  let last = first
  while (last - first < longestName && !words[last]!.tail) {
    if (last === first + 1 && isOneLetter(words[first]!, words[last]!)) break
    const next = afterParticles(sentence, first, last)
    if (isSecondHalf(words[next]) && (last > first || isGiven(sentence, first))) last++
    else if (isGeneration(sentence, first, last + 1)) return last + 1
    else if (goesOnWith(sentence, first, last, next)) last = next
    else break
  }
  const behind = words[last + 1]
  const isPatronymic = last > first && isJoined(behind) && lastParticles.has(behind!.text)
  return isPatronymic ? last + 1 : last
}

/** Behind a longer name, or a first name: `King Abdullah II`. */
function isGeneration(sentence: SentencePieces, first: number, next: number): boolean {
  const word = sentence.words[next]
  if (!isJoined(word) || !generation.test(word!.text)) return false
  return next > first + 1 || isGiven(sentence, first)
}

/** The next word that is no `von` or `bin`. */
function afterParticles({ words, lexicon }: SentencePieces, first: number, last: number): number {
  const isLatin = lexicon.language === 'ru' && /^\p{Script=Latin}/u.test(words[first]!.text)
  let next = last + 1
  while (next - last < 3) {
    const word = words[next]
    const isLink = isLatin && isJoined(word) && latinLinks.has(word!.text)
    if (!isLink && !isParticle(word, words[next + 1])) break
    next++
  }
  return next
}

/** `von`; and before a hyphen any Arabic article: `es-Serrac`. */
function isParticle(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !isJoined(word) || word.shape !== 'lower') return false
  return particles.has(word.key) || (word.text.length < 4 && next?.gap === '-')
}

/** `Suk-yeol`, but not `Putin-led`. */
function isSecondHalf(word: Word | undefined): boolean {
  if (word?.gap !== '-' || word.shape !== 'lower') return false
  return /^\p{L}{2,6}$/u.test(word.text) && !word.key.endsWith('ed') && !compoundEnds.has(word.key)
}

function goesOnWith(sentence: SentencePieces, first: number, last: number, next: number): boolean {
  const { words, at, lexicon } = sentence
  const word = words[next]
  if (!word || !isJoined(word) || !isCapital(word)) return false
  if (first === last && endsAlone(sentence, first, next)) return false
  if (first === last && isOneLetter(words[first]!, word)) return true
  if (lexicon.starters.has(word.text) || !isAlike(words[first]!, word, sentence)) return false
  // A known name is a surname only directly behind a first name: `Jack London`.
  const piece = at[next]
  if (!piece) return true
  const isPlace = piece.kind === 'state' || piece.kind === 'capital' || piece.kind === 'place'
  const isInner = isParticle(words[next + 1], words[next + 2])
  const isWord =
    (piece.kind === 'title' && isInnerTitle(words, next)) ||
    (piece.kind === 'other' && !word.tail && (lexicon.language === 'tr' || isInner))
  const isSurname = (isPlace || isWord) && piece.first === piece.last && word.gap === ' '
  return isSurname && last === first && !at[first] && isGiven(sentence, first)
}

/** Behind a well-known surname: `с Путиным Токаев`, `Erdoğan Dolmabahçe’de`, `Will Trump Leave?` */
function endsAlone(sentence: SentencePieces, first: number, next: number): boolean {
  if (!isKnownSurname(sentence, first) || isGiven(sentence, first)) return false
  const { words } = sentence
  if (words[first]!.opens && words[next]!.opens) return true
  return isKnownSurname(sentence, next) || isTurkishLocative(words[next]!.tail)
}

/** `Hassan Sheikh Mohamud` */
function isInnerTitle(words: readonly Word[], index: number): boolean {
  return /^(?:sheikh|şeyh|shah|şah|sultan)$/.test(words[index]!.key) && isCapital(words[index + 1])
}

/** `Ван И` */
function isOneLetter(family: Word, word: Word): boolean {
  return /^[ИЭЮ]\.?$/.test(word.text) && chineseFamilies.has(family.key)
}

/** In Russian a name does not change its script, nor from words to an abbreviation. */
function isAlike(first: Word, word: Word, { lexicon, headline }: SentencePieces): boolean {
  if (lexicon.language !== 'ru') return true
  const isLatin = ({ text }: Word) => /^\p{Script=Latin}/u.test(text)
  if (isLatin(first) !== isLatin(word)) return false
  if (headline || isLatin(first) || first.shape === 'initial') return true
  return (first.shape === 'caps') === (word.shape === 'caps')
}
