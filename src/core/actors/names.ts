/** The names in one block: who and what is named where, before the draft is looked at as a whole. */
import type { BlockContext, BlockReader, Mention, Span } from '../draft'
import { prefixes } from './data/small-words'
import { findIntroductions, type Introduction } from './introductions'
import { lexiconFor, type Entry } from './lexicon'
import { nominativeHeaded, writtenName } from './nominative-headed'
import { findHeadedNames } from './organisations'
import { findPersons } from './persons'
import { findPhrases } from './phrases'
import { listPieces, startPieces, type Piece, type SentencePieces } from './pieces'
import { meansState, roleOf } from './roles'
import { isNominativeByTitle } from './title-before'
import { readWords, type Word } from './words'

export type NameKind = 'state' | 'place' | 'organisation' | 'person' | 'unknown'

/** One name; offsets count from the start of the block. */
export interface Name extends Span {
  readonly text: string
  readonly kind: NameKind
  /** What the lexicon calls it, or an organisation or a place of several words in the nominative. */
  readonly known: string | null
  /** The name used here, uninflected; null for an adjective, which is no name. */
  readonly alias: string | null
  readonly role: Mention['role']
  /** The lexicon knows it. */
  readonly listed: boolean
  /** Counts only if the draft names it elsewhere, where its capitals prove more. */
  readonly weak: boolean
  /** A Russian name that stands in the nominative, as its title shows. */
  readonly nominative: boolean
  /** Its words as written, without possessives and suffixes behind an apostrophe. */
  readonly words: readonly string[]
}

export interface BlockNames {
  readonly names: readonly Name[]
  /** Abbreviations and spellings that the text introduces in brackets. */
  readonly introductions: readonly Introduction[]
}

export const readNames: BlockReader<BlockNames> = (block) => {
  const lexicon = lexiconFor(block.language)
  const names: Name[] = []
  const introductions: Introduction[] = []
  for (const { words, headline } of readWords(block)) {
    const sentence = startPieces(words, headline, lexicon, findPhrases(words, lexicon))
    findHeadedNames(sentence)
    findPersons(sentence)
    introductions.push(...findIntroductions(sentence))
    const pieces = [...listPieces(sentence), ...sentence.nested]
    for (const piece of pieces) {
      const name = nameOf(block, sentence, piece)
      if (name) names.push(name)
    }
  }
  return { names: names.sort((a, b) => a.from - b.from || b.to - a.to), introductions }
}

function nameOf(block: BlockContext, sentence: SentencePieces, piece: Piece): Name | null {
  const words = sentence.words.slice(piece.first, piece.last + 1)
  const { from } = words[0]!
  const { to } = words.at(-1)!
  const facts = factsOf(sentence, piece)
  if (!facts) return null
  const text = block.text.slice(from, to)
  return {
    from,
    to,
    text,
    weak: piece.weak,
    listed: piece.entry !== null,
    nominative: piece.kind === 'person' && isNominativeByTitle(sentence, piece.first),
    words: joinHyphens(words),
    ...facts,
  }
}

/** `Касым-Жомарт` is one word of a name. */
function joinHyphens(words: readonly Word[]): string[] {
  const joined: string[] = []
  for (const { text, gap } of words)
    if (joined.length > 0 && /^[-‐‑]$/.test(gap)) joined.push(`${joined.pop()!}-${text}`)
    else joined.push(text)
  return joined
}

/** The name as the lexicon writes it; in English, which does not inflect, as the draft does. */
function aliasOf({ words, lexicon }: SentencePieces, { first, last }: Piece, entry: Entry): string {
  const isHeadline = words[first]!.shape === 'caps' && !entry.caps
  if (lexicon.language !== 'en' || isHeadline) return entry.alias
  return writtenName(words, first, last)
}

/** `trans-Atlantic` */
function isBehindPrefix({ words }: SentencePieces, { first }: Piece): boolean {
  return words[first]!.gap === '-' && prefixes.has(words[first - 1]?.key ?? '')
}

/** What the piece names; null for what is no actor and no place. */
function factsOf(
  sentence: SentencePieces,
  piece: Piece,
): Pick<Name, 'kind' | 'known' | 'alias' | 'role'> | null {
  const { kind, entry } = piece
  const known = entry?.name ?? null
  const alias = entry && aliasOf(sentence, piece, entry)
  switch (kind) {
    case 'state':
      return { kind, known, alias, role: roleOf(sentence, piece) }
    case 'capital': {
      const role = roleOf(sentence, piece)
      if (role === 'place') return { kind: 'place', known: alias, alias, role }
      return entry?.standsFor === 'organisation'
        ? { kind: 'organisation', known, alias, role: null }
        : { kind: 'state', known, alias, role }
    }
    case 'adjective':
      if (!meansState(sentence, piece)) return null
      return { kind: 'state', known, alias: null, role: 'actor' }
    case 'place':
    case 'organisation': {
      if (kind === 'place' && isBehindPrefix(sentence, piece)) return null
      const isAlone = kind === 'place' && piece.first === piece.last
      const name = known ?? (isAlone ? null : nominativeHeaded(sentence, piece))
      return { kind, known: name, alias: alias ?? name, role: kind === 'place' ? kind : null }
    }
    case 'person':
    case 'unknown':
      return { kind, known: null, alias: null, role: null }
    case 'title':
    case 'other':
      return null
  }
}
