/** Options that several commands have. */
import { readDateAt } from '../core/citations/dates'
import type { CalendarDate } from '../core/draft'
import { readIsoDate } from '../core/text/dates'
import { oneOf, type Setting } from './usage'

export const styleOption = {
  value: 'FILE',
  read: (text: string): string => text,
  help: 'the house style; the nearest house-style.json if not given',
}

export const todayOption = {
  value: 'YYYY-MM-DD',
  read: readDay,
  help: 'the date that counts as today; that of the clock if not given',
}

export const languageOption = {
  ...oneOf(['en', 'tr', 'ru']),
  help: 'the language of the article; that of the house style if not given',
}

/** A date in any form that can be read in one way only. */
export const dateOption = {
  value: 'DATE',
  read: (text: string): CalendarDate | undefined => {
    const read = readDateAt(text, 0, 'open')
    return read?.to === text.length ? (read.date ?? undefined) : undefined
  },
}

export function textOption(help: string): Setting<string> {
  return { value: 'TEXT', read: (text) => text, help }
}

function readDay(text: string): CalendarDate | undefined {
  const date = readIsoDate(text)
  return date?.day === undefined ? undefined : date
}
