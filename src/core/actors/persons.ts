/** Persons, and names of unknown kind: what is left of the capitals when all else has its place. */
import { commonEndings, commonWords } from './data/common-words'
import { isCapital, isJoined, newPiece, place, type SentencePieces } from './pieces'
import { signOfKind } from './single-names'
import { foldWord, type Word } from './words'

/** Small words inside names of persons. */
const particles = new Set(
  'de da das do dos di del della du des la le van von der den ter zu zur bin ibn ben bint abu al el ul ad as ash az de ла ле де ди дель да фон ван дер ден цу бин ибн бен аль эль ас аш ад уль оглы кызы заде уулу'.split(
    ' ',
  ),
)

const common = {
  en: new Set(commonWords.en.map((word) => foldWord(word, 'en'))),
  tr: new Set(commonWords.tr.map((word) => foldWord(word, 'tr'))),
  ru: new Set<string>(),
}

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
  if (piece) {
    const single = piece.first === piece.last && piece.kind !== 'organisation' && piece.kind !== 'title'
    const goesOn = isJoined(words[index + 1]) && isCapital(words[index + 1]) && !at[index + 1]
    return single && goesOn && !word.tail && isGiven(sentence, index) && !isCommon(sentence, index + 1)
  }
  return !(word.opens && (lexicon.starters.has(word.text) || (word.text.length === 1 && word.shape !== 'initial')))
}

function lastOfName(sentence: SentencePieces, first: number): number {
  const { words, at } = sentence
  let last = first
  while (last - first < longestName && !words[last]!.tail) {
    let next = last + 1
    while (isParticle(words[next]) && next - last < 3) next++
    const word = words[next]
    if (!isJoined(word) || !isCapital(word)) break
    if (next > last + 1 && !isJoined(words[last + 1])) break
    const piece = at[next]
    if (piece) {
      const surname = piece.first === piece.last && !['title', 'organisation', 'adjective'].includes(piece.kind)
      if (!surname || last > first || words[next]!.gap !== ' ' || !isGiven(sentence, first)) break
      if (piece.kind === 'other' || at[first]) break
    }
    last = next
  }
  return last
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && isJoined(word) && particles.has(word.key) && word.shape === 'lower'
}

function placeName(sentence: SentencePieces, first: number, last: number): void {
  const { words, lexicon, headline } = sentence
  const count = last - first + 1
  const titled = hasTitle(sentence, first)
  const lone = words[first]!
  if (count === 1) {
    const sign = titled ? 'person' : signOfKind(sentence, first)
    const weak = !titled && (headline || lone.opens)
    if (sign !== 'none') place(sentence, newPiece(sign, first, last, words, weak))
    return
  }
  if (isModifierOfTitle(sentence, last)) return place(sentence, newPiece('other', first, last, words))
  const isPerson =
    titled || hasInitial(sentence, first, last) || isGiven(sentence, first) || looksPersonal(sentence, first, last)
  const sure = titled || isGiven(sentence, first)
  const weak = headline && !sure && lexicon.language !== 'ru'
  if (lone.opens && !sure && isCommon(sentence, first)) {
    if (!isJoined(words[first + 1])) return
    return placeName(sentence, first + 1, last)
  }
  place(sentence, newPiece(isPerson ? 'person' : 'unknown', first, last, words, weak))
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
  return lexicon.language !== 'ru' && at[last + 1]?.kind === 'title' && isJoined(words[last + 1]) && !words[last]!.tail && isCapital(words[last + 1])
}

function hasInitial({ words }: SentencePieces, first: number, last: number): boolean {
  return words.slice(first, last + 1).some(({ shape }) => shape === 'initial')
}

function isGiven({ words, lexicon }: SentencePieces, index: number): boolean {
  const word = words[index]!
  if (lexicon.givenNames.has(word.key)) return true
  return lexicon.language === 'ru' && russianGiven(word.key, lexicon.givenNames)
}

function isCommon({ words, lexicon }: SentencePieces, index: number): boolean {
  const { key } = words[index]!
  return common[lexicon.language].has(key) || (lexicon.language === 'en' && (commonEndings.test(key) || (key.endsWith('s') && common.en.has(key.slice(0, -1)))))
}

/** Two to four words that are no common words and are not built like a term. */
function looksPersonal(sentence: SentencePieces, first: number, last: number): boolean {
  const { words, lexicon } = sentence
  const name = words.slice(first, last + 1)
  if (name.some(({ shape, text }) => shape === 'caps' && text.length < 4)) return false
  if (lexicon.language === 'ru') return name.every(({ text }) => /^\p{Script=Cyrillic}/u.test(text)) 
  if (name.length > 4) return false
  for (let index = first; index <= last; index++) if (isCommon(sentence, index)) return false
  return lexicon.language === 'en' || !/(?:s[iuü]|l[ae]ri|lig[iuü]|lugu|lügü|m[ae]si)$/.test(name.at(-1)!.key)
}
