/** Writes dates by Unicode date patterns. */
import type { CalendarDate, Language } from '../draft'
import { monthNames } from './calendar-words'

/**
 * The date in the form of a Unicode date pattern: `dd.MM.yyyy` → 01.08.2023, `d MMMM yyyy` →
 * 1 августа 2023. `MMMM` stands beside a day in the genitive, `LLLL` (and `MMMM` without a day) in
 * the nominative. Text in single quotes stands as it is. Where the date has no day or no month, its
 * field goes with the separator beside it: `dd.MM.yyyy` → 08.2023.
 *
 * @see https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
 */
export function formatDate(date: CalendarDate, pattern: string, language: Language): string {
  const names = monthNames[language === 'und' ? 'en' : language]
  const month = date.month === undefined ? undefined : date.month - 1
  const fields: Readonly<Record<string, string | undefined>> = {
    d: date.day?.toString(),
    dd: date.day?.toString().padStart(2, '0'),
    M: date.month?.toString(),
    MM: date.month?.toString().padStart(2, '0'),
    MMM: month === undefined ? undefined : names.short[month],
    MMMM: month === undefined ? undefined : (date.day ? names.withDay : names.alone)[month],
    LLLL: month === undefined ? undefined : names.alone[month],
    yy: String(date.year % 100).padStart(2, '0'),
    y: String(date.year),
    yyyy: String(date.year).padStart(4, '0'),
  }
  return fill(readPattern(pattern), fields)
}

interface Token {
  /** A field symbol, or null for text. */
  readonly field: string | null
  readonly text: string
}

function readPattern(pattern: string): Token[] {
  return Array.from(pattern.matchAll(/'((?:[^']|'')*)'|([dMLy])\2*|[^'dMLy]+/g), (found) => {
    const [whole, quoted, letter] = found
    if (letter !== undefined) return { field: whole, text: whole }
    if (quoted === undefined) return { field: null, text: whole }
    return { field: null, text: quoted === '' ? "'" : quoted.replaceAll("''", "'") }
  })
}

function fill(
  tokens: readonly Token[],
  fields: Readonly<Record<string, string | undefined>>,
): string {
  let result = ''
  let separator = ''
  let hasGone = false
  for (const { field, text } of tokens) {
    const value = field === null ? undefined : field in fields ? fields[field] : text
    if (field === null) {
      if (!hasGone) separator += text
    } else if (value === undefined) {
      hasGone = true
      if (result === '') separator = ''
    } else {
      result += separator + value
      separator = ''
      hasGone = false
    }
  }
  return hasGone ? result : result + separator
}
