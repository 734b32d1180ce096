/** A sentence as a row of words, marks and quotations. */
import type { Span } from '../../draft'
import { QUOTED, type Passage } from '../passage'

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'quotation' | 'mark'
  /** As written. */
  readonly text: string
  /** Folded. */
  readonly key: string
}

/** Tokens from `first` to `last`, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/**
 * Initials and abbreviations (U.S., А. Кудрин, Rep. Smith (D-Mass.)); words with what is joined to them by apostrophe,
 * hyphen or stop; masked quotations; marks.
 */
const token = new RegExp(
  String.raw`(?:\p{L}\.){2,}|\p{L}\.(?=\s*\p{L})|\p{L}{2,5}\.(?=\s+\p{L})|[\p{L}\p{N}]+(?:\u2060*[’'.\-‑&]\u2060*[\p{L}\p{N}]+)*(?:\.(?=\)))?|${QUOTED}+|[^\s\u2060]`,
  'gu',
)

/** The tokens of a sentence; a quotation that is no name is one token. */
export function readTokens({ text, own }: Passage): Token[] {
  return Array.from(own.matchAll(token), ({ 0: key, index }) => ({
    kind: kindOf(key),
    text: text.slice(index, index + key.length),
    key,
    from: index,
    to: index + key.length,
  }))
}

/** Small words inside names: Ursula `von der` Leyen, Мухаммед `бен` Сальман. */
const particles = new Set(
  'von van der den bin ibn al el du бен бин фон дер ван де аль эль ибн'.split(' '),
)

/** Whether a word begins with a capital letter, joins the parts of a name, or is that of a site. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return /^\p{Lu}|\p{L}\.\p{L}{2,}$/u.test(token.text) || particles.has(token.text)
}

/** Whether a word is written in capital letters: WHO is no pronoun. */
export function isAcronym({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}{2,}/u.test(text)
}

/** The tokens of a span; null when it begins or ends inside a token. */
export function rangeAt(tokens: readonly Token[], span: Span): Range | null {
  const first = tokens.findIndex(({ from }) => from === span.from)
  if (first < 0) return null
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.from < span.to) last++
  return tokens[last]!.to > span.to ? null : { first, last }
}

/** The tokens that lie in the spans. Both in order. */
export function tokensAt(tokens: readonly Token[], spans: readonly Span[]): Set<number> {
  const indexes = new Set<number>()
  let at = 0
  for (const span of spans) {
    while (at < tokens.length && tokens[at]!.to <= span.from) at++
    for (let index = at; index < tokens.length && tokens[index]!.to <= span.to; index++)
      if (tokens[index]!.from >= span.from) indexes.add(index)
  }
  return indexes
}

/** The text from the first token to the last; null when there is none. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const [from, to] = [tokens[first]?.from, tokens[last]?.to]
  return first > last || from === undefined || to === undefined ? null : { from, to }
}

/** The same for tokens that are there. */
export function rangeSpan(tokens: readonly Token[], { first, last }: Range): Span {
  return { from: tokens[first]!.from, to: tokens[last]!.to }
}

/** The last token before the stop. */
export function sentenceEnd(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ key }) => !/^[.!?…]$/.test(key))
}

/** The folded words of a phrase, for the cue tables. */
export function keysOf(phrase: readonly Token[]): string {
  return phrase.map(({ key }) => key).join(' ')
}

/** The whole of the quotation that a token stands for; a sentence may hold only a part of it. */
export function quotationAt({ quotations }: Passage, { from }: Token): Span | null {
  return (
    quotations.find((quotation) => quotation.from <= from && from < quotation.to)?.whole ?? null
  )
}

function kindOf(key: string): Token['kind'] {
  if (key.startsWith(QUOTED)) return 'quotation'
  if (/^\p{N}/u.test(key)) return 'number'
  return /^\p{L}/u.test(key) ? 'word' : 'mark'
}
