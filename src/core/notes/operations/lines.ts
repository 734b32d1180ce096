/** Line breaks around notes. */
import type { Draft, NoteDefinition } from '../../draft'

/** The line break of the draft. */
export function lineBreakOf({ source }: Draft): string {
  return source.includes('\r\n') ? '\r\n' : '\n'
}

export function lineStart(source: string, offset: number): number {
  while (offset > 0 && !isBreak(source, offset - 1)) offset--
  return offset
}

export function lineEnd(source: string, offset: number): number {
  while (offset < source.length && !isBreak(source, offset)) offset++
  return offset
}

/** The end of the line before the one that starts here; of the first line, its start. */
export function previousLineEnd(source: string, start: number): number {
  return Math.max(0, start - (source.slice(start - 2, start) === '\r\n' ? 2 : 1))
}

/** The start of the line behind the one that ends here; of the last line, its end. */
export function nextLineStart(source: string, end: number): number {
  return Math.min(source.length, end + (source.slice(end, end + 2) === '\r\n' ? 2 : 1))
}

/** The end of the last line of a definition, before its line break. */
export function endOf({ source }: Draft, { from, to }: NoteDefinition): number {
  while (to > from && isBreak(source, to - 1)) to--
  return to
}

/** How many line breaks the text holds. */
export function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

function isBreak(source: string, at: number): boolean {
  const char = source.charAt(at)
  return char === '\n' || char === '\r'
}
