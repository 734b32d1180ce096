/** Reads the text of a note into the citation that it holds. */
import type { Citation, CitationTitle, Field, HouseStyle, Language, Span } from '../draft'
import { dayOrderOf, findAccess } from './access'
import { readAroundShortForm, readAroundTitle } from './around-title'
import { readBare } from './bare'
import { readForm } from './form'
import { decideAccess, decidePublished } from './house-dates'
import { findAddresses, readableLinkText, type WrittenAddress } from './links'
import { mask } from './mask'
import { findNamedCopy } from './named-copy'
import { findShortForm, skipLead } from './openings'
import { isRemark } from './remark'
import { findFirstSource } from './sources'
import type { TextFields } from './text-fields'
import { findMarkedTitle } from './title'

/**
 * Reads the first source of a note. Tolerant in form: what is missing is null, and what fits no field
 * is kept in `rest`. Never guesses a date. Linear in the length of the text; cannot fail.
 *
 * @param text the note without its label; spans of the citation count from its start
 * @param language of the draft; decides the order of day and month where no label does
 * @param style the house style of the draft: a note in its form is read to the letter
 * @returns null for a remark that cites nothing
 */
export function readCitation(
  text: string,
  language: Language,
  style?: HouseStyle,
): Citation | null {
  const addresses = findAddresses(text)
  const { to, next } = findFirstSource(text, addresses)
  const own = addresses.filter(({ whole }) => whole.to <= to)
  const copy = findNamedCopy(text.slice(0, to), own)
  const end = copy ? text.slice(0, copy.from).replace(/[\s,;]+$/, '').length : to
  const citation = readSource(text.slice(0, end), copy ? own.slice(0, -1) : own, language, style)
  return citation && { ...citation, rest: [...citation.rest, ...(copy ? [copy] : [])], next }
}

/**
 * What is read is masked, so that nothing is read twice: first the addresses, then a title with
 * marks around it, then the access part; the rest is cut into pieces.
 */
function readSource(
  text: string,
  addresses: readonly WrittenAddress[],
  language: Language,
  style: HouseStyle | undefined,
): Omit<Citation, 'next'> | null {
  const [address = null, ...otherAddresses] = addresses
  const linkText = address && readableLinkText(text, address)
  const withoutAddress = mask(
    text,
    addresses.map((written) => placeOf(written, linkText)),
  )
  const start = skipLead(withoutAddress)
  const shortForm = findShortForm(withoutAddress, start)
  const title = shortForm ? null : findMarkedTitle(withoutAddress, start, linkText)
  const isClosed = title !== null && title.close !== null
  const withoutTitle = isClosed ? mask(withoutAddress, [placeOfTitle(title)]) : withoutAddress
  const found = findAccess(withoutTitle, language, address?.whole.to ?? null)
  const access = found && style ? decideAccess(found, style, language) : found

  const order = dayOrderOf(language)
  const anchors = {
    start,
    url: address?.url ?? null,
    accessed: access?.date ?? null,
    hasMarkedTitle: isClosed,
  }
  const form = style && !shortForm ? readForm(text, anchors, style, language, order) : null
  const read = (): TextFields => {
    const whole = { from: start, to: text.length }
    const left = mask(withoutTitle, inOrder([access, shortForm]))
    if (shortForm) return readAroundShortForm(left, whole, shortForm, order)
    if (isClosed) return readAroundTitle(left, whole, title, order)
    return readBare(left, whole, title?.open ?? null, order)
  }
  const fields = restoreTexts(form ?? read(), text)
  const { published } = fields
  const citation = {
    ...fields,
    published:
      published && style ? decidePublished(published, style, language, form !== null) : published,
    author: form ? fields.author : withStopOfInitial(fields.author, text),
    url: address?.url ?? null,
    access,
    shortForm,
    rest: inOrder([...fields.rest, ...otherAddresses.map(({ url }) => url)]),
  }
  return !form && isRemark(text, start, address, citation) ? null : citation
}

/** The address, with the text of its link where that is no title. */
function placeOf({ whole, linkText }: WrittenAddress, readable: Span | null): Span {
  return { from: readable ? whole.from : (linkText?.from ?? whole.from), to: whole.to }
}

function placeOfTitle({ from, to, open, close }: CitationTitle): Span {
  return { from: open?.from ?? from, to: close?.to ?? to }
}

function inOrder<T extends Span>(spans: readonly (T | null)[]): T[] {
  return spans.filter((span) => span !== null).sort((a, b) => a.from - b.from)
}

/** Fields that were cut from a masked note say what stands in the note. */
function restoreTexts(fields: TextFields, text: string): TextFields {
  const restore = <T extends Field>(field: T): T => ({
    ...field,
    text: text.slice(field.from, field.to),
  })
  const { author, title, outlet, published, locator, rest } = fields
  return {
    author: author && restore(author),
    title: title && restore(title),
    outlet: outlet && restore(outlet),
    published: published && restore(published),
    locator: locator && restore(locator),
    rest: rest.map(restore),
  }
}

/** The stop behind `Doe, J` is a part of the name. */
function withStopOfInitial(author: Field | null, text: string): Field | null {
  if (!author || !/(?:^|[\s.-])\p{Lu}$/u.test(author.text)) return author
  const { from, to } = author
  return text.charAt(to) === '.' ? { from, to: to + 1, text: `${author.text}.` } : author
}
