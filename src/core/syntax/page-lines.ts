/** What the lines of a block say about its place on the page. */
import type { BlockContext, BlockReader, Span } from '../draft'
import { foldCase } from '../text/casing'
import { byline, dateLine, furnitureLines, nameLine, notesHeading, similarPosts } from './furniture'

export type PageLineKind = 'furniture' | 'similar' | 'byline' | 'name' | 'notes-heading' | 'text'

export interface PageLine extends Span {
  readonly kind: PageLineKind
  readonly text: string
}

/** So many characters are enough to tell a line of furniture from a sentence. */
const longestLine = 200

/** The lines of a paragraph or heading, each with what it is on the page. */
export const readPageLines: BlockReader<readonly PageLine[]> = (block) => {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
  const lines: PageLine[] = []
  let from = 0
  // Not `[^\r\n]+`: on a line of some megabytes that overflows the stack of the expression.
  for (const { 0: lineBreak, index: to } of block.text.matchAll(/\r\n|[\r\n]|$/g)) {
    const text = plainText(block, block.text.slice(from, to))
    if (to > from) lines.push({ kind: kindOf(text), text, from, to })
    from = to + lineBreak.length
  }
  return lines
}

/** The line without heading marks, emphasis and list marks at its ends. */
function plainText(block: BlockContext, line: string): string {
  const bare = line.length > longestLine ? line : line.replace(/^[\s#*_=-]+|[\s#*_:=-]+$/g, '')
  return block.kind === 'heading' ? bare.trim() : bare
}

function kindOf(text: string): PageLineKind {
  if (text.length > longestLine) return 'text'
  const folded = foldCase(text)
  if (notesHeading.test(folded)) return 'notes-heading'
  if (similarPosts.test(folded)) return 'similar'
  if (dateLine.test(text) || furnitureLines.some((line) => line.test(folded))) return 'furniture'
  if (byline.test(text)) return 'byline'
  return nameLine.test(text) ? 'name' : 'text'
}
