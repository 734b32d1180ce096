/** Reads the date behind the label of an access date. */
import { isCalendarDate } from '../text/dates'
import { readMonth } from './calendar-words'
import { readDateAt, type DayOrder, type ReadDate } from './dates'

const prepositions =
  'on|at|as of|the|of|in|am|vom|v\\.|den|le|du|el|il|del|em|op|от|w dniu|z dnia|dnia'
const connector = new RegExp(
  `[\\s:;.,=*_~"'“”«»|–—-]{0,8}(?:(?:${prepositions})[\\s\\u00A0:]{1,2})?[\\s([]{0,3}`,
  'uy',
)
/** `by the author on`, `via JSTOR`, `к сайту РБК:` */
const words = /[\s\u00A0](?:\p{L}+[\s\u00A0]){0,3}\p{L}+(?=[\s\u00A0:])/uy

/**
 * The date behind a label that ends at an offset; what stands there in digits and is none has a fault.
 *
 * @param isSure whether the label means nothing else, so that a few words may stand before the date
 */
export function readLabelledDate(
  text: string,
  to: number,
  order: DayOrder,
  isSure: boolean,
): ReadDate | null {
  const at = skip(connector, text, to)
  const date = readDateAt(text, skipTime(text, at), order) ?? readDigits(text, at)
  if (date || !isSure) return date
  const behindWords = skip(words, text, to)
  const farther = readDateAt(text, skip(connector, text, behindWords), order)
  return behindWords > to && farther?.date?.day !== undefined ? farther : null
}

/** `20:21, 12 February 2023`, `3.15 pm, 12 February 2023` */
function skipTime(text: string, at: number): number {
  const time =
    /(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\.\d{2}\s?(?:[ap]\.?m\.?|uhr|h))[,\s]{1,3}(?=\S)/iuy
  return skip(time, text, at)
}

/** `20230801`, and digits that make no date: `01.08.20233`, `1.8.`, `10 Mart`. */
function readDigits(text: string, at: number): ReadDate | null {
  const digits = /\d[\d./–-]{0,20}(?:(?<=\d)[\s\u00A0]?(?<month>\p{L}{3,9})(?!\p{L}))?/uy
  digits.lastIndex = at
  const found = digits.exec(text)
  if (!found) return null
  const hasMonth = found.groups?.month !== undefined && readMonth(found.groups.month) !== null
  const written = hasMonth ? found[0] : found[0].replace(/\P{N}+$/u, '')
  const to = at + written.length
  if (!hasMonth && !/^[\s.]*(?:$|[,;)\]])/u.test(text.slice(to, to + 8))) return null
  const compact = readCompact(written)
  if (compact) return { from: at, to, ...compact }
  const isFull = /^\d{1,4}[./–-]\d{1,4}[./–-]?\d+$/.test(written)
  return { from: at, to, date: null, fault: isFull ? 'impossible' : null }
}

function readCompact(digits: string): Pick<ReadDate, 'date' | 'fault'> | null {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(digits) ?? []
  if (year === undefined) return null
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isCalendarDate(date) ? { date, fault: null } : { date: null, fault: 'impossible' }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
