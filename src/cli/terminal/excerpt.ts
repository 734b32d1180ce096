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
  const start = wholeCharacters(source, Math.max(lineFrom, from - unitsBefore))
  const markFrom = Math.max(from, start)
  const markTo = wholeCharacters(
    source,
    Math.min(Math.max(to, markFrom), line.to, markFrom + unitsOfMark),
  )
  const end = wholeCharacters(source, Math.min(line.to, markTo + unitsAfter))

  const before = source.slice(start, markFrom)
  const after = source.slice(markTo, end)
  const shownBefore = showText(start > lineFrom ? `…${before.replace(/^\S*\s/, '')}` : before)
  const shownAfter = showText(end < line.to ? `${after.replace(/\s\S*$/, '')}…` : after)
  const marked = showText(source.slice(markFrom, markTo))
  const carets = '^'.repeat(Math.max(1, countCells(marked)))
  return {
    text: shownBefore + marked + shownAfter,
    carets: ' '.repeat(countCells(shownBefore)) + carets,
  }
}

/** The offset, or the one before it where it would cut a character in two. */
function wholeCharacters(source: string, offset: number): number {
  const around = source.slice(Math.max(0, offset - 1), offset + 1)
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(around) ? offset - 1 : offset
}
