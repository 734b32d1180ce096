/** What a date in numbers may mean, where it does not say which number is the day. */
import type { CalendarDate } from '../draft'
import { isCalendarDate } from '../text/dates'

/**
 * The days that `03/04/2023` or `23-08-01` may stand for, day first, then month first, then year
 * first; empty for a text that is not a date in three numbers.
 */
export function readingsOf(text: string): readonly CalendarDate[] {
  const found = /^(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(\d{4}|\d{2})$/.exec(text.trim())
  if (!found) return []
  const [first, second, third] = found.slice(1).map(Number) as [number, number, number]
  const isShort = found[3]!.length === 2
  const year = isShort ? fullYear(third) : third
  const readings = [
    { year, month: second, day: first },
    { year, month: first, day: second },
    ...(isShort && !text.includes('/')
      ? [{ year: fullYear(first), month: second, day: third }]
      : []),
  ]
  return readings.filter(isCalendarDate).filter(isFirstOfItsKind)
}

/** `23` is 2023 and `99` is 1999, as the reader of citations has it. */
function fullYear(year: number): number {
  return year < 90 ? 2000 + year : 1900 + year
}

function isFirstOfItsKind(date: CalendarDate, at: number, all: readonly CalendarDate[]): boolean {
  const isSame = (other: CalendarDate) =>
    other.year === date.year && other.month === date.month && other.day === date.day
  return all.findIndex(isSame) === at
}
