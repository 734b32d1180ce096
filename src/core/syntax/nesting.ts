import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'

/** No text nests its lists, quotations and notes deeper. */
const deepest = 64

/** Ends nesting at a bound, because lezer's time for one line grows with the square of its depth. */
export const boundedNesting: MarkdownConfig = {
  parseBlock: [{ name: 'DeepParagraph', before: 'NoteDefinition', parse: readDeepLine }],
}

/** Beyond the bound each line is a paragraph, whatever it begins with. */
function readDeepLine(cx: BlockContext, line: Line): boolean {
  if (cx.depth <= deepest) return false
  const text = line.text.slice(line.pos)
  const from = cx.lineStart + line.pos
  cx.addElement(cx.elt('Paragraph', from, from + text.length, cx.parser.parseInline(text, from)))
  cx.nextLine()
  return true
}
