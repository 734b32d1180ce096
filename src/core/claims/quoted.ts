/** What stands in quotation marks: words that somebody said, or a name. */
import type { Quotation, Span } from '../draft'
import { hasCue } from './lexicons/cue-table'
import type { Lexicon } from './lexicons/lexicon'

/** A quotation of at least so many words is a claim about what was said, attributed or not. */
const substantial = 5
/** Names of more words are named as such beside them: an article titled “…”. */
const longestName = 5
const longestTitle = 10

/** Before a term that the author only repeats. */
const termed = /(?:so-called|sözde|так называем\p{L}+|т\.\s?н\.)\s*$/iu

const words = /[\p{L}\p{N}][\p{L}\p{N}'’.\-]*/gu

/**
 * Whether the quotation marks hold a name or a title: “Belt and Road”, «Газпром», an article
 * titled “Why deterrence fails”.
 */
export function isName(
  text: string,
  folded: string,
  quotation: Quotation,
  { named, spoken }: Pick<Lexicon, 'named' | 'spoken'>,
): boolean {
  if (!quotation.close || spoken?.test(folded.slice(quotation.to, quotation.to + 20))) return false
  const inner = text.slice(quotation.open.to, quotation.close.from)
  const before = text.slice(Math.max(0, quotation.from - 3), quotation.from)
  if (/[,.!?…]\s*$/.test(inner) || /[:,]\s*$/.test(before) || !/^\s*[\p{Lu}\p{N}]/u.test(inner))
    return false
  const found = inner.match(words) ?? []
  const capitals = found.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  if (found.length === 1 || capitals * 2 > found.length + 1) return true
  if (found.length <= longestName && capitals * 2 >= found.length) return true
  return found.length <= longestTitle && hasCue(named, besides(folded, quotation))
}

/** Whether a stretch of text is long enough to count as a quotation by itself. */
export function isSubstantial(text: string, { from, to }: Span): boolean {
  return (text.slice(from, to).match(words) ?? []).length >= substantial
}

/**
 * Whether more than one word is quoted, and not only repeated: “secondary” sanctions and so-called
 * “targeted sanctions” keep a distance from the words.
 */
export function isPhrase(text: string, { from, to }: Span): boolean {
  const isTerm = termed.test(text.slice(Math.max(0, from - 30), from))
  return !isTerm && (text.slice(from, to).match(words) ?? []).length > 1
}

/** The two words on either side of a quotation. */
function besides(folded: string, { from, to }: Span): string {
  const before = /(?:\S+\s+)?\S+\s*$/.exec(folded.slice(Math.max(0, from - 40), from))?.[0] ?? ''
  const after = /^\S*\s*\S+(?:\s+\S+)?/.exec(folded.slice(to, to + 40))?.[0] ?? ''
  return `${before} ${after}`
}
