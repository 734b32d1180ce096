/** How dates are written. The first form that fits a place is the one that is read. */
import { wordPattern } from './words'

const space = '[\\s\\u00A0]{0,3}'
const dash = '[-\\u2010-\\u2015\\u2212]'
const ordinal = '(?:st|nd|rd|th|er?|[ºª°]|[»”“"]|-?(?:го|ое|е)|[\'’]?(?:inci|ıncı))?'
/** `11000` is not the first day of the year 1000. */
const day = `(?<!\\d)(?<day>\\d{1,2})${ordinal}`
const lastDay = `(?<!\\d)(?<lastDay>\\d{1,2})${ordinal}`
const month = `(?<month>${wordPattern})(?![\\p{L}\\p{M}])\\.?`
const monthBehindDay = month.replace('month', 'monthBehindDay')
const year = '(?<!\\d)(?<year>\\d{4})'
const shortYear =
  "(?<!\\d)['’]?(?<shortYear>\\d{2})(?![.:]\\d|\\s?(?:[ap]\\.?m|h|Uhr|saat)(?!\\p{L}))"
const joint = `${space}[.,]?${space}(?:${dash}|/)?${space}`
/** No comma stands between a day and the month behind it. */
const dayJoint = `${space}\\.?${space}(?:${dash}|/)?${space}`
/** A number ends here, and no year follows. */
const notYear = `(?!\\d|${joint}\\d{4})`
const numberJoint = (name: string) => `${space}(?<${name}>\\.{1,2}|/|${dash}|,|\\s)${space}`
const of = '(?:of\\s|del?\\s)?'

/** A date does not begin or end inside a number or a word; `/`, `.` and `-` go on with more digits. */
const begin = '(?<![\\p{L}\\p{N}]|\\d[./])'
const end = `(?![\\p{N}]|[.:/]\\d|${dash}\\d(?!\\d?${space}[.\\p{L}]))`

const form = (...parts: string[]) => new RegExp(begin + parts.join('') + end, 'iuy')

/**
 * Groups: `year` or `shortYear`, `lastYear` of a stretch of years; `month` (or `monthBehindDay`) in letters, `roman` or as
 * `monthNumber`; `day`, `lastDay` of a stretch of days; or `first` and `second`, the numbers of day
 * and month in an order that is still open.
 */
export const dateForms: readonly RegExp[] = [
  // 2023-08-01, 2023/08/01, 2023.8.1
  form(year, numberJoint('mark'), '(?<monthNumber>\\d{1,2})', `${space}\\k<mark>${space}`, day),
  // 01.08.2023, 1/8/2023, 01-08-2023, 01 08 2023, 01.08.23
  form(
    '(?<first>\\d{1,2})',
    numberJoint('mark'),
    '(?<second>\\d{1,2})',
    numberJoint('mark2'),
    `(?:${year}|${shortYear})`,
  ),
  // 01:08:2023
  form('(?<first>\\d{1,2})(?<mark>:)(?<second>\\d{1,2})(?<mark2>:)', year),
  // 12.VIII.2023
  form(day, joint, '(?<roman>[IVX]{1,4})', joint, year),
  // 15–16 July 2026
  form(
    day,
    '\\.?',
    `${space}(?:${dash}|/|&)${space}`,
    lastDay,
    dayJoint,
    of,
    monthBehindDay,
    joint,
    of,
    year,
  ),
  // 1 August 2023, 1st of August, 2023, 1. August 2023, 19-Oct-2020, 1er août 2023, 1 de mayo de 2023
  form(day, dayJoint, of, monthBehindDay, joint, of, `(?:${year}|${shortYear}${notYear})`),
  // July 15–16, 2026
  form(month, space, day, `${space}${dash}${space}`, lastDay, joint, year),
  // August 1st, 2023, Aug. 1 2023
  form(month, joint, day, joint, year),
  // 2023, August 1; 2023 Aug 1
  form(year, notYear, joint, month, joint, day, notYear),
  // 2023, 1 August; 2023. 1 августа
  form(year, notYear, joint, day, notYear, joint, month, notYear),
  // August 2023
  form(month, joint, year),
  // 2023, August
  form(year, joint, month, `(?!${joint}\\d)`),
  // 08.2023, 05-2024
  form('(?<monthNumber>\\d{1,2})', `(?:\\.|/|${dash})`, year),
  // 2023–2024: no date of access
  form(year, `${space}(?:${dash}|/)${space}`, '(?<lastYear>\\d{4})'),
  // (2024a): the first of several of one year
  form(year, '(?:(?<=\\(\\d{4})[a-k](?=\\)))?'),
]

/** What stands for a date that nobody knows: no date, tarih yok, без даты, ohne Jahr, sans date. */
export const noDate =
  /(?<![\p{L}.])(?:n\.\s?d\.|t\.\s?y\.|tarih yok|tarihsiz|б\.\s?[гд]\.|o\.\s?[JD]\.|s\.\s?d\.)(?![\p{L}\p{N}])/uy

/** What belongs to a date behind its year. */
export const yearWords =
  /[\s\u00A0]{0,3}(?:г(?:ода|оду|од)?(?!\p{L})\.?|гг?\.|р(?:оку|ік)?(?!\p{L})\.?|r\.|yılı(?!\p{L}))/uy
