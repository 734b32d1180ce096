/** Reads dates as people write them. A date that can be read in two ways is not read. */
import type { CalendarDate, Span } from '../draft'
import { isCalendarDate } from '../text/dates'
import { isWeekday, readMonth, readMonthBehindDay, readRomanMonth } from './calendar-words'
import { dateForms, noDate, yearWords } from './date-forms'
import { wordPattern } from './words'

/** `01/08/2023` is 1 August for most of the world, and 8 January for readers of American English. */
export type DayOrder = 'day-first' | 'open'

export interface ReadDate extends Span {
  /** Null when the calendar has no such day, or when it cannot be told which day is meant. */
  readonly date: CalendarDate | null
  readonly fault: 'impossible' | 'ambiguous' | null
}

/**
 * The date that begins at an offset, with a day of the week beside it and `г.` behind it; null when
 * none begins there.
 */
export function readDateAt(text: string, at: number, order: DayOrder): ReadDate | null {
  const from = skipWeekday(text, at)
  const read = readPlainDate(text, from, order)
  if (!read) return readNoDate(text, at)
  const to = skipTail(text, read.to)
  const second = readSecondDate(text, to, order)
  if (second) return { from: at, to: second.to, date: null, fault: 'ambiguous' }
  return { ...read, from: at, to }
}

/** `(n.d.)` is a date that is not known. */
function readNoDate(text: string, at: number): ReadDate | null {
  const found = /[([]/.test(text.charAt(at - 1)) ? matchAt(noDate, text, at) : null
  if (!found || !/^[)\]]/.test(text.slice(at + found[0].length))) return null
  return { from: at, to: at + found[0].length, date: null, fault: null }
}

function readPlainDate(text: string, at: number, order: DayOrder): ReadDate | null {
  for (const form of dateForms) {
    form.lastIndex = at
    const found = form.exec(text)
    const read = found && interpret(found.groups ?? {}, order)
    // The stop of `12 июля.` ends what the date stands in.
    if (read) return { from: at, to: at + found[0].replace(/\.$/, '').length, ...read }
  }
  return null
}

type Reading = Pick<ReadDate, 'date' | 'fault'>
const ambiguous: Reading = { date: null, fault: 'ambiguous' }
const impossible: Reading = { date: null, fault: 'impossible' }

/** Null when the words of the form are no date: `12 people 2023`. */
function interpret(groups: Record<string, string | undefined>, order: DayOrder): Reading | null {
  const year = readYear(groups)
  if (groups.first !== undefined) return interpretNumbers(groups, year, order)
  const month = readMonthOf(groups)
  if (month === null) return null
  if (groups.lastDay !== undefined || groups.lastYear !== undefined) return ambiguous
  return check(makeDate(year, month, toNumber(groups.day)))
}

/** Undefined where the form has no month, null where the word that stands there is none. */
function readMonthOf({
  month,
  monthBehindDay,
  roman,
  monthNumber,
}: Record<string, string | undefined>): number | null | undefined {
  if (month !== undefined) return readMonth(month)
  if (monthBehindDay !== undefined) return readMonthBehindDay(monthBehindDay)
  return roman === undefined ? toNumber(monthNumber) : readRomanMonth(roman)
}

/** Two numbers and a year. A point between them means day first, whatever the language. */
function interpretNumbers(
  { first, second, mark, mark2, shortYear }: Record<string, string | undefined>,
  year: number,
  order: DayOrder,
): Reading | null {
  if (mark === ' ' && (first?.length !== 2 || second?.length !== 2 || shortYear)) return null
  const dayFirst = { year, month: Number(second), day: Number(first) }
  const monthFirst = { year, month: Number(first), day: Number(second) }
  if (/^[.,:]/.test(mark ?? '') && /^[.,:]/.test(mark2 ?? '')) return check(dayFirst)
  // 23-08-01 is a day of 2023 as well.
  const yearFirst = {
    year: readYear({ shortYear: first }),
    month: Number(second),
    day: Number(shortYear),
  }
  const readings = [dayFirst, monthFirst, ...(shortYear && mark !== '/' ? [yearFirst] : [])]
  const possible = readings.filter(isCalendarDate)
  const [only] = possible
  if (!only) return impossible
  if (possible.every((reading) => sameDay(reading, only))) return { date: only, fault: null }
  if (order === 'day-first' && only === dayFirst && !possible.includes(yearFirst)) {
    return { date: dayFirst, fault: null }
  }
  return ambiguous
}

/** `23` is 2023 and `99` is 1999: what was read on the web was read after 1990. */
function readYear({ year, shortYear }: Record<string, string | undefined>): number {
  if (year !== undefined) return Number(year)
  return Number(shortYear) < 90 ? 2000 + Number(shortYear) : 1900 + Number(shortYear)
}

function makeDate(year: number, month: number | undefined, day: number | undefined): CalendarDate {
  if (month === undefined) return { year }
  return day === undefined ? { year, month } : { year, month, day }
}

function check(date: CalendarDate): Reading | null {
  // A number alone is a year only within the age of print.
  if (date.month === undefined && (date.year < 1450 || date.year > 2100)) return null
  return isCalendarDate(date) && date.year >= 1000 ? { date, fault: null } : impossible
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function sameDay(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

const weekdayBefore = new RegExp(`(?<weekday>${wordPattern})\\.?,?[\\s\\u00A0]{1,3}`, 'uy')
const weekdayBehind = new RegExp(`,?[\\s\\u00A0]{1,3}(?<weekday>${wordPattern})(?!\\p{L})`, 'uy')

function skipWeekday(text: string, at: number): number {
  const found = matchAt(weekdayBefore, text, at)
  return found && isWeekday(found.groups?.weekday ?? '') ? at + found[0].length : at
}

function skipTail(text: string, at: number): number {
  const behindYear = at + (matchAt(yearWords, text, at)?.[0].length ?? 0)
  const found = matchAt(weekdayBehind, text, behindYear)
  const isDay = found && isWeekday(found.groups?.weekday ?? '')
  return isDay ? behindYear + found[0].length : behindYear
}

const until = /[\s\u00A0]{0,3}[-\u2010-\u2015\u2212][\s\u00A0]{0,3}/y
const and = /[\s\u00A0]{1,3}(?:and|ve|ile|и|und|et|&)[\s\u00A0]{1,3}/iuy

/** `01.08.2023–03.08.2023`, `1 August 2023 and 3 August 2023`: two dates are not one. */
function readSecondDate(text: string, at: number, order: DayOrder): ReadDate | null {
  const dash = matchAt(until, text, at)
  if (dash) return readPlainDate(text, at + dash[0].length, order)
  const word = matchAt(and, text, at)
  const second = word && readPlainDate(text, at + word[0].length, order)
  return second?.date?.day === undefined ? null : second
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
