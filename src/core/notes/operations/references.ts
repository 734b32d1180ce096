import type { Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { escapeBlockStart } from './escapes'
import { lineEnd, lineStart } from './lines'

/** The edit that takes out a reference with the space that only it needed. */
export function removeReference(source: string, { from, to }: Span): TextEdit {
  const [start, end] = [lineStart(source, from), lineEnd(source, to)]
  const [before, after] = [source.slice(start, from), source.slice(to, end)]
  if (before.trim() === '') return removeAtLineStart(source, { from, to }, after)
  const gap = /[ \t\u00a0\u202f]*$/.exec(before)![0].length
  const stays = /^[^\s.,;:!?…)\]}”’»]/.test(after)
  const begin = stays ? from : from - gap
  // `[text][i](more)` must not become a link.
  const isLink = source.charAt(begin - 1) === ']' && after.startsWith('(')
  return { from: begin, to, text: isLink ? '\\' : '' }
}

/** What follows moves to the start of the line, where it must not begin a list or a heading. */
function removeAtLineStart(source: string, { from, to }: Span, after: string): TextEdit {
  const gap = /^[ \t]*/.exec(after)![0].length
  if (gap < after.length) {
    const rest = after.slice(gap)
    const escape = escapeBlockStart(rest)
    return { from, to: to + gap + escape.at, text: rest.slice(0, escape.at) + escape.text }
  }
  // A line that held nothing else: a blank one would divide its paragraph.
  const start = lineStart(source, from)
  const end = lineEnd(source, to)
  const next = /^(?:\r\n?|\n)/.exec(source.slice(end, end + 2))?.[0].length ?? 0
  return { from: start, to: end + next, text: '' }
}
