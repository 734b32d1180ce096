/** What stands in quotation marks: words that somebody said, or a name. */
import type { Quotation, Span } from '../draft'
import { hasCue, type CueTable } from './lexicons/cue-table'
import type { Lexicon } from './lexicons/lexicon'

/** A quotation of at least this many words is a claim about what was said, attributed or not. */
const substantial = 5

const longestName = 5
const words = /[\p{L}\p{N}][\p{L}\p{N}'’.\-]*/gu

/**
 * Whether the quotation marks hold a name or a title: “Belt and Road”, «Газпром», an article
 * titled “Why Deterrence Fails”.
 */
export function isName(
  text: string,
  folded: string,
  quotation: Quotation,
  { named, spoken }: Pick<Lexicon, 'named' | 'spoken'>,
): boolean {
  if (!quotation.close || spoken?.test(folded.slice(quotation.to, quotation.to + 20))) return false
  const inner = text.slice(quotation.open.to, quotation.close.from)
  if (/[,.!?…]\s*$/.test(inner) || /[:,]\s*$/.test(text.slice(Math.max(0, quotation.from - 3), quotation.from)))
    return false
  const found = inner.match(words) ?? []
  const capitals = found.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  const startsLikeName = /^\s*[\p{Lu}\p{N}]/u.test(inner)
  if (startsLikeName && (capitals * 2 > found.length + 1 || found.length === 1)) return true
  if (found.length <= longestName && startsLikeName && capitals * 2 >= found.length) return true
  return found.length <= 2 * longestName && startsLikeName && hasCue(named, around(folded, quotation))
}

/** A dash, who says it, and a dash. */
const interruption = /(?<=[,.!?…])\s*[—–-]\s([^—–«»]{3,120}?)[,.]\s*[—–-]\s/gu

/**
 * The parts of a quotation that are quoted: Russian may put who says it inside the marks,
 * «Мы готовы, — сказал он, — к переговорам».
 */
export function spokenParts(folded: string, { from, to }: Span, verbs: CueTable | null): Span[] {
  const parts: Span[] = []
  let start = from
  if (verbs) {
    for (const { 0: aside, 1: words, index } of folded.slice(from, to).matchAll(interruption)) {
      if (!hasCue(verbs, words!)) continue
      parts.push({ from: start, to: from + index })
      start = from + index + aside.length
    }
  }
  return [...parts, { from: start, to }]
}

/** Whether a stretch of text is long enough to count as a quotation by itself. */
export function isSubstantial(text: string, { from, to }: Span): boolean {
  return (text.slice(from, to).match(words) ?? []).length >= substantial
}

/** The two words on either side of a quotation. */
function around(folded: string, { from, to }: Span): string {
  const before = /(?:\S+\s+){0,1}\S+\s*$/.exec(folded.slice(Math.max(0, from - 40), from))?.[0] ?? ''
  const after = /^\S*\s*\S+(?:\s+\S+)?/.exec(folded.slice(to, to + 40))?.[0] ?? ''
  return `${before} ${after}`
}
