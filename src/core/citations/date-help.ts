/** Days in few words, as an author types an access date: `15.1`, `dün`, `1 августа`. */
import type { CalendarDate, Language } from '../draft'
import { addDays, compareDates, isCalendarDate } from '../text/dates'
import { dayOrderOf } from './access'
import { monthNames } from './calendar-words'
import { readDateAt } from './dates'
import { foldWord } from './words'

export interface OfferedDay {
  readonly day: CalendarDate
  /** In words of the draft's language, or as it was typed. */
  readonly name: string
  /** What an author may be typing to get it, in any language. */
  readonly words: string
}

const dayWords: readonly {
  readonly days: number
  readonly names: Readonly<Record<'en' | 'tr' | 'ru', string>>
}[] = [
  { days: 0, names: { en: 'today', tr: 'bugün', ru: 'сегодня' } },
  { days: -1, names: { en: 'yesterday', tr: 'dün', ru: 'вчера' } },
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
  const word = dayWords.find(({ names }) =>
    Object.values(names).some((name) => foldWord(name) === foldWord(text)),
  )
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
  if (day) return [{ day, name: typed, words: typed }]
  const [, number] = /^(\d{1,2}\.?\s+)\p{L}*$/u.exec(typed) ?? []
  if (number !== undefined) return offerMonths(number, today, language)
  if (!/^\p{L}*$/u.test(typed)) return []
  return dayWords.map(({ days, names }) => ({
    day: addDays(today, days),
    name: names[language === 'und' ? 'en' : language],
    words: Object.values(names).join(' '),
  }))
}

function offerMonths(number: string, today: CalendarDate, language: Language): OfferedDay[] {
  return monthNames[language === 'und' ? 'en' : language].withDay
    .flatMap((month) => {
      const name = number + month
      const day = readDay(name, today, language)
      return day ? [{ day, name, words: name }] : []
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
