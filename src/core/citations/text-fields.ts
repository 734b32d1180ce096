/** The fields of a source that are words, and how the pieces of a note become such fields. */
import type { CitationDate, CitationTitle, Field, Span } from '../draft'
import type { Piece } from './pieces'

export interface TextFields {
  readonly author: Field | null
  readonly title: CitationTitle | null
  readonly outlet: Field | null
  readonly published: CitationDate | null
  readonly locator: Field | null
  readonly rest: readonly Field[]
}

/** The pieces of a stretch by kind; of two dates or locators the second is left over. */
export interface Collected extends Pick<TextFields, 'published' | 'locator' | 'rest'> {
  readonly texts: readonly Field[]
}

export function collect(pieces: readonly Piece[]): Collected {
  const dates = pieces.filter((piece) => piece.kind === 'date').map(({ date }) => date)
  const fieldsOf = (kind: 'text' | 'locator') =>
    pieces.filter((piece) => piece.kind === kind).map(({ field }) => field)
  const [published = null, ...otherDates] = dates
  const [locator = null, ...otherLocators] = fieldsOf('locator')
  return { published, locator, texts: fieldsOf('text'), rest: [...otherDates, ...otherLocators] }
}

export function createField(text: string, { from, to }: Span): Field {
  return { from, to, text: text.slice(from, to) }
}

/** A title that no mark closes. */
export function createBareTitle(text: string, span: Span, open: Span | null): CitationTitle {
  return { ...createField(text, span), open, close: null }
}

/** The span without separators at its ends; null when nothing is left. */
export function trimSeparators(text: string, span: Span): Span | null {
  let { from, to } = span
  while (from < to && /[\s,;:|–—.*_-]/u.test(text.charAt(from))) from++
  while (from < to && /[\s,;:|–—*_-]/u.test(text.charAt(to - 1))) to--
  return from < to ? { from, to } : null
}
