/** Reads the text of a note into the citation that it holds. */
import type { Citation, CitationTitle, Field, Language, Span } from '../draft'
import type { HouseStyle } from '../style/house-style'
import { trim } from '../text/spans'
import { dayOrderOf, findAccess } from './access'
import { collect, readBare, type TextFields } from './bare'
import { readForm } from './form'
import { findAddresses, type WrittenAddress } from './links'
import { mask } from './mask'
import { leadPattern, shortFormPattern } from './phrases'
import { cutPieces } from './pieces'
import { isRemark } from './remark'
import { findFirstSource } from './sources'
import { findMarkedTitle } from './title'

/**
 * Reads the first source of a note. Tolerant in form: what is missing is null, and what fits no field
 * is kept in `rest`. Never guesses a date. Linear in the length of the text; cannot fail.
 *
 * @param text the note without its label; spans of the citation count from its start
 * @param language the language of the draft, which decides the order of day and month where no label does
 * @param style the house style of the draft: a note in its form is read to the letter
 * @returns null for a remark that cites nothing
 */
export function readCitation(
  text: string,
  language: Language,
  style?: HouseStyle,
): Citation | null {
  const addresses = findAddresses(text)
  const source = findFirstSource(text, addresses)
  const note = text.slice(0, source.to)
  const own = addresses.filter(({ whole }) => whole.to <= source.to)
  const citation = readSource(note, own, language, style)
  return citation && { ...citation, next: source.next }
}

function readSource(
  text: string,
  addresses: readonly WrittenAddress[],
  language: Language,
  style: HouseStyle | undefined,
): Omit<Citation, 'next'> | null {
  const [address = null, ...others] = addresses
  const linkText = address && readableLinkText(text, address)
  const withoutAddress = mask(text, addresses.map((written) => (linkText ? written.whole : wholeLink(written))))
  const start = skipLead(withoutAddress)
  const shortForm = findShortForm(withoutAddress, start)
  const title = shortForm ? null : findMarkedTitle(withoutAddress, start, linkText)
  const marked = title && (title.close ?? title.open === null)
  const withoutTitle = title && marked ? mask(withoutAddress, [wholeOf(title)]) : withoutAddress
  const access = findAccess(withoutTitle, language, address ? address.whole.to : null)
  const open = mask(withoutTitle, [access, shortForm].filter((span) => span !== null).sort((a, b) => a.from - b.from))

  const order = dayOrderOf(language)
  const whole = { from: start, to: text.length }
  const anchors = { url: address && address.url, accessed: access?.date ?? null }
  const form = style && !shortForm ? readForm(text, anchors, style, language, order) : null
  const fields =
    form ?? (title && marked
      ? readAroundTitle(open, whole, title, order)
      : shortForm
        ? readAroundShortForm(open, whole, shortForm, order)
        : readBare(open, whole, title?.open ?? null, order))
  const citation = {
    ...restore(text, fields),
    url: address && address.url,
    access: access && { ...access, text: text.slice(access.from, access.to) },
    shortForm,
    rest: [...fields.rest, ...others.map(({ url }) => url)].sort((a, b) => a.from - b.from),
  }
  return !form && isRemark(text, start, address, citation) ? null : citation
}

/** `See`, `Bkz.`, `См.` */
function skipLead(text: string): number {
  const { from } = trim(text, { from: 0, to: text.length })
  leadPattern.lastIndex = from
  const found = leadPattern.exec(text)
  if (!found) return from
  const to = from + found[0].length
  return trim(text, { from: /^[:,]/.test(text.slice(to, to + 1)) ? to + 1 : to, to: text.length }).from
}

/** A short form at the start, or behind the name of an author. */
function findShortForm(text: string, start: number): Field | null {
  const head = /^[^,.;:]{0,80}?,\s{1,3}/u.exec(text.slice(start, start + 100))?.[0] ?? ''
  for (const at of [start, start + head.length]) {
    shortFormPattern.lastIndex = at
    const found = shortFormPattern.exec(text)?.[0]
    if (found !== undefined) return { from: at, to: at + found.length, text: found }
  }
  return null
}

/** The address with the text of its link. */
function wholeLink({ whole, linkText }: WrittenAddress): Span {
  return { from: linkText?.from ?? whole.from, to: whole.to }
}

/** The text of a link that is a title, and not the address again or a word like “here”. */
function readableLinkText(text: string, { linkText }: WrittenAddress): Span | null {
  if (!linkText) return null
  const words = text.slice(linkText.from + 1, linkText.to - 1).trim()
  return words === '' || noTitle.test(words) ? null : linkText
}

const noTitle =
  /^(?:(?:https?:)?[\w-]+(?:\.[\w-]+)+\S*|https?:\S*|here|link|source|burada|kaynak|здесь|тут|ссылка|источник)$/i

/** The title with its marks. */
function wholeOf({ from, to, open, close }: CitationTitle): Span {
  return { from: open?.from ?? from, to: close?.to ?? to }
}

/** `“Chapter,” in Book` */
const containerWords = /^[\s,.;]*(?:in:?|içinde|в кн\.:?|в сб\.:?|в:)(?=\s)/iu

function readAroundTitle(
  text: string,
  { from, to }: Span,
  title: CitationTitle,
  order: 'day-first' | 'open',
): TextFields {
  const span = wholeOf(title)
  const before = collect(cutPieces(text, { from, to: span.from }, order))
  const behind = span.to + (containerWords.exec(text.slice(span.to, span.to + 40))?.[0].length ?? 0)
  const after = collect(cutPieces(text, { from: behind, to }, order))
  const [author = null, ...otherAuthors] = before.texts
  const [outlet = null, ...others] = after.texts
  const published = before.published ?? after.published
  return {
    author,
    title,
    outlet,
    published,
    locator: after.locator ?? before.locator,
    rest: [
      ...otherAuthors,
      ...others,
      ...before.rest,
      ...after.rest,
      ...(before.published && after.published ? [after.published] : []),
      ...(before.locator && after.locator ? [before.locator] : []),
    ],
  }
}

function readAroundShortForm(
  text: string,
  { from, to }: Span,
  shortForm: Span,
  order: 'day-first' | 'open',
): TextFields {
  const before = collect(cutPieces(text, { from, to: shortForm.from }, order))
  const after = collect(cutPieces(text, { from: shortForm.to, to }, order))
  const [author = null, ...others] = before.texts
  return { ...after, author, title: null, rest: [...others, ...before.rest, ...after.texts, ...after.rest] }
}

/** Texts were cut from the masked note; here they say what stands in the note. */
function restore(text: string, fields: TextFields): TextFields {
  const words = <T extends Field>(field: T | null): T | null =>
    field && { ...field, text: text.slice(field.from, field.to) }
  return {
    author: words(fields.author),
    title: words(fields.title),
    outlet: words(fields.outlet),
    published: words(fields.published),
    locator: words(fields.locator),
    rest: fields.rest,
  }
}
