/** Calendar dates that are as precise as they were written. */
import type { CalendarDate } from '../draft'

/** The number of days of a month in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Whether the calendar has this day, month or year. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (year < 1 || year > 9999) return false
  if (month === undefined) return day === undefined
  const days = daysInMonth(year, month)
  return day === undefined ? days > 0 : day >= 1 && day <= days
}

/**
 * Negative when `a` is earlier, positive when it is later, 0 when it cannot be told: `2023` and
 * `2023-08-01` are compared by year only.
 */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a.year !== b.year) return a.year - b.year
  if (a.month === undefined || b.month === undefined) return 0
  if (a.month !== b.month) return a.month - b.month
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day
}

/** The date so many days later, or earlier for a negative number. A month or a year stays. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (date.month === undefined || date.day === undefined) return date
  const moved = new Date(0)
  moved.setUTCFullYear(date.year, date.month - 1, date.day + days)
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** ISO 8601, as precise as the date: `2023-08-01`, `2023-08`, `2023`. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** Reads `2023-08-01`, `2023-08` or `2023`; null for anything else and for 31 February. */
export function readIsoDate(text: string): CalendarDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!found) return null
  const [, year, month, day] = found
  const date: CalendarDate = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  return isCalendarDate(date) ? date : null
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
