/** The access part as a field of a citation. */
import type { Access, CitationDate, Field, Span } from '../draft'
import type { ReadDate } from './dates'

/** The part with a label and a date, in either order, one of which may be missing. */
export function createAccess(text: string, label: Span | null, date: ReadDate | null): Access {
  const parts = [label, date].filter((part) => part !== null)
  const inner = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  }
  const whole = withBrackets(text, inner)
  return {
    ...createField(text, whole),
    label: label && createField(text, label),
    date:
      date &&
      ({ ...createField(text, date), date: date.date, fault: date.fault } satisfies CitationDate),
  }
}

/** `(Erişim Tarihi: 01.08.2023)`; what else stands in the brackets, such as a time, is kept inside. */
export function withBrackets(text: string, { from, to }: Span): Span {
  const open = /[([][\s*_]*$/.exec(text.slice(Math.max(0, from - 6), from))
  if (!open) return { from, to }
  const start = from - open[0].length
  const partner = open[0].startsWith('(') ? ')' : ']'
  const behind = text.slice(to, to + 60)
  const close = behind.indexOf(partner)
  const isNear = close >= 0 && !/[([\n\uFFFC]/.test(behind.slice(0, close))
  return { from: start, to: isNear ? to + close + 1 : to }
}

function createField(text: string, { from, to }: Span): Field {
  return { from, to, text: text.slice(from, to) }
}
