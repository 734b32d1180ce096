/** Finds the part of a note that says when its author read the source. */
import type { Access, CitationDate, Field, Language, Span } from '../draft'
import { accessVerbs } from './access-labels'
import { readMonth } from './calendar-words'
import { readDateAt, type DayOrder, type ReadDate } from './dates'
import { findLabels, isGap, startsPart, type FoundLabel } from './find-labels'
import { readWords, type Word } from './words'

/**
 * @param addressEnd where the address of the source ends; null when it has none
 * @returns the access part of a note whose addresses and title are masked: a label and a date in either
 * order, with the brackets around them; else a date alone behind the address. Null for none.
 */
export function findAccess(
  text: string,
  language: Language,
  addressEnd: number | null,
): Access | null {
  const words = readWords(text)
  const labels = findLabels(text, words)
  for (const label of labels) {
    const access = readLabelled(text, label)
    if (access) return access
  }
  return (
    findBehindDate(text, words) ??
    (addressEnd === null ? null : findUnlabelled(text, addressEnd, dayOrderOf(language))) ??
    readWithoutDate(text, labels)
  )
}

/** Turkish, Russian, German and French put the day first; an English label leaves it open. */
export function dayOrderOf(language: string): DayOrder {
  return language === 'en' || language === 'und' ? 'open' : 'day-first'
}

const connector =
  /[\s:;.,=*_~"'“”«»|–—-]{0,8}(?:(?:on|am|le|vom|от|the|of|in|den|du|as of)[\s\u00A0])?[\s([]{0,3}/uy

function readLabelled(text: string, { label, from, to }: FoundLabel): Access | null {
  connector.lastIndex = to
  const at = to + (connector.exec(text)?.[0].length ?? 0)
  const order = dayOrderOf(label.language)
  const date = readDateAt(text, skipTime(text, at), order) ?? readFaultyDate(text, at)
  if (!date) return null
  return createAccess(text, { from, to }, date)
}

/** `20:21, 12 February 2023` */
function skipTime(text: string, at: number): number {
  const time = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[,\s]{1,3}(?=\S)/iuy
  time.lastIndex = at
  return at + (time.exec(text)?.[0].length ?? 0)
}

/** Digits where the date should be, that make no date: `01.08.20233`, `1.8.`, `10 Mart`. */
function readFaultyDate(text: string, at: number): ReadDate | null {
  const digits = /\d[\d./–-]{0,20}(?:(?<=\d)[\s\u00A0]?(?<month>\p{L}{3,9})(?!\p{L}))?/uy
  digits.lastIndex = at
  const found = digits.exec(text)
  if (!found) return null
  const hasMonth = found.groups?.month !== undefined && readMonth(found.groups.month) !== null
  const written = hasMonth ? found[0] : found[0].replace(/\P{N}+$/u, '')
  const to = at + written.length
  if (!hasMonth && !/^[\s.]*(?:$|[,;)\]])/u.test(text.slice(to, to + 8))) return null
  const isFull = /^\d{1,4}[./–-]\d{1,4}[./–-]?\d+$/.test(written)
  return { from: at, to, date: null, fault: isFull ? 'impossible' : null }
}

/** `01.08.2023 tarihinde erişildi`; an address may stand between the date and the verb. */
function findBehindDate(text: string, words: readonly Word[]): Access | null {
  for (const [index, word] of words.entries()) {
    const verb = accessVerbs.find(({ link, stems }) =>
      link === null
        ? stems.some((stem) => word.key.startsWith(stem))
        : word.key === link && followsVerb(words, index, stems),
    )
    const date = verb && readDateBefore(text, word.from, dayOrderOf(verb.language))
    if (!date) continue
    const to = verb.link === null ? word.to : endOfVerb(text, words, index, verb.stems)
    return createAccess(text, { from: word.from, to }, date)
  }
  return null
}

function followsVerb(words: readonly Word[], index: number, stems: readonly string[]): boolean {
  return words
    .slice(index + 1, index + 12)
    .some(({ key }) => stems.some((stem) => key.startsWith(stem)))
}

/** The label ends with the verb where that follows at once. */
function endOfVerb(
  text: string,
  words: readonly Word[],
  index: number,
  stems: readonly string[],
): number {
  const link = words[index]!
  const next = words[index + 1]
  const isNext = next && isGap(text.slice(link.to, next.from))
  return isNext && stems.some((stem) => next.key.startsWith(stem)) ? next.to : link.to
}

/** The date that ends right before an offset, but for a Turkish ending (`2023’te`) and a comma. */
function readDateBefore(text: string, end: number, order: DayOrder): ReadDate | null {
  const from = Math.max(0, end - 40)
  for (const { index } of text.slice(from, end).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = readDateAt(text, from + index, order)
    if (date && /^(?:['’]?\p{L}{0,4})?[,\s]*$/u.test(text.slice(date.to, end))) return date
  }
  return null
}

/** A date behind the address: alone in brackets, or alone at the end of the note. */
function findUnlabelled(text: string, addressEnd: number, order: DayOrder): Access | null {
  const lead = /[\s,.;:*–—-]{0,6}(?:(?:on|from)\s)?[([]?\s?/uy
  lead.lastIndex = addressEnd
  const at = addressEnd + (lead.exec(text)?.[0].length ?? 0)
  const date = readDateAt(text, at, order)
  if (!date || (date.date !== null && date.date.day === undefined)) return null
  const access = createAccess(text, null, date)
  const isAlone = /[([]/.test(text.charAt(at - 1)) || /^[\s.)\]*]*$/.test(text.slice(access.to))
  return isAlone ? access : null
}

/** A label that lacks its date: alone in brackets or with a placeholder (`GG.AA.YYYY`), or at the end. */
function readWithoutDate(text: string, labels: readonly FoundLabel[]): Access | null {
  const found = labels.find(({ label, from, to }) => {
    if (label.plain || !startsPart(text, from)) return false
    const isLast = /^[\s:.–—_?…-]*$/u.test(text.slice(to, to + 40))
    return isLast || withBrackets(text, { from, to }).to > to
  })
  return found ? createAccess(text, found, null) : null
}

function createAccess(text: string, label: Span | null, date: ReadDate | null): Access {
  const parts = [label, date].filter((part) => part !== null)
  const inner = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  }
  const whole = withBrackets(text, inner)
  return {
    ...field(text, whole),
    label: label && field(text, label),
    date:
      date && ({ ...field(text, date), date: date.date, fault: date.fault } satisfies CitationDate),
  }
}

/** `(Erişim Tarihi: 01.08.2023)`; what else stands in the brackets, such as a time, is kept inside. */
function withBrackets(text: string, { from, to }: Span): Span {
  const open = /[([][\s*_]*$/.exec(text.slice(Math.max(0, from - 6), from))
  if (!open) return { from, to }
  const start = from - open[0].length
  const partner = open[0].startsWith('(') ? ')' : ']'
  const behind = text.slice(to, to + 60)
  const close = behind.indexOf(partner)
  const isNear = close >= 0 && !/[([\n\uFFFC]/.test(behind.slice(0, close))
  return { from: start, to: isNear ? to + close + 1 : to }
}

function field(text: string, { from, to }: Span): Field {
  return { from, to, text: text.slice(from, to) }
}
