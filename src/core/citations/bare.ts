/** Reads a source whose title no marks show: by the separators of its form. */
import type { CitationDate, CitationTitle, Field, Span } from '../draft'
import { trim } from '../text/spans'
import type { DayOrder } from './dates'
import { initialsLength, invertedLength, isNameList } from './names'
import { cutPieces, type Piece } from './pieces'

export interface TextFields {
  readonly author: Field | null
  readonly title: CitationTitle | null
  readonly outlet: Field | null
  readonly published: CitationDate | null
  readonly locator: Field | null
  readonly rest: readonly Field[]
}

/**
 * Reads author, title and outlet from a stretch in which addresses and access part are masked.
 * @param open an opening quotation mark that nothing closes: the title begins behind it
 */
export function readBare(text: string, span: Span, open: Span | null, order: DayOrder): TextFields {
  const slashes = / \/\/ /g
  slashes.lastIndex = span.from
  const at = slashes.exec(text.slice(0, span.to))?.index
  if (at !== undefined && open === null) return readSlashForm(text, span, at, order)
  return readListForm(text, span, open, order)
}

/** `Иванов И. И. Заглавие [Электронный ресурс] // Издание. 2023. 12 июля. С. 5` */
function readSlashForm(text: string, span: Span, at: number, order: DayOrder): TextFields {
  const left = trim(text, { from: span.from, to: at })
  const authorEnd = left.from + initialsLength(text.slice(left.from, left.to))
  const author = authorEnd > left.from ? createField(text, { from: left.from, to: authorEnd }) : null
  const body = /^(?:(?!\s\/\s).)*?(?=\s*\[[^\]]{3,40}\]|\s\/\s|$)/su.exec(
    text.slice(authorEnd, left.to),
  )
  const titleTo = authorEnd + (body?.[0].length ?? 0)
  const title = trimSeparators(text, { from: authorEnd, to: titleTo })
  const behindTitle = cutPieces(text, { from: titleTo, to: at }, order)
  const right = cutPieces(text, { from: at + 4, to: span.to }, order)
  return {
    ...collect(right),
    author,
    title: title && createTitle(text, title, null),
    rest: [...collect(behindTitle).texts, ...collect(right).texts.slice(1)],
    outlet: collect(right).texts[0] ?? null,
  }
}

/** `Author, Title, OUTLET` or `Author, A. (2023). Title. Outlet` */
function readListForm(text: string, span: Span, open: Span | null, order: DayOrder): TextFields {
  const authors = open ? cutPieces(text, { from: span.from, to: open.from }, order) : []
  const pieces = cutPieces(text, { from: open ? open.to : span.from, to: span.to }, order)
  const { published, locator, texts, rest } = collect(pieces)
  const [before = null, ...othersBefore] = collect(authors).texts
  const yearAuthor = open === null && isAuthorYear(text, pieces) ? texts[0] : undefined
  const [head, ...others] = yearAuthor ? texts.slice(1) : texts
  const author = yearAuthor ?? before
  if (!head) return { ...empty, published, locator, author, rest: [...othersBefore, ...rest] }
  const list = splitList(text, head, open === null && author === null)
  const second = list.outlet ? null : (others[0] ?? null)
  const left = second ? others.slice(1) : others
  return {
    author: author ?? list.author,
    title: list.title && createTitle(text, list.title, open),
    outlet: list.outlet ?? second,
    published,
    locator,
    rest: [...othersBefore, ...left, ...rest],
  }
}

/** `Doe, J. (2023). Title` or `World Bank. 2023. Title`: a date between an author and a title. */
function isAuthorYear(text: string, pieces: readonly Piece[]): boolean {
  const [author, date, title] = pieces
  if (author?.kind !== 'text' || date?.kind !== 'date' || title?.kind !== 'text') return false
  if (text.slice(author.to, date.from).includes('(')) return true
  const isAlone = text.charAt(author.to) === '.' && text.charAt(date.to) === '.'
  return isAlone && (!author.text.includes('. ') || isNameList(author.text))
}

const listMark = /[,.](?=\s)|[?!…](?=\s+\p{Lu})/gu
const dashMark = /\s[–—|-](?=\s)/gu

/** Where the parts of a list end: at commas and stops, and at dashes where there are none. */
function findCuts(text: string, span: Span): readonly number[] {
  const find = (mark: RegExp) =>
    Array.from(text.slice(span.from, span.to).matchAll(mark), ({ index }) => span.from + index)
  const cuts = find(listMark)
  return cuts.length > 0 ? cuts : find(dashMark)
}

/** The last part is the outlet; the first one is the author if it looks like a name. */
function splitList(
  text: string,
  span: Span,
  mayHaveAuthor: boolean,
): { readonly author: Field | null; readonly title: Span | null; readonly outlet: Field | null } {
  const cuts = findCuts(text, span)
  const last = cuts.at(-1)
  if (last === undefined) {
    const isOutlet = isOutletName(text.slice(span.from, span.to))
    return { author: null, title: isOutlet ? null : span, outlet: isOutlet ? createField(text, span) : null }
  }
  const outlet = trimSeparators(text, { from: last + 1, to: span.to })
  const first = cuts.length > 1 && mayHaveAuthor ? findAuthorEnd(text, span.from, cuts) : null
  const author = first === null ? null : createField(text, { from: span.from, to: first })
  const titleEnd = /[?!…]/.test(text.charAt(last)) ? last + 1 : last
  return {
    author,
    title: trimSeparators(text, { from: first ?? span.from, to: titleEnd }),
    outlet: outlet && createField(text, outlet),
  }
}

/** `TIME` and `time.com` are no titles. */
function isOutletName(text: string): boolean {
  return /^(?:[\p{Lu}\d&.-]{2,}\s?){1,3}$/u.test(text.slice(0, 60)) || /^[\w-]+\.[a-z.]{2,12}$/i.test(text)
}

function findAuthorEnd(text: string, from: number, cuts: readonly number[]): number | null {
  const initials = initialsLength(text.slice(from))
  if (initials > 0 && /^[,.:\s]/.test(text.slice(from + initials))) return from + initials
  const inverted = invertedLength(text.slice(from))
  if (inverted > 0 && cuts.length > 2) return from + inverted
  const [first] = cuts
  return first !== undefined && isNameList(text.slice(from, first)) ? first : null
}

interface Collected extends TextFields {
  readonly texts: readonly Field[]
}

const empty: TextFields = {
  author: null,
  title: null,
  outlet: null,
  published: null,
  locator: null,
  rest: [],
}

/** The pieces by kind. A second date or locator is left over. */
export function collect(pieces: readonly Piece[]): Collected {
  const dates = pieces.filter((piece) => piece.kind === 'date')
  const locators = pieces.filter((piece) => piece.kind === 'locator')
  const texts = pieces.filter((piece) => piece.kind === 'text')
  return {
    ...empty,
    published: dates[0] ?? null,
    locator: locators[0] ?? null,
    texts,
    rest: [...dates.slice(1), ...locators.slice(1)],
  }
}

function createTitle(text: string, span: Span, open: Span | null): CitationTitle {
  return { ...createField(text, span), open, close: null }
}

function createField(text: string, { from, to }: Span): Field {
  return { from, to, text: text.slice(from, to) }
}

function trimSeparators(text: string, span: Span): Span | null {
  let { from, to } = trim(text, span)
  while (from < to && /[\s,;:|–—.*_]/u.test(text.charAt(from))) from++
  while (from < to && /[\s,;:|–—*_]/u.test(text.charAt(to - 1))) to--
  return from < to ? { from, to } : null
}
