/** What goes on with the name of a Russian organisation behind its head word. */
import { russianOfficeWords } from './data/heads'
import { isJoined, type Piece, type SentencePieces } from './pieces'
import { foldWord, type Word } from './words'

const officeWords = new Set(russianOfficeWords.map((word) => foldWord(word, 'ru')))

/** Nouns and adjectives in the genitive, by their endings. */
const genitiveNoun = /(?:ения|ания|ства|ости|ии|ики|аждан|[^аеиоуыьэюя][ое]в|телей)$/
const dativeAdjective = /(?:ым|им|ому|ему|ой|ей)$/
const genitiveAdjective = /(?:ого|его|ой|ей|ых|их)$/

const longestName = 12

/**
 * The last word of the name: behind `Министерство` go `иностранных дел`, `по делам беженцев`, and a
 * state or an organisation in the genitive at the end.
 */
export function lastOfCompany(sentence: SentencePieces, head: number): number {
  const { words, at } = sentence
  let last = head
  let next = head + 1
  while (next < head + longestName) {
    const word = words[next]
    if (!word || !(isJoined(word) || isListed(words, next))) return last
    const piece = at[next]
    if (piece && /^(?:state|place|organisation)$/.test(piece.kind)) {
      const isApposed = piece.kind === 'organisation' && last === head
      return isApposed || !isGenitive(word, piece) ? last : withSecondPlace(sentence, piece.last)
    }
    if (!piece && last > head && /^\p{Lu}{2,6}$/u.test(word.text)) return lastOwner(sentence, next)
    const end = endOfAttribute(words, at, next)
    if (end !== undefined) last = end
    else if (!/^(?:и|в|на)$/.test(word.key) || last === head) return last
    next = Math.max(next, last) + 1
  }
  return last
}

/** The last word of `обороны`, `водных проблем`, `по внешней и оборонной политике`. */
function endOfAttribute(
  words: readonly Word[],
  at: SentencePieces['at'],
  index: number,
): number | undefined {
  const word = words[index]!
  if (officeWords.has(word.key)) return index
  if (word.shape !== 'lower') return undefined
  if (genitiveNoun.test(word.key)) return index
  const isDative = word.key === 'по'
  const adjective = isDative ? dativeAdjective : genitiveAdjective
  // `политике` may come from `политик`, a title.
  const inner = isDative ? /^(?:adjective|title)$/ : /^adjective$/
  const isFree = (next: number) =>
    words[next]?.shape === 'lower' &&
    isJoined(words[next]) &&
    inner.test(at[next]?.kind ?? 'adjective')
  const isAdjective = (next: number) => isFree(next) && adjective.test(words[next]!.key)
  let noun = isDative ? index + 1 : index
  while (isAdjective(noun) || (words[noun]?.key === 'и' && isAdjective(noun + 1))) noun++
  return noun > index && isFree(noun) ? noun : undefined
}

/** `Института философии, политологии и религиоведения`. */
function isListed(words: readonly Word[], index: number): boolean {
  const isNoun = (word: Word | undefined) => word !== undefined && genitiveNoun.test(word.key)
  return words[index]!.gap === ', ' && isNoun(words[index]) && isNoun(words[index - 1])
}

/** `Института экономики НАН РК`: abbreviations follow each other. */
function lastOwner({ words, at }: SentencePieces, last: number): number {
  const isNext = isJoined(words[last + 1]) && words[last + 1]!.shape === 'caps'
  return isNext ? (at[last + 1]?.last ?? last + 1) : last
}

/** `Института Китая и современной Азии`, `Института Африки РАН`. */
function withSecondPlace({ words, at }: SentencePieces, last: number): number {
  const owner = at[last + 1]
  if (owner?.kind === 'organisation' && isJoined(words[last + 1])) return owner.last
  const isAnd = words[last + 1]?.key === 'и'
  const adjective = words[last + 2]
  if (!isAnd || !adjective || at[last + 2] || !genitiveAdjective.test(adjective.key)) return last
  const second = at[last + 3]
  return second?.kind === 'place' ? second.last : last
}

/** Not in the nominative: `Россия` begins something else. */
function isGenitive(word: Word, { entry }: Piece): boolean {
  return word.shape === 'caps' || word.key !== foldWord(entry?.alias ?? '', 'ru').split(/[\s-]/)[0]
}
