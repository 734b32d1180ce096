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

/** Words with what is joined to them by apostrophe, hyphen or stop; runs of masked quotation; marks. */
const token = new RegExp(
  String.raw`[\p{L}\p{N}]+(?:\u2060*[’'.\-‑&]\u2060*[\p{L}\p{N}]+)*|${QUOTED}+|[^\s\u2060]`,
  'gu',
)

/** The tokens of a sentence; a quotation that is no name is one token. */
export function readTokens({ text, own }: Passage): Token[] {
  const masked = mask(text, own)
  return Array.from(masked.matchAll(token), ({ 0: match, index }) => ({
    kind: kindOf(match),
    text: match,
    key: own.slice(index, index + match.length),
    from: index,
    to: index + match.length,
  }))
}

/** Small words inside names: Ursula `von der` Leyen, `бен` Сальман. */
const particles = new Set('von van der den bin ibn al el du бен бин фон дер ван аль ибн'.split(' '))

/** Whether a word begins with a capital letter, or joins parts of a name. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && (/^\p{Lu}/u.test(token.text) || particles.has(token.text))
}

function kindOf(match: string): Token['kind'] {
  if (match.startsWith(QUOTED)) return 'quotation'
  if (/^\p{N}/u.test(match)) return 'number'
  return /^\p{L}/u.test(match) ? 'word' : 'mark'
}

function mask(text: string, own: string): string {
  return own.includes(QUOTED) ? own.replace(/[^\ufffc]+/g, (part, at: number) => text.slice(at, at + part.length)) : text
}
