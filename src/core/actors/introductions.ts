/** Names that the text introduces in brackets: `Türk Devletleri Teşkilatı (TDT)`. */
import { headKind } from './head-words'
import { writtenName } from './nominative-headed'
import { isCapital, isJoined, newPiece, place, type Piece, type SentencePieces } from './pieces'
import { isCommon } from './word-signs'

export interface Introduction {
  /** The name in the brackets, as written. */
  readonly short: string
  /** The name before them, as written. */
  readonly full: string
  /** `other` for what is no actor: `gross domestic product (GDP)`. */
  readonly kind: 'organisation' | 'person' | 'place' | 'other'
}

const longestFullName = 12

/** Finds them, and gives both names their pieces. */
export function findIntroductions(sentence: SentencePieces): Introduction[] {
  const { words, at } = sentence
  const found: Introduction[] = []
  for (let index = 1; index < words.length; index++) {
    if (!/^\s?\($/.test(words[index]!.gap)) continue
    const known = at[index]?.entry
    if (known?.kind === 'organisation') found.push(...readKnown(sentence, index))
    if (known && known.kind !== 'other') continue
    const introduction = readAbbreviation(sentence, index) ?? readSpelling(sentence, index)
    if (introduction) found.push(introduction)
  }
  return found
}

/**
 * `Rusya Dış İstihbarat Servisi (SVR)`: the abbreviation is known, the name before it is not, or it
 * is that of another, of which the abbreviation has the initials.
 */
function readKnown(sentence: SentencePieces, index: number): Introduction[] {
  const { words, at } = sentence
  const full = at[index - 1]
  const short = at[index]!
  if (full?.kind === 'title') return readTitle(sentence, index, full)
  if (full?.kind !== 'organisation' || full.entry?.name === short.entry!.name) return []
  const isNew = full.entry === null || startByInitials(sentence, index) === full.first
  if (!isNew || short.first !== short.last || !/^[),;]/.test(words[short.last + 1]?.gap ?? ')'))
    return []
  const fullName = writtenName(words, full.first, full.last)
  return [{ short: words[index]!.text, full: fullName, kind: 'organisation' }]
}

/** `National Security Adviser (NSA)` is no agency. */
function readTitle(sentence: SentencePieces, index: number, full: Piece): Introduction[] {
  if (startByInitials(sentence, index) !== full.first) return []
  const { words } = sentence
  return [
    { short: words[index]!.text, full: writtenName(words, full.first, full.last), kind: 'other' },
  ]
}

function readAbbreviation(sentence: SentencePieces, index: number): Introduction | undefined {
  const { words, at } = sentence
  const short = words[index]!
  if (short.shape !== 'caps' || !/^[),;]/.test(words[index + 1]?.gap ?? ')')) return undefined
  const before = at[index - 1]
  const start = startByInitials(sentence, index)
  // The initials may leave out what the name begins with: `U.S. Development Corporation (DC)`.
  const isLonger = before?.kind === 'organisation' && start !== undefined && before.first < start
  const first = isLonger ? before.first : (start ?? before?.first)
  if (first === undefined) return undefined
  const kind = kindOf(sentence, first, index - 1)
  if (kind !== 'other' || before?.kind === 'unknown') {
    if (!(before?.entry && before.first === first))
      place(sentence, newPiece(kind, first, index - 1, words))
  }
  place(sentence, newPiece(kind, index, index, words))
  return { short: short.text, full: writtenName(words, first, index - 1), kind }
}

/** The word before the brackets from which on the initials give the abbreviation. */
function startByInitials({ words }: SentencePieces, index: number): number | undefined {
  const letters = words[index]!.key.replace(/[^\p{L}]/gu, '')
  let initials = ''
  let all = ''
  for (let first = index - 1; first >= 0 && first >= index - longestFullName; first--) {
    const word = words[first]!
    if (/[.!?;()]/.test(words[first + 1]!.gap) && first < index - 1) return undefined
    all = word.key[0]! + all
    if (all === letters) return first
    if (/^(?:of|and|the|for|on|in|to|ve|ile|и|по|в|на|с|о)$/.test(word.key)) continue
    initials = word.key[0]! + initials
    if (initials === letters) return first
    if (initials.length > letters.length) return undefined
  }
  return undefined
}

function kindOf(
  sentence: SentencePieces,
  first: number,
  last: number,
): 'organisation' | 'place' | 'other' {
  const { words, at, lexicon } = sentence
  const whole = at[last]
  if (
    whole?.first === first &&
    whole.last === last &&
    (whole.kind === 'organisation' || whole.kind === 'place')
  )
    return whole.kind
  const kinds = words.slice(first, last + 1).map((word) => headKind(word, lexicon.language))
  if (kinds.includes('organisation')) return 'organisation'
  if (kinds.includes('other')) return 'other'
  if (kinds.includes('place')) return 'place'
  const own = [...words.keys()].slice(first, last + 1).filter((index) => isCapital(words[index]))
  if (own.every((index) => at[index] !== undefined || isCommon(sentence, index))) return 'other'
  const small = words
    .slice(first, last + 1)
    .filter(({ shape, text }) => shape === 'lower' && text.length > 3)
  return small.length > 0 ? 'other' : 'organisation'
}

/** Another spelling: `Сами аль-Хадж (Sami al-Haj)`. */
function readSpelling(sentence: SentencePieces, index: number): Introduction | undefined {
  const { words, at } = sentence
  const before = at[index - 1]
  const piece = at[index]
  if (!before || !piece || piece.entry || piece.first !== index || piece.kind === 'other')
    return undefined
  if (before.kind !== 'person' && before.kind !== 'organisation') return undefined
  if (!(words[piece.last + 1]?.gap ?? ')').startsWith(')') || isJoined(words[index]))
    return undefined
  const script = (text: string) => /\p{Script=Latin}/u.test(text)
  if (script(words[index]!.text) === script(words[before.first]!.text)) return undefined
  place(sentence, newPiece(before.kind, piece.first, piece.last, words))
  return {
    short: writtenName(words, piece.first, piece.last),
    full: writtenName(words, before.first, before.last),
    kind: before.kind,
  }
}
