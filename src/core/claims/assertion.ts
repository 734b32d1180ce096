import type { BlockKind } from '../draft'
import { hasCue } from './lexicons/cue-table'
import type { Lexicon } from './lexicons/lexicon'
import type { Passage } from './passage'

const word = /\p{L}[\p{L}\p{N}'’.-]*/gu
/** The stop, behind quotation marks, brackets and note markers. */
const stop = /([.!?…:;])[\s\u2060”"’»)\]\ufffc]*$/u

/** Without a stop a stretch of text has to be this long, with a verb, to be read as a sentence. */
const unstopped = 5

/** Nobody writes longer sentences; text without stops is a list, a table, or broken. */
const longest = 4000

/**
 * Whether a sentence asserts something: it is no question, no greeting, no line of furniture or
 * metadata, does not only say what the article does, and has a predicate.
 */
export function isAssertion(
  { own, folded, text }: Passage,
  blockKind: BlockKind,
  lexicon: Lexicon,
): boolean {
  if (text.length > longest) return false
  if (/\?[\s\u2060)\]]*$/u.test(own)) return false
  if (hasCue(lexicon.frames, own)) return false
  const words = text.match(word)?.length ?? 0
  const stopped = stop.exec(text)?.[1]
  if (stopped && /[.!…]/.test(stopped)) {
    return blockKind === 'table'
      ? words > 3
      : words > lexicon.verbless || (words > 1 && hasCue(lexicon.verbs, folded))
  }
  if (blockKind === 'table') return false
  return words >= unstopped && hasCue(lexicon.verbs, folded)
}
