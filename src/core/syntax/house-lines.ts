/** Lines that may be definitions of a printed note list: `[iv] “Title”, …`. */
import type { BlockReader, Span } from '../draft'
import { readNumeral, type Numeral } from '../text/numerals'
import { readMarkers } from './markers'

/** From the label to the end of the last line before the next label, or of the block. */
export interface HouseLine extends Span {
  readonly label: string
  readonly numeral: Numeral
  /** The label with its brackets, and a stop, colon or bracket behind it. */
  readonly marker: Span
}

/**
 * The lines of a paragraph that start with a numeral in brackets. In a paragraph whose first line
 * is running text such a line is only where the author's line happens to break, so it does not count.
 */
export const readHouseLines: BlockReader<readonly HouseLine[]> = (block) => {
  if (block.kind !== 'paragraph') return []
  const { text } = block
  const starts = block
    .read(readMarkers)
    .references.filter(({ notation, from }) => notation === 'house' && startsLine(text, from))
  const first = starts[0]
  if (!first || !readsAsHeading(text.slice(0, first.from))) return []
  return starts.flatMap(({ label, from, to }, index) => {
    const numeral = readNumeral(label)
    const end = trimEnd(text, starts[index + 1]?.from ?? text.length)
    const markerTo = to + (/^[.):](?=\s|$)/.test(text.slice(to, to + 2)) ? 1 : 0)
    return numeral ? [{ from, to: end, label, numeral, marker: { from, to: markerTo } }] : []
  })
}

function startsLine(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 8), offset)
  return /[\r\n][ \t]*$/.test(before) || (offset <= 8 && before.trim() === '')
}

/** Nothing, or a short line like “Notes” that stands directly on the list. */
function readsAsHeading(text: string): boolean {
  const line = text.trim()
  return line === '' || (line.length <= 40 && !/[\n\r.!?…]/.test(line.replace(/\*+/g, '')))
}

function trimEnd(text: string, to: number): number {
  while (to > 0 && /[\r\n]/.test(text.charAt(to - 1))) to--
  return to
}
