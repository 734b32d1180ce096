/** Persons, and names of unknown kind: what is left of the capitals when all else has its place. */
import { isCapital, isJoined, newPiece, place, type PieceKind, type SentencePieces } from './pieces'
import { headKind } from './head-words'
import { calledKind, isWhere, signOfKind } from './single-names'
import { isCommon, isGiven, isKnownSurname } from './word-signs'
import type { Word } from './words'

/** Small words inside names of persons. */
const particles = new Set(
  'de da das do dos di del della du des la le van von der den ter zu zur bin ibn ben bint abu al el ul ad as ash az de ла ле де ди дель да фон ван дер ден цу бин ибн бен аль эль ас аш ад уль оглы кызы заде уулу'.split(
    ' ',
  ),
)

const longestName = 6

/** Places persons and unknown names. */
export function findPersons(sentence: SentencePieces): void {
  const { words } = sentence
  for (let index = 0; index < words.length; index++) {
    if (!startsName(sentence, index)) continue
    const last = lastOfName(sentence, index)
    placeName(sentence, index, last)
    index = last
  }
}

/** A capital without a piece, or one that is also a first name before a name: `Jordan Peterson`. */
function startsName(sentence: SentencePieces, index: number): boolean {
  const { words, at, lexicon } = sentence
  const word = words[index]!
  if (!isCapital(word)) return false
  const piece = at[index]
  if (
    piece?.kind === 'title' &&
    at[index - 1]?.kind === 'title' &&
    piece.first === piece.last &&
    isJoined(word)
  )
    return isGiven(sentence, index) && isJoined(words[index + 1]) && isCapital(words[index + 1])
  if (piece) {
    const single =
      piece.first === piece.last && piece.kind !== 'organisation' && piece.kind !== 'title'
    const goesOn = isJoined(words[index + 1]) && isCapital(words[index + 1]) && !at[index + 1]
    return (
      single && goesOn && !word.tail && isGiven(sentence, index) && !isCommon(sentence, index + 1)
    )
  }
  return !lexicon.starters.has(word.text) && (word.text.length > 1 || word.shape === 'initial')
}

function lastOfName(sentence: SentencePieces, first: number): number {
  const { words, at, lexicon } = sentence
  let last = first
  while (last - first < longestName && !words[last]!.tail) {
    let next = last + 1
    while (
      (isParticle(words[next], words[next + 1]) ||
        isLatinLink(words, next, first, lexicon.language)) &&
      next - last < 3
    )
      next++
    const word = words[next]
    if (isSecondHalf(word) && (last > first || isGiven(sentence, first))) {
      last++
      continue
    }
    if (!isJoined(word) || !isCapital(word)) break
    if (next > last + 1 && !isJoined(words[last + 1])) break
    if (lexicon.starters.has(word!.text) || !isSameKind(words[first]!, word!, sentence)) break
    const piece = at[next]
    if (piece) {
      const surname =
        piece.first === piece.last && !['title', 'organisation', 'adjective'].includes(piece.kind)
      if (!surname || last > first || words[next]!.gap !== ' ' || !isGiven(sentence, first)) break
      if (piece.kind === 'other' || at[first]) break
    }
    last = next
  }
  return last
}

/** In a Russian text `Bank of China` is one name, though its words are not looked up. */
function isLatinLink(
  words: readonly Word[],
  index: number,
  first: number,
  language: string,
): boolean {
  const word = words[index]
  if (language !== 'ru' || !word || !isJoined(word)) return false
  return (
    /^(?:of|and|for|to|the|in|&)$/.test(word.text) && /^\p{Script=Latin}/u.test(words[first]!.text)
  )
}

/** In Russian a name does not change its script, nor from words to an abbreviation. */
function isSameKind(first: Word, word: Word, { lexicon, headline }: SentencePieces): boolean {
  if (lexicon.language !== 'ru') return true
  const isLatin = ({ text }: Word) => /^\p{Script=Latin}/u.test(text)
  return (
    isLatin(first) === isLatin(word) &&
    (headline ||
      isLatin(first) ||
      first.shape === 'initial' ||
      (first.shape === 'caps') === (word.shape === 'caps'))
  )
}

/** `Suk-yeol`, but not `Putin-led`. */
function isSecondHalf(word: Word | undefined): boolean {
  return (
    word?.gap === '-' &&
    word.shape === 'lower' &&
    /^\p{L}{2,6}$/u.test(word.text) &&
    !/(?:ed|led|era|run|like|style|made|born|held|wide)$/.test(word.key)
  )
}

function isParticle(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !isJoined(word) || word.shape !== 'lower') return false
  return particles.has(word.key) || (word.text.length < 4 && next?.gap === '-')
}

function placeName(sentence: SentencePieces, first: number, last: number): void {
  const { words, lexicon, headline } = sentence
  const count = last - first + 1
  const titled = hasTitle(sentence, first)
  const lone = words[first]!
  if (count === 1) {
    const sign = signOfKind(sentence, first)
    const isName = sign !== 'none' && sign !== 'organisation'
    const certain = titled || isKnownSurname(sentence, first) || isDomain(lone)
    const weak = !certain && (headline || lone.opens)
    if (titled && isName) return place(sentence, newPiece('person', first, last, words))
    if (sign !== 'none') place(sentence, newPiece(sign, first, last, words, weak))
    return
  }
  if (isModifierOfTitle(sentence, last))
    return place(sentence, newPiece('other', first, last, words))
  if (lexicon.language === 'ru' && headKind(lone, 'ru') === 'organisation')
    return place(sentence, newPiece('organisation', first, last, words))
  const sign = outsideKind(sentence, first, last)
  if (sign && !titled && !isGiven(sentence, first))
    return place(sentence, newPiece(sign, first, last, words))
  const isPerson =
    titled ||
    hasInitial(sentence, first, last) ||
    isGiven(sentence, first) ||
    looksPersonal(sentence, first, last)
  const sure = titled || isGiven(sentence, first)
  const weak = headline && !sure && lexicon.language !== 'ru'
  if (lone.opens && !sure && isCommon(sentence, first)) {
    if (!isJoined(words[first + 1])) return
    return placeName(sentence, first + 1, last)
  }
  place(sentence, newPiece(isPerson ? 'person' : 'unknown', first, last, words, weak))
}

function isDomain({ text }: Word): boolean {
  return /\.\p{Ll}+$/u.test(text)
}

/** What stands around a longer name may say that it is no person. */
function outsideKind(sentence: SentencePieces, first: number, last: number): PieceKind | undefined {
  const { words, lexicon } = sentence
  const called = calledKind(sentence, first)
  if (called === 'place') return called
  if (lexicon.language === 'ru' && /^\p{Script=Latin}/u.test(words[first]!.text))
    return 'organisation'
  if (lexicon.language !== 'tr' && isWhere(sentence, first)) return 'place'
  if (lexicon.language === 'tr' && isWhere(sentence, last)) return 'place'
  const isQuoted = /[«„“"]$/.test(words[first]!.gap) && /^[»”“"]/.test(words[last + 1]?.gap ?? '')
  const isOneWord = words.slice(first + 1, last + 1).every(({ gap }) => gap === '-')
  return isQuoted || (lexicon.language === 'ru' && isOneWord && last - first === 1)
    ? 'unknown'
    : undefined
}

/** A title stands before it, at once or with what the title is of: `президент Франции`. */
function hasTitle({ words, at }: SentencePieces, first: number): boolean {
  if (!isJoined(words[first])) return false
  for (let index = first - 1; index >= 0 && index > first - 9; index--) {
    const piece = at[index]
    if (piece?.kind === 'title') return index === first - 1 || first - index > 1
    if (index === first - 1 && !piece) return false
    if (!isJoined(words[index]) || words[index]!.tail) return false
    if (piece?.kind === 'person') return false
  }
  return false
}

/** `Environment Minister`, `Ticaret Bakanı`: the word belongs to the title behind it. */
function isModifierOfTitle({ words, at, lexicon }: SentencePieces, last: number): boolean {
  return (
    lexicon.language !== 'ru' &&
    at[last + 1]?.kind === 'title' &&
    isJoined(words[last + 1]) &&
    !words[last]!.tail &&
    isCapital(words[last + 1])
  )
}

function hasInitial({ words }: SentencePieces, first: number, last: number): boolean {
  return words.slice(first, last + 1).some(({ shape }) => shape === 'initial')
}

/** `Настоящее Время`. First names in -ий are known. */
const russianAdjective = /(?:ого|его|ому|ему|ым|ая|яя|ое|ее|ый|ий|ые|ие|ых|их|ую|юю)$/

/** Two to four words that are no common words and are not built like a term. */
function looksPersonal(sentence: SentencePieces, first: number, last: number): boolean {
  const { words, lexicon } = sentence
  const name = words.slice(first, last + 1)
  if (name.some(({ shape, text }) => shape === 'caps' && text.length < 4)) return false
  if (lexicon.language === 'ru')
    return name.every(({ shape }) => shape !== 'caps') && !russianAdjective.test(name[0]!.key)
  if (name.length > 4) return false
  for (let index = first; index <= last; index++) if (isCommon(sentence, index)) return false
  return (
    lexicon.language === 'en' ||
    !/(?:s[iuü]|l[ae]ri|lig[iuü]|lugu|lügü|m[ae]si)$/.test(name.at(-1)!.key)
  )
}
