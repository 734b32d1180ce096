/** Which citations a house's form can carry, so that reading gives back what was written. */
import type { Language } from '../draft'
import type { HouseStyle } from '../style/house-style'
import { dayOrderOf, findAccess } from './access'
import { isBalanced } from './balance'
import { isWeekday } from './calendar-words'
import { formsOf, hasMarkedTitle } from './form'
import type { CitationFields } from './format'
import { findAddresses } from './links'
import { cutPieces } from './pieces'
import type { PartName } from './template'

/** Something that a form cannot carry. */
export interface Limit {
  /** What the citation has, in one phrase. */
  readonly summary: string
  readonly touches: (citation: CitationFields, form: CitationForm) => boolean
}

interface CitationForm {
  readonly style: HouseStyle
  readonly language: Language
  /** What follows the author, and an unmarked title, when this citation is written. */
  readonly behindAuthor: string
  readonly behindTitle: string
}

/** Whether reading gives the citation back when it is written in the form of the house. */
export function carries(
  style: HouseStyle,
  citation: CitationFields,
  language: Language,
): boolean {
  return limitsOf(style, citation, language).length === 0
}

/** Why the form of the house cannot carry the citation; empty when it can. */
export function limitsOf(
  style: HouseStyle,
  citation: CitationFields,
  language: Language,
): readonly Limit[] {
  const form = describeForm(style, citation, language)
  return limits.filter(({ touches }) => touches(citation, form))
}

function describeForm(
  style: HouseStyle,
  citation: CitationFields,
  language: Language,
): CitationForm {
  const parts = partsOf(citation)
  const form = formsOf(style, language).find(
    (form) => form.parts.length === parts.length && parts.every((name) => form.parts.includes(name)),
  )
  const behind = (name: PartName) => form?.literals[form.parts.indexOf(name) + 1] ?? ''
  const behindTitle = hasMarkedTitle(style) ? '' : behind('title')
  return { style, language, behindAuthor: behind('author'), behindTitle }
}

export const limits: readonly Limit[] = [
  {
    summary: 'has a part for which the form has no place',
    touches: (citation, { style }) =>
      partsOf(citation).some((name) => !new RegExp(`\\b${name}\\b`).test(style.citation)),
  },
  {
    summary: 'has neither an address nor an access date, so that it may be a remark',
    touches: ({ url = '', accessed = '' }) => url === '' && accessed === '',
  },
  {
    summary: 'has no title, so that its author may be the outlet, or its outlet the title',
    touches: ({ author = '', title = '', outlet = '' }, { style }) =>
      title === '' &&
      (author !== '' || (outlet !== '' && !hasMarkedTitle(style)) || /^[“„«‘"]/.test(outlet)),
  },
  {
    summary: 'has a quotation mark or a bracket without its partner in a text',
    touches: (citation) => textsOf(citation).some((text) => !isBalanced(text)),
  },
  {
    summary: 'has a text that begins or ends with a separator or a space',
    touches: (citation) => textsOf(citation).some((text) => edges.test(text)),
  },
  {
    summary: 'has a text with an address or an access part in it',
    touches: (citation, { language }) =>
      textsOf(citation).some(
        (text) => findAddresses(text).length > 0 || findAccess(text, language, null) !== null,
      ),
  },
  {
    summary: 'has an author, an outlet or an unmarked title with a date or pages in it',
    touches: (citation, form) => unmarkedTexts(citation, form).some((text) => !isPlain(text, form)),
  },
  {
    summary: 'has an outlet that is the name of a day of the week, before a date',
    touches: ({ outlet = '', published = '' }) => published !== '' && isWeekday(outlet),
  },
  {
    summary: 'has an author or an unmarked title with the separator in it that follows it',
    touches: ({ author = '', title = '' }, { behindAuthor, behindTitle }) =>
      holds(author, behindAuthor) || holds(title, behindTitle),
  },
  {
    summary: 'has an author that ends like an initial without its stop, or with another stop',
    touches: ({ author = '' }, { behindAuthor }) =>
      behindAuthor.startsWith('.') && /(?:^|[\s.-])\p{Lu}$|[^\s.-]{2}\.$/u.test(author),
  },
  {
    summary: 'has an author that begins with a quotation of its own, as the title is one',
    touches: ({ author = '' }, { style }) =>
      /[“„«‘"]\{[^{}]*\btitle\b/.test(style.citation) && /^[“„«‘"].*[”“»’"](?:[,.]|$)/su.test(author),
  },
]

function holds(text: string, separator: string): boolean {
  return text !== '' && separator.trim() !== '' && `${text} `.includes(separator)
}

const edges = /^[\s,.;:|•·–—/*_~<>=-]|[\s,.;:|•·–—/*_~<>=-]$/u

function partsOf(citation: CitationFields): PartName[] {
  const names = ['author', 'title', 'outlet', 'published', 'locator', 'url', 'accessed'] as const
  return names.filter((name) => (citation[name] ?? '') !== '')
}

function textsOf({ author = '', title = '', outlet = '' }: CitationFields): string[] {
  return [author, title, outlet].filter((text) => text !== '')
}

function unmarkedTexts(citation: CitationFields, { style }: CitationForm): string[] {
  const { author = '', title = '', outlet = '' } = citation
  return [author, outlet, hasMarkedTitle(style) ? '' : title].filter((text) => text !== '')
}

function isPlain(text: string, { language }: CitationForm): boolean {
  const span = { from: 0, to: text.length }
  const [piece, ...others] = cutPieces(text, span, dayOrderOf(language))
  return piece?.kind === 'text' && others.length === 0 && piece.field.text.length === text.length
}
