/** Russian organisations by their form: only their first word has a capital, the others decline. */
import { officialHeads, oneWordOffices, quotedKinds } from './data/heads'
import { headKind } from './head-words'
import { russianBases } from './inflection/russian'
import { lastOfCompany } from './organisation-company'
import { isCapital, isJoined, newPiece, place, type Piece, type SentencePieces } from './pieces'
import { foldWord, type Word } from './words'

const quoted = new Set(quotedKinds.map((word) => foldWord(word, 'ru')))
const official = new Set(officialHeads.map((word) => foldWord(word, 'ru')))
const oneWord = oneWordOffices.map((start) => foldWord(start, 'ru'))

export function findRussianOrganisations(sentence: SentencePieces): void {
  const { words, at, nested } = sentence
  for (let index = 0; index < words.length; index++) {
    const found =
      findQuoted(sentence, index) ?? findOneWord(sentence, index) ?? findHeaded(sentence, index)
    if (!found) continue
    const inner = at.slice(found.first, found.last + 1)
    for (const piece of new Set(inner)) if (piece?.kind === 'state') nested.push(piece)
    place(sentence, found)
    index = found.last
  }
}

/** `партия «Единая Россия»`: the name is what stands in the quotation marks. */
function findQuoted(sentence: SentencePieces, index: number): Piece | undefined {
  const { words, at } = sentence
  const first = index + 1
  if (!/^\s?[«„“"]$/.test(words[first]?.gap ?? '') || isInside(at, index)) return undefined
  if (!russianBases(words[index]!.key).some((base) => quoted.has(base))) return undefined
  let last = first
  while (last - first < 6 && /^[\s-]$/.test(words[last + 1]?.gap ?? '')) last++
  const isClosed = /^[»”“"]/.test(words[last + 1]?.gap ?? '»')
  const known = at[first]
  const isKnown = known?.kind === 'organisation' && known.first === first && known.last === last
  if (!isClosed) return undefined
  // `Международный клуб «Валдай»`
  for (let before = firstAdjective(sentence, index); before < index; before++)
    if (!at[before]) place(sentence, newPiece('other', before, before, words))
  return isKnown ? known : newPiece('organisation', first, last, words)
}

/** `Минобороны`, `Росстат`, `МИД России`. */
function findOneWord({ words, at }: SentencePieces, index: number): Piece | undefined {
  const word = words[index]!
  if (at[index] || !isCapital(word)) return undefined
  const next = at[index + 1]
  const last = next?.kind === 'state' && isJoined(words[index + 1]) ? next.last : index
  const isOffice =
    oneWord.some((start) => word.key.startsWith(start)) || (word.shape === 'caps' && last > index)
  return isOffice ? newPiece('organisation', index, last, words) : undefined
}

/** `Верховный суд`, `Министерство обороны`, `министерство обороны`; in others the capital decides. */
function findHeaded(sentence: SentencePieces, index: number): Piece | undefined {
  const { words, at } = sentence
  const word = words[index]!
  const kind = isInside(at, index) && !isGeneric(at, index) ? undefined : headKind(word, 'ru')
  if (!kind) return undefined
  const first = firstAdjective(sentence, index)
  const last = kind === 'organisation' ? lastOfCompany(sentence, index) : index
  if (first < index) {
    const isQuoted = /[«„“]$/.test(words[first]!.gap) && /^[»”“]/.test(words[last + 1]?.gap ?? '»')
    const isSentenceStart = words[first]!.opens && last === index && !at[first] && !isQuoted
    return isSentenceStart && !isOfficial(word) ? undefined : newPiece(kind, first, last, words)
  }
  const isNamed = isCapital(word) || word.key.startsWith('министерств')
  return isNamed && last > index ? newPiece(kind, first, last, words) : undefined
}

/** With an adjective that begins the sentence these are still names: `Верховный суд`. */
function isOfficial({ key }: Word): boolean {
  return russianBases(key).some((base) => official.has(base))
}

const adjective =
  /(?:ий|ый|ой|ая|яя|ое|ее|ие|ые|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/

/** Nouns in -ение and -ание look like adjectives. */
const noun = /(?:[еая]ние|[ое]стие|тие|ствие)$/

/** `Федеральная антимонопольная служба`: the adjective with the capital, else the head itself. */
function firstAdjective({ words, at }: SentencePieces, head: number): number {
  for (let first = head - 1; first >= 0 && first > head - 4; first--) {
    const word = words[first]!
    const piece = at[first]
    if (!isJoined(words[first + 1]) || !adjective.test(word.key) || noun.test(word.key)) return head
    if (piece && !/^(?:adjective|other|place)$/.test(piece.kind)) return head
    if (isCapital(word)) return startOfCompound(words, first)
  }
  return head
}

/** `Сент-Эндрюсский университет`. */
function startOfCompound(words: readonly Word[], first: number): number {
  const isSecond = words[first]!.gap === '-' && isCapital(words[first - 1])
  return isSecond ? first - 1 : first
}

/** `Сенат`, which is known, may be that of another state, or begin a longer name. */
function isGeneric(at: SentencePieces['at'], index: number): boolean {
  const piece = at[index]
  return piece?.kind === 'organisation' && piece.first === piece.last && piece.entry !== null
}

function isInside(at: SentencePieces['at'], index: number): boolean {
  const piece = at[index]
  if (!piece) return false
  return /^(?:organisation|state|title)$/.test(piece.kind) || piece.first !== piece.last
}
