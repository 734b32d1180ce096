/**
 * A stretch of the draft as markdown-it gets it: without note definitions and comments, and with a
 * placeholder for each note reference, so that nothing but the draft decides what is a note.
 *
 * A placeholder is `<`, NUL, an index, NUL, `>`. No author can write one: Markdown has no NUL, every
 * one in the text becomes U+FFFD. Its ends are punctuation, as the brackets were, so that emphasis
 * around it reads the same, and they end an address that stands before it.
 */
import type { Span } from '../core/draft'
import type { Place, ReferencePlace } from './places'

export interface Passage {
  readonly markdown: string
  /** The references in the order of their placeholders. */
  readonly references: readonly ReferencePlace[]
  /** Where in the draft each line of `markdown` begins. */
  readonly lineStarts: readonly number[]
  /** Where in the draft the passage ends. */
  readonly end: number
}

const placeholder = /<\0(\d+)\0>/g

/** Reads a passage. The places must be those in the span, sorted and without overlaps. */
export function readPassage(source: string, span: Span, places: readonly Place[]): Passage {
  const references: ReferencePlace[] = []
  const lineStarts = [span.from]
  let markdown = ''

  const copy = (from: number, to: number, clean: (text: string) => string): void => {
    const text = source.slice(from, to)
    for (const { 0: lineBreak, index } of text.matchAll(lineBreaks)) {
      lineStarts.push(from + index + lineBreak.length)
    }
    markdown += clean(text)
  }

  let at = span.from
  for (const place of places) {
    copy(at, Math.max(at, place.from), writeText)
    at = Math.min(place.to, span.to)
    if (place.kind === 'cut') {
      copy(Math.max(place.from, span.from), at, onlyLineBreaks)
    } else {
      markdown += `<\0${references.length}\0>`
      references.push(place)
    }
  }
  copy(at, span.to, writeText)
  return { markdown, references, lineStarts, end: span.to }
}

/** The text with the author's own marker in the place of each placeholder. */
export function restoreMarkers(text: string, source: string, passage: Passage): string {
  return text.replace(placeholder, (_, index: string) => {
    const place = passage.references[Number(index)]
    return place ? writeText(source.slice(place.from, place.to)) : ''
  })
}

const lineBreaks = /\r\n|\r|\n/g

/** Does to line breaks and NUL what markdown-it would do, which must not do it to placeholders. */
function writeText(text: string): string {
  return text.replace(lineBreaks, '\n').replaceAll('\0', '\uFFFD')
}

function onlyLineBreaks(text: string): string {
  return writeText(text).replace(/[^\n]+/g, '')
}
