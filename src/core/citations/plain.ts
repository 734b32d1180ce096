/** Whether a text is one field, and would not be read as several. */
import type { Span } from '../draft'
import type { DayOrder } from './dates'
import { cutPieces } from './pieces'

/** An author or an outlet: no date, pages or `URL:` in it, and no separator before it. */
export function isOneText(text: string, span: Span, order: DayOrder): boolean {
  const [piece, ...others] = cutPieces(text, span, order)
  const isOne = piece?.kind === 'text' && others.length === 0 && piece.field.from === span.from
  return isOne && !hasSlashes(text, span)
}

/** A title without marks may have years in brackets: `Gaz (2023–2027)`. */
export function isOneTitle(text: string, span: Span, order: DayOrder): boolean {
  const [first, ...others] = cutPieces(text, span, order)
  const isOne =
    first?.kind === 'text' &&
    first.field.from === span.from &&
    others.every(({ kind, field }) => kind === 'text' || /[([]/.test(text.charAt(field.from - 1)))
  return isOne && !hasSlashes(text, span)
}

function hasSlashes(text: string, { from, to }: Span): boolean {
  return text.slice(from, to).includes(' // ')
}
