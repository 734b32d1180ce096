/** Changes the access date of a note. */
import type { CalendarDate, CitationDate, Draft } from '../draft'
import type { TextEdit } from '../findings'
import { addDays } from '../text/dates'
import { addAccess } from './add-access'
import { formatDate } from './date-format'
import { noteTextAt } from './definition-at'
import { styleInUse } from './form-in-use'
import { accessDatePattern } from './format'
import { sourcesOf, textsOf } from './sources-of'

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
  const behind = sources.findIndex(({ next }) => !next || offset < next.from)
  const at = Math.max(0, behind)
  const source = sources[at]
  if (!source) return null
  const date = source.access?.date
  if (change !== 'today') {
    return date?.date?.day === undefined ? null : writeDay(date, addDays(date.date, change), draft)
  }
  if (date) return writeDay(date, today, draft)
  if (!source.access && !source.url) return null
  const text = textsOf(definition.content, sources)[at]!
  return addAccess(source, text, today, styleInUse(draft), draft.language)
}

function writeDay({ from, to }: CitationDate, day: CalendarDate, draft: Draft): TextEdit {
  const pattern = accessDatePattern(styleInUse(draft), draft.language)
  return { from, to, text: formatDate(day, pattern, draft.language) }
}
