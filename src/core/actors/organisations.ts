/** Organisations by their form: a head word (Ministry, Bakanlığı, министерство) and its company. */
import { headKind, type HeadKind } from './head-words'
import { findRussianOrganisations } from './organisations-russian'
import {
  isCapital,
  isJoined,
  newPiece,
  place,
  type Piece,
  type PieceKind,
  type SentencePieces,
} from './pieces'
import { isKnownSurname } from './word-signs'
import type { Word } from './words'

/** Places organisations, places, and what is neither (treaties, summits), by their head words. */
export function findHeadedNames(sentence: SentencePieces): void {
  const { words, lexicon, at } = sentence
  if (lexicon.language === 'ru') {
    findRussianOrganisations(sentence)
    return
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.shape !== 'capital' && word.shape !== 'caps') continue
    const kind = headKind(word, lexicon.language)
    if (!kind || !isFreeHead(sentence, index)) continue
    const first = at[index]?.kind === 'place' ? index : extendLeft(sentence, index)
    const last = lexicon.language === 'en' ? extendRight(sentence, index, kind) : index
    const unchanged = first === (at[index]?.first ?? index) && last === index
    if (unchanged) continue
    placeHeaded(sentence, kind, first, last)
    index = last
  }
}

/** The head is no part of a known name, or of one (`Supreme Court`, `Gulf`) that may be only its beginning. */
function isFreeHead({ at }: SentencePieces, index: number): boolean {
  const piece = at[index]
  if (!piece) return true
  if (/^(?:other|title|place)$/.test(piece.kind)) return piece.first === piece.last
  return piece.kind === 'organisation' && piece.last === index && piece.first < index
}

const longestName = 12

function extendLeft(sentence: SentencePieces, head: number): number {
  const { words, lexicon, at } = sentence
  let first = at[head]?.kind === 'organisation' ? at[head].first : head
  for (;;) {
    const before = partBefore(sentence, first, head)
    if (before === undefined || head - before > longestName) break
    first = before
  }
  const isOrdinary = ({ opens, text }: Word) => opens && lexicon.starters.has(text)
  while (first < head && !at[first] && isOrdinary(words[first]!)) first++
  return first
}

/** Where the part of the name that stands before the word `first` begins. */
function partBefore(sentence: SentencePieces, first: number, head: number): number | undefined {
  const { words, lexicon, at } = sentence
  const before = words[first - 1]
  if (!before || before.tail || !isJoined(words[first])) return undefined
  const isAnd = before.key === (lexicon.language === 'tr' ? 've' : 'and') || before.text === '&'
  if (isAnd) {
    const farther = words[first - 2]
    const goesOn = first < head && isJoined(before) && isCapital(farther) && !at[first - 2]
    return goesOn && !farther!.tail ? first - 2 : undefined
  }
  const isKnown = at[head]?.kind === 'organisation'
  return isPart(sentence, first - 1, isKnown) ? (at[first - 1]?.first ?? first - 1) : undefined
}

/** A word may belong to the name whose head follows. */
function isPart(sentence: SentencePieces, index: number, statesOnly: boolean): boolean {
  const piece = sentence.at[index]
  const word = sentence.words[index]!
  if (statesOnly) return piece?.kind === 'state' || piece?.kind === 'adjective'
  if (piece?.kind === 'title') return nobility.test(word.key)
  if (piece === undefined && isKnownSurname(sentence, index)) return false
  return isCapital(word) || word.shape === 'number'
}

/** Titles that names of organisations bear: `King Abdullah University`. */
const nobility = /^(?:king|queen|prince|princess|sultan|imam|sheikh|shah|hoca|kral|emir|şeyh|şah)$/

const links = new Set(['of', 'for', 'on', 'against', 'in', 'to'])

/** `of Foreign Affairs`, `for Security and Co-operation in Europe`. */
function extendRight({ words, at }: SentencePieces, head: number, kind: HeadKind): number {
  let last = head
  while (last - head < longestName) {
    let next = last + 1
    const link = words[next]
    if (!isJoined(link) || words[last]!.tail) return last
    const isAnd = last > head && (link!.key === 'and' || link!.text === '&')
    if (!isAnd && !links.has(link!.key)) return last
    if (!isAnd && link!.key !== 'of' && (kind !== 'organisation' || last > head + 3)) return last
    if ((link!.key === 'in' || link!.key === 'to') && last === head) return last
    next++
    if (!isAnd && words[next]?.key === 'the') next++
    if (!isJoined(words[next]) || !isCapital(words[next])) return last
    if (isAnd && at[next]) return last
    const limit = last
    while (isJoined(words[next]) && isCapital(words[next]) && at[next]?.kind !== 'title') {
      last = at[next]?.last ?? next
      next = last + 1
      if (words[last]!.tail || (at[last] && !/^(?:other|adjective)$/.test(at[last]!.kind))) break
    }
    if (last === limit) return last
  }
  return last
}

/** Organs of a state act for it; a bank or a university only bears its name. */
const organs =
  /^(?:ministry|embassy|consulate|army|navy|forces|parliament|bakanliği|büyükelçiliği|konsolosluğu|ordusu|kuvvetleri|parlamentosu|meclisi)/

function placeHeaded(sentence: SentencePieces, kind: HeadKind, first: number, last: number): void {
  const { words, at } = sentence
  const inner = at.slice(first, last + 1).filter((piece): piece is Piece => piece !== undefined)
  const isEvent = words.slice(first, last + 1).some(({ key }) => events.test(key))
  const names = [...new Set(inner)].filter(
    (piece) => piece.entry !== null && keeps(piece.kind, isEvent),
  )
  if (kind === 'other') {
    for (let index = first; index <= last; index++)
      if (!names.includes(at[index]!)) place(sentence, newPiece('other', index, index, words))
    return
  }
  const acts = words.slice(first, last + 1).some(({ key }) => organs.test(key))
  const states = names.filter((piece) => piece.kind === 'state' || piece.kind === 'adjective')
  if (kind === 'organisation' && acts) sentence.nested.push(...states)
  const weak = sentence.headline && inner.length === 0
  place(sentence, newPiece(kind, first, last, words, weak))
}

/** What happens at a place: the others only bear its name, like the Paris Agreement. */
const events =
  /^(?:summit|conference|forum|games|festival|olympi|championship|exhibition|expo|zirve|konferans|forum|toplanti|festival|olimpiyat|fuar)/

/** What stays a name inside the name of a treaty or a summit. */
function keeps(kind: PieceKind, isEvent: boolean): boolean {
  if (kind === 'capital' || kind === 'place') return isEvent
  return kind !== 'other' && kind !== 'title'
}
