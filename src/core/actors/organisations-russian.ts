/** Russian organisations by their form: only their first word has a capital, the others decline. */
import { quotedKinds, russianOfficeWords } from './data/heads'
import { headKind } from './head-words'
import { isCapital, isJoined, newPiece, place, type Piece, type SentencePieces } from './pieces'
import { russianBases } from './inflection/russian'
import { foldWord, type Word } from './words'

const officeWords = new Set(russianOfficeWords.map((word) => foldWord(word, 'ru')))
const quoted = new Set(quotedKinds.map((word) => foldWord(word, 'ru')))

const adjective =
  /(?:ий|ый|ой|ая|яя|ое|ее|ие|ые|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/
/** Nouns in -ение and -ание look like adjectives. */
const noun = /(?:[еая]ние|[ое]стие|тие|ствие)$/
const genitiveNoun = /(?:ения|ания|ства|ости|логии|ики|фии|аждан|ников|телей)$/
const genitiveAdjective = /(?:ого|его|ой|ей|ых|их)$/

/** With an adjective that begins the sentence these are still names: `Верховный суд`. */
const official =
  /^(?:суд|дум|служб|комитет|палат|управлени|агентств|прокуратур|ассамбле|церк|синод|театр|бирж)/

/** Ministries and agencies in one word: Минобороны, Росстат. */
const oneWord =
  /^(?:мин(?:обор|фин|юст|экон|здрав|пром|энерг|транс|сель|обр|культ|циф|ком|связ|прир|стро|спорт|тру|вост)|рос(?:техн?|стат|ком|потреб|природ|оборон|гвард|сельхоз|морр|реестр|рыбол|космос)|ген(?:штаб|прокуратур|ассамбл)|центробанк|центризбирком|горсуд|мосгор|госдеп|совфед|главк|глав(?:нокоманд|ком)ат)/

export function findRussianOrganisations(sentence: SentencePieces): void {
  const { words } = sentence
  for (let index = 0; index < words.length; index++) {
    const found = findQuoted(sentence, index) ?? findHeaded(sentence, index)
    if (!found) continue
    for (let inner = found.first; inner <= found.last; inner++) keepState(sentence, inner)
    place(sentence, found)
    index = found.last
  }
}

/** `партия «Единая Россия»`: the name is what stands in the quotation marks. */
function findQuoted({ words, at }: SentencePieces, index: number): Piece | undefined {
  const word = words[index]!
  if (!/^\s?[«„“"]$/.test(words[index + 1]?.gap ?? '') || isInside(at, index)) return undefined
  if (!russianBases(word.key).some((base) => quoted.has(base))) return undefined
  const first = index + 1
  let last = first
  while (last - first < 6 && words[last + 1] && /^[\s-]$/.test(words[last + 1]!.gap)) last++
  const closed = /^[»”“"]/.test(words[last + 1]?.gap ?? '»')
  if (at[first]?.first === first && at[first].last === last && at[first].kind === 'organisation')
    return undefined
  return closed ? newPiece('organisation', first, last, words) : undefined
}

function findHeaded(sentence: SentencePieces, index: number): Piece | undefined {
  const { words, at } = sentence
  const word = words[index]!
  if (isInside(at, index)) return undefined
  if (oneWord.test(word.key) && isCapital(word) && !at[index])
    return newPiece('organisation', index, withState(sentence, index), words)
  if (word.shape === 'caps' && !at[index] && withState(sentence, index) > index)
    return newPiece('organisation', index, withState(sentence, index), words)
  const kind = headKind(word, 'ru')
  if (!kind) return undefined

  const first = adjectivesBefore(sentence, index)
  const isFirst = first === index
  const last = kind === 'organisation' ? companyAfter(sentence, index) : index
  const isMinistry = word.key.startsWith('министерств')
  if (isFirst && !isCapital(word) && !(isMinistry && last > index)) return undefined
  const known = at[first]?.entry !== undefined
  if (!isFirst && words[first]!.opens && last === index && !known && !official.test(word.key))
    return undefined
  if (isFirst && (last === index || (word.opens && kind !== 'organisation'))) return undefined
  if (kind !== 'organisation' && isFirst) return undefined
  return newPiece(kind, first, last, words)
}

/** `Верховный суд`, `Федеральная антимонопольная служба`: adjectives, of which the first has the capital. */
function adjectivesBefore({ words, at }: SentencePieces, head: number): number {
  let first = head
  while (
    first > 0 &&
    first > head - 3 &&
    isJoined(words[first]) &&
    adjective.test(words[first - 1]!.key) &&
    !noun.test(words[first - 1]!.key)
  ) {
    const piece = at[first - 1]
    if (piece && piece.kind !== 'adjective' && piece.kind !== 'other' && piece.kind !== 'place')
      break
    first--
    while (words[first]!.gap === '-' && isCapital(words[first - 1])) first--
    if (isCapital(words[first]))
      return words[first]!.opens &&
        !piece &&
        !/ск/.test(words[first]!.key) &&
        first === head - 1 &&
        words[head]!.key.length < 4
        ? head
        : first
  }
  return head
}

const longestName = 12

/** What goes on with the name: `иностранных дел`, `по делам беженцев`, and a state at the end. */
function companyAfter({ words, at }: SentencePieces, head: number): number {
  let last = head
  for (let next = head + 1; next < head + longestName; next++) {
    const word = words[next]
    if (!word || !(isJoined(word) || isListed(words, next))) break
    const piece = at[next]
    if (
      piece &&
      (piece.kind === 'state' || piece.kind === 'place' || piece.kind === 'organisation')
    ) {
      if (!isGenitive(word, piece) || (piece.kind === 'organisation' && last === head)) break
      return withSecondState(words, at, piece.last)
    }
    if (last > head && isAcronym(word) && !piece) return next
    if (officeWords.has(word.key) || (word.shape === 'lower' && genitiveNoun.test(word.key)))
      last = next
    else if (genitiveAdjective.test(word.key) && word.shape === 'lower') {
      if (words[next + 1]?.shape === 'lower' && isJoined(words[next + 1]) && !at[next + 1])
        last = Math.max(last, ++next)
    } else if (/^(?:и|по|в|на)$/.test(word.key) && (word.key === 'по' || last > head)) {
      if (word.key === 'по' && words[next + 1]?.shape === 'lower') last = Math.max(last, next + 1)
      continue
    } else break
  }
  return last
}

/** `Института философии, политологии и религиоведения`. */
function isListed(words: readonly Word[], index: number): boolean {
  const isNoun = (word: Word | undefined) => word !== undefined && genitiveNoun.test(word.key)
  return words[index]!.gap === ', ' && isNoun(words[index]) && isNoun(words[index - 1])
}

/** `Института Китая и современной Азии`. */
function withSecondState(words: readonly Word[], at: SentencePieces['at'], last: number): number {
  if (words[last + 1]?.key !== 'и') return last
  const next =
    genitiveAdjective.test(words[last + 2]?.key ?? '') && !at[last + 2] ? last + 3 : last + 2
  return next > last + 2 && at[next]?.kind === 'place' ? at[next].last : last
}

function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}{2,6}$/u.test(text)
}

/** Not a dative, an instrumental or a nominative: `Россия` begins something else. */
function isGenitive(word: Word, { entry }: Piece): boolean {
  return word.shape === 'caps' || word.key !== foldWord(entry?.alias ?? '', 'ru').split(/[\s-]/)[0]
}

function withState({ words, at }: SentencePieces, index: number): number {
  const next = at[index + 1]
  return isJoined(words[index + 1]) && next?.kind === 'state' ? next.last : index
}

function keepState({ at, nested }: SentencePieces, index: number): void {
  const piece = at[index]
  if (piece?.first === index && piece.kind === 'state') nested.push(piece)
}

function isInside(at: SentencePieces['at'], index: number): boolean {
  const piece = at[index]
  return (
    piece !== undefined &&
    (piece.kind === 'organisation' ||
      piece.kind === 'state' ||
      piece.kind === 'title' ||
      piece.first !== piece.last)
  )
}
