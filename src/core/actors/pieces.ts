/** A sentence in the search for names: its words, and the pieces found so far. */
import type { Entry, EntryKind, Lexicon } from './lexicon'
import type { Hit } from './phrases'
import type { Word } from './words'

export type PieceKind = EntryKind | 'person' | 'unknown'

/** Of a state or a capital. */
export type Role = 'actor' | 'place'

/** Words `first` to `last` of a sentence that belong together. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly kind: PieceKind
  /** The entry of the lexicon; null for names that it does not know. */
  readonly entry: Entry | null
  readonly suffix: string
  /** Its capitals prove nothing: it counts only if the draft names it elsewhere. */
  readonly weak: boolean
}

export interface SentencePieces {
  readonly words: readonly Word[]
  readonly headline: boolean
  readonly lexicon: Lexicon
  /** For each word the piece it belongs to. Filled step by step. */
  readonly at: (Piece | undefined)[]
  /** Names of states inside the names of organisations. */
  readonly nested: Piece[]
  /** The roles of states and capitals, once they are known: one may take that of the one before. */
  readonly roles: Map<Piece, Role>
}

export function startPieces(
  words: readonly Word[],
  headline: boolean,
  lexicon: Lexicon,
  hits: readonly Hit[],
): SentencePieces {
  const sentence = {
    words,
    headline,
    lexicon,
    at: words.map(() => undefined as Piece | undefined),
    nested: [],
    roles: new Map<Piece, Role>(),
  }
  for (const { first, last, entry, suffix } of hits)
    place(sentence, { first, last, kind: entry.kind, entry, suffix, weak: false })
  return sentence
}

/** Puts a piece in its place; pieces that reach into it vanish. */
export function place({ at }: SentencePieces, piece: Piece): void {
  for (let index = piece.first; index <= piece.last; index++) {
    const old = at[index]
    if (old) for (let inner = old.first; inner <= old.last; inner++) at[inner] = undefined
  }
  for (let index = piece.first; index <= piece.last; index++) at[index] = piece
}

/** A name that the lexicon does not know. */
export function newPiece(
  kind: PieceKind,
  first: number,
  last: number,
  words: readonly Word[],
  weak = false,
): Piece {
  return { first, last, kind, entry: null, suffix: words[last]!.tail, weak }
}

/** The different pieces, in order. */
export function listPieces({ at }: SentencePieces): Piece[] {
  return at.filter((piece, index): piece is Piece => piece?.first === index)
}

/** Nothing but a space or a hyphen stands between a word and the one before it. */
export function isJoined(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\s{1,2}|[-‐‑])$/.test(word.gap)
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'lower' && word.shape !== 'number'
}
