import type { Span } from '../../core/draft'
import type { Lines } from '../../core/text/lines'
import { countCells, showText } from './cells'

/** A line of a draft, shortened, with carets below the stretch that a finding is about. */
export interface MarkedLine {
  readonly text: string
  readonly carets: string
}

const unitsBefore = 60
const unitsOfMark = 60
const unitsAfter = 40

/** The line on which the stretch begins. Of a long line, and of a long stretch, only a part. */
export function markLine(source: string, lines: Lines, { from, to }: Span): MarkedLine {
  const line = lines.lineAt(from)
  // A byte order mark is no part of what the author sees.
  const lineFrom = source.startsWith('\uFEFF') ? Math.max(1, line.from) : line.from
  const start = Math.max(lineFrom, from - unitsBefore)
  const markFrom = Math.max(from, start)
  const markTo = Math.max(markFrom, Math.min(to, line.to, markFrom + unitsOfMark))
  const end = Math.min(line.to, markTo + unitsAfter)

  const before = (start > lineFrom ? '…' : '') + showText(sliceWhole(source, start, markFrom))
  const marked = showText(sliceWhole(source, markFrom, markTo))
  const after = showText(sliceWhole(source, markTo, end)) + (end < line.to ? '…' : '')
  const carets = '^'.repeat(Math.max(1, countCells(marked)))
  return { text: before + marked + after, carets: ' '.repeat(countCells(before)) + carets }
}

/** The slice without the half of a character at its ends. */
function sliceWhole(source: string, from: number, to: number): string {
  return source
    .slice(from, to)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '')
}
