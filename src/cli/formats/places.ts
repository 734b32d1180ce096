import type { Span } from '../../core/draft'
import type { Lines } from '../../core/text/lines'

/** A place as people and other programs count it: from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export function placeAt(lines: Lines, offset: number): Place {
  const { line, column } = lines.positionAt(offset)
  return { line: line + 1, column: column + 1 }
}

/** `japan.md:12:34` */
export function formatPlace(path: string, lines: Lines, offset: number): string {
  const { line, column } = placeAt(lines, offset)
  return `${path}:${line}:${column}`
}

/** The span alone, of what has more to it. */
export function spanOf({ from, to }: Span): Span {
  return { from, to }
}
