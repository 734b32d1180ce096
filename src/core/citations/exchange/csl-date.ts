/** Dates as CSL has them. */
import type { CalendarDate } from '../../draft'
import { formatIsoDate, isCalendarDate } from '../../text/dates'
import { readDateAt } from '../dates'

/**
 * The date of `{ "date-parts": [[2023, 8, 1]] }`, `{ "raw": "2023-08-01" }` or `{ "literal": … }`. What
 * is no day of the calendar, and a stretch of time, comes as the text that a note shows; undefined
 * when there is nothing.
 */
export function readCslDate(value: unknown): CalendarDate | string | undefined {
  if (typeof value === 'string') return readText(value)
  if (typeof value !== 'object' || value === null) return undefined
  const { raw, literal } = value as { raw?: unknown; literal?: unknown }
  const parts = (value as { 'date-parts'?: unknown })['date-parts']
  if (Array.isArray(parts)) {
    const dates = parts.map(readParts).filter((date) => date !== null)
    const [first, second] = dates
    if (first && second && formatIsoDate(first) !== formatIsoDate(second))
      return `${formatIsoDate(first)}–${formatIsoDate(second)}`
    if (first) return isCalendarDate(first) ? first : formatIsoDate(first)
  }
  const text = [raw, literal].find((text) => typeof text === 'string')
  return typeof text === 'string' ? readText(text) : undefined
}

/** The date as `date-parts`, or a text that is no date as `literal`. */
export function formatCslDate(date: CalendarDate | string): object {
  if (typeof date === 'string') return { literal: date }
  const { year, month, day } = date
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] }
}

function readParts(parts: unknown): CalendarDate | null {
  if (!Array.isArray(parts)) return null
  const [year, month, day] = parts.map(Number)
  if (!year || !Number.isInteger(year)) return null
  return { year, ...(month ? { month, ...(day ? { day } : {}) } : {}) }
}

function readText(text: string): CalendarDate | string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const read = readDateAt(trimmed, 0, 'open')
  return read?.date && read.to === trimmed.length ? read.date : trimmed
}
