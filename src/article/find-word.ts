/** The way back from a word on the page to its place in the draft. */
import type { Span } from '../core/draft'

/**
 * Finds a word that the page shows in a block. Marks and addresses in the source may hold the same
 * word, so it is a near guess; it never leaves the block, and is its start where there is none.
 *
 * @param before how often the word stands in the block before, on the page
 */
export function findWord(source: string, block: Span, word: string, before: number): Span {
  const text = source.slice(block.from, block.to)
  let at = word === '' ? -1 : text.indexOf(word)
  for (let count = before; count > 0 && at >= 0; count--) at = text.indexOf(word, at + word.length)
  const from = block.from + Math.max(0, at)
  return { from, to: at < 0 ? from : from + word.length }
}
