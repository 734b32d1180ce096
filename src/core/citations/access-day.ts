/** Changes the access date of a note. */
import type { CalendarDate, Citation, Draft, NoteDefinition } from '../draft'
import type { TextEdit } from '../findings'
import { addDays } from '../text/dates'
import { formatAccess } from './access-text'
import { formatDate } from './date-format'
import { noteTextAt } from './definition-at'
import { accessDatePattern } from './format'
import { sourcesOf } from './sources-of'

/** Today, or so many days later than the date that stands there. */
export type DayChange = 'today' | number

/**
 * The edit that changes the access date of the source at an offset: of a note, or of a reference to
 * one. Today is also written where no date stands yet. Null where there is nothing to change.
 */
export function planAccessDay(
  draft: Draft,
  offset: number,
  change: DayChange,
  today: CalendarDate,
): TextEdit | null {
  const definition = noteTextAt(draft, offset)
  if (!definition) return null
  const sources = sourcesOf(definition, draft)
  const source = sources.find(({ next }) => !next || offset < next.from) ?? sources[0]
  if (!source) return null
  const date = source.access?.date
  if (change !== 'today') {
    return date?.date?.day === undefined ? null : writeDay(date, addDays(date.date, change), draft)
  }
  if (date) return writeDay(date, today, draft)
  return source.access || source.url ? writeAccess(source, definition, draft, today) : null
}

function writeDay({ from, to }: { from: number; to: number }, day: CalendarDate, draft: Draft) {
  const { style, language } = draft
  return { from, to, text: formatDate(day, accessDatePattern(style, language), language) }
}

/** A label without a date gives way to a whole access part; without one it stands at the end. */
function writeAccess(
  { access, next }: Citation,
  { content }: NoteDefinition,
  { source, style, language }: Draft,
  today: CalendarDate,
): TextEdit {
  const text = formatAccess(today, style, language)
  if (access) return { from: access.from, to: access.to, text }
  const end = next ? next.from : content.to
  const written = source.slice(content.from, end).replace(/[\s.,;]+$/, '')
  const at = content.from + written.length
  return { from: at, to: source.charAt(at) === ',' ? at + 1 : at, text: `, ${text}` }
}
