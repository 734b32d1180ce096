/** Options that several commands have. */
import type { CalendarDate } from '../core/draft'
import { readIsoDate } from '../core/text/dates'

export const styleOption = {
  value: 'FILE',
  read: (text: string): string => text,
  help: 'the house style; the nearest house-style.json if not given',
}

export const todayOption = {
  value: 'YYYY-MM-DD',
  read: readDay,
  help: 'the date that access dates are judged by; the clock if not given',
}

function readDay(text: string): CalendarDate | undefined {
  const date = readIsoDate(text)
  return date?.day === undefined ? undefined : date
}
