/** Reads a source whose title no marks show: by the separators of its form. */
import type { Field, Span } from '../draft'
import { trim } from '../text/spans'
import type { DayOrder } from './dates'
import { splitList } from './list'
import { initialsLength, isNameList } from './names'
import { cutPieces, type Piece } from './pieces'
import {
  collect,
  createBareTitle,
  createField,
  trimSeparators,
  type TextFields,
} from './text-fields'

/**
 * Reads author, title and outlet from a stretch in which addresses and access part are masked.
 *
 * @param open an opening quotation mark that nothing closes: the title begins behind it
 */
export function readBare(text: string, span: Span, open: Span | null, order: DayOrder): TextFields {
  const slashes = text.slice(0, span.to).indexOf(' // ', span.from)
  return slashes >= 0 && !open
    ? readSlashForm(text, span, slashes, order)
    : readListForm(text, span, open, order)
}

/** `Иванов И. И. Заглавие [Электронный ресурс] // Издание. 2023. 12 июля. С. 5` */
function readSlashForm(text: string, span: Span, slashes: number, order: DayOrder): TextFields {
  const left = trim(text, { from: span.from, to: slashes })
  const authorTo = left.from + initialsLength(text.slice(left.from, left.to))
  // Behind the title: what kind of text it is, and who else made it.
  const behind = /\s?\[[^\]]{3,40}\]|\s\/\s/u.exec(text.slice(authorTo, left.to))
  const titleTo = behind ? authorTo + behind.index : left.to
  const title = trimSeparators(text, { from: authorTo, to: titleTo })
  const makers = collect(cutPieces(text, { from: titleTo, to: slashes }, order))
  const { texts, rest, ...facts } = collect(
    cutPieces(text, { from: slashes + 4, to: span.to }, order),
  )
  const [outlet = null, ...others] = texts
  return {
    ...facts,
    author: authorTo > left.from ? createField(text, { from: left.from, to: authorTo }) : null,
    title: title && createBareTitle(text, title, null),
    outlet,
    rest: [...makers.texts, ...makers.rest, ...others, ...rest],
  }
}

/** `Author, Title, OUTLET` or `Author, A. (2023). Title. Outlet` */
function readListForm(text: string, span: Span, open: Span | null, order: DayOrder): TextFields {
  const authors = open ? cutPieces(text, { from: span.from, to: open.from }, order) : []
  const pieces = cutPieces(text, { from: open ? open.to : span.from, to: span.to }, order)
  const { texts, rest, ...facts } = collect(pieces)
  const yearAuthor = open === null && isAuthorYear(text, pieces) ? texts[0] : undefined
  const [head, ...others] = yearAuthor ? texts.slice(1) : texts
  const [before, ...othersBefore] = collect(authors).texts
  const author = yearAuthor ?? before ?? null
  const list = splitList(text, head ?? null, open === null && author === null)
  const left = [...othersBefore, ...(list.outlet ? others : others.slice(1)), ...rest]
  return {
    ...facts,
    author: author ?? list.author,
    title: list.title && createBareTitle(text, list.title, open),
    outlet: list.outlet ?? others[0] ?? null,
    rest: left satisfies Field[],
  }
}

/** `Doe, J. (2023). Title` or `World Bank. 2023. Title`: a date between an author and a title. */
function isAuthorYear(text: string, [author, date, title]: readonly Piece[]): boolean {
  if (author?.kind !== 'text' || date?.kind !== 'date' || title?.kind !== 'text') return false
  const { field } = author
  if (text.slice(field.to, date.date.from).includes('(')) return true
  const isAlone = text.charAt(field.to) === '.' && text.charAt(date.date.to) === '.'
  return isAlone && (!field.text.includes('. ') || isNameList(field.text))
}
