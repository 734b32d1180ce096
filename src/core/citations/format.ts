/** Writes citations in the form of the house. */
import type { CalendarDate, Citation, HouseStyle, Language } from '../draft'
import { formatDate } from './date-format'
import { fillTemplate, type PartTexts } from './template'

/** What a citation says, without places in a text. A part that is missing or empty is not written. */
export interface CitationFields {
  readonly author?: string
  readonly title?: string
  readonly outlet?: string
  /** A text stands as it is: a date that could not be read. */
  readonly published?: CalendarDate | string
  readonly locator?: string
  readonly url?: string
  readonly accessed?: CalendarDate | string
}

/**
 * The citation in the form of the house's template, with the access label and the dates in the
 * language of the draft.
 */
export function formatCitation(
  fields: CitationFields,
  style: HouseStyle,
  language: Language,
): string {
  return fillTemplate(style.citation, partTexts(fields, style, language))
}

/** The fields of a citation that was read. A date that could not be read stays as it was written. */
export function fieldsOf(citation: Citation): CitationFields {
  const { author, title, outlet, published, locator, url, access } = citation
  const accessed = access?.date
  return {
    ...(author && { author: author.text }),
    ...(title && { title: title.text }),
    ...(outlet && { outlet: outlet.text }),
    ...(published && { published: published.date ?? published.text }),
    ...(locator && { locator: locator.text }),
    ...(url && { url: url.text }),
    ...(accessed && { accessed: accessed.date ?? accessed.text }),
  }
}

/** The label before an access date, as the house writes it in this language. */
export function accessLabelOf(style: HouseStyle, language: Language): string {
  return choose(style.accessLabel, language)
}

/** The word between an access date and its address, where the language has one: `Retrieved …, from`. */
export function accessFromOf(
  { accessed, url }: { readonly accessed: CalendarDate | string; readonly url: string },
  language: Language,
): string {
  const isEnglish = language === 'en' || language === 'und'
  return isEnglish && accessed !== '' && url !== '' ? 'from' : ''
}

/** The pattern of access dates, as the house writes them in this language. */
export function accessDatePattern(style: HouseStyle, language: Language): string {
  return choose(style.accessDate, language)
}

/** The pattern of publication dates, likewise. */
export function publishedDatePattern(style: HouseStyle, language: Language): string {
  return choose(style.publishedDate ?? style.accessDate, language)
}

function partTexts(fields: CitationFields, style: HouseStyle, language: Language): PartTexts {
  const { author = '', title = '', outlet = '', locator = '', url = '' } = fields
  const { published = '', accessed = '' } = fields
  return {
    author,
    title,
    outlet,
    locator,
    url,
    published: dateText(published, publishedDatePattern(style, language), language),
    accessLabel: accessed === '' ? '' : accessLabelOf(style, language),
    accessFrom: accessFromOf({ accessed, url }, language),
    accessed: dateText(accessed, accessDatePattern(style, language), language),
  }
}

function dateText(date: CalendarDate | string, pattern: string, language: Language): string {
  if (typeof date === 'string') return date
  return formatDate(date, pattern, language)
}

/** The form for a language; where the house names none, the English one, else its first. */
function choose(forms: string | Readonly<Record<string, string>>, language: Language): string {
  if (typeof forms === 'string') return forms
  return forms[language] ?? forms.en ?? Object.values(forms)[0] ?? ''
}
