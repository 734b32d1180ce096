/** Days in few words, as an author types an access date: `15.1`, `dün`, `1 августа`. */
import type { CalendarDate, Language } from '../draft'
import { addDays, compareDates, isCalendarDate } from '../text/dates'
import { dayOrderOf } from './access'
import { monthNames } from './calendar-words'
import { readDateAt } from './dates'
import { foldWord } from './words'

/** A day to offer, with the words that an author may be typing to get it. */
export interface OfferedDay {
  readonly day: CalendarDate
  readonly words: string
}

const dayWords: readonly { readonly days: number; readonly words: string }[] = [
  { days: 0, words: 'today bugün сегодня heute aujourd’hui' },
  { days: -1, words: 'yesterday dün вчера gestern hier' },
]

/** Leap days come again after eight years at the latest. */
const farthest = 8

/**
 * The day that few words mean. A day without a year is the nearest one that is not to come. Null for
 * what is no day, for a day to come, and for numbers that may be read in two ways.
 */
export function readDay(
  typed: string,
  today: CalendarDate,
  language: Language,
): CalendarDate | null {
  const text = typed.trim()
  const word = dayWords.find(({ words }) => words.split(' ').map(foldWord).includes(foldWord(text)))
  if (word) return addDays(today, word.days)
  const full = readWhole(text, language)
  if (full) return isPast(full, today) ? full : null
  const dayAndMonth = text.replace(/[\s.,/-]+$/, '')
  const mark = /^\d{1,2}([./-])\d{1,2}$/.exec(dayAndMonth)?.[1] ?? ' '
  for (let year = today.year; year >= today.year - farthest; year--) {
    const day = readWhole(`${dayAndMonth}${mark}${String(year).padStart(4, '0')}`, language)
    if (day && isPast(day, today)) return day
  }
  return null
}

/**
 * The days to offer for what has been typed of an access date: today and yesterday for nothing, the
 * months for a number of a day, the latest first; else the one day that the words mean.
 */
export function offerDays(
  typed: string,
  today: CalendarDate,
  language: Language,
): readonly OfferedDay[] {
  const day = readDay(typed, today, language)
  if (day) return [{ day, words: typed }]
  const [, number] = /^(\d{1,2}\.?\s+)\p{L}*$/u.exec(typed) ?? []
  if (number !== undefined) return offerMonths(number, today, language)
  return /^\p{L}*$/u.test(typed)
    ? dayWords.map(({ days, words }) => ({ day: addDays(today, days), words }))
    : []
}

function offerMonths(number: string, today: CalendarDate, language: Language): OfferedDay[] {
  return monthNames[language === 'und' ? 'en' : language].withDay
    .flatMap((month) => {
      const words = number + month
      const day = readDay(words, today, language)
      return day ? [{ day, words }] : []
    })
    .sort((a, b) => compareDates(b.day, a.day))
}

function readWhole(text: string, language: Language): CalendarDate | null {
  const read = readDateAt(text, 0, dayOrderOf(language))
  const isDay = read?.date?.day !== undefined && isCalendarDate(read.date)
  return isDay && text.slice(read.to).replace('.', '') === '' ? read.date : null
}

function isPast(day: CalendarDate, today: CalendarDate): boolean {
  return compareDates(day, today) <= 0
}
