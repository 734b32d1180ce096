/** Which citations a house's form can carry, so that reading gives back what was written. */
import type { HouseStyle, Language } from '../draft'
import { dayOrderOf, findAccess } from './access'
import { isBalanced } from './balance'
import { isWeekday } from './calendar-words'
import { formsOf, hasMarkedTitle } from './forms'
import { formatCitation, type CitationFields } from './format'
import { findAddresses } from './links'
import { initialsLength } from './names'
import { findShortForm, skipLead } from './openings'
import { isOneText, isOneTitle } from './plain'
import type { PartName } from './template-nodes'

/** Something that a form cannot carry. */
export interface Limit {
  /** What the citation has, in one phrase. */
  readonly summary: string
  readonly touches: (citation: CitationFields, form: CitationForm) => boolean
}

interface CitationForm {
  readonly style: HouseStyle
  readonly language: Language
  /** What follows the author, if there is one, an unmarked title, and the outlet. */
  readonly behindAuthor: string
  readonly behindTitle: string
  readonly behindOutlet: string
}

/** Whether reading gives the citation back when it is written in the form of the house. */
export function carries(style: HouseStyle, citation: CitationFields, language: Language): boolean {
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
  const behind = (name: PartName) => {
    const wanted = new Set([...parts, name])
    const form = formsOf(style, language).find(
      (form) => form.parts.length === wanted.size && form.parts.every((part) => wanted.has(part)),
    )
    return form?.literals[form.parts.indexOf(name) + 1] ?? ''
  }
  const behindTitle = hasMarkedTitle(style) ? '' : behind('title')
  const [behindAuthor, behindOutlet] = [behind('author'), behind('outlet')]
  return { style, language, behindAuthor, behindTitle, behindOutlet }
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
      (author !== '' || (outlet !== '' && !hasMarkedTitle(style)) || opensQuotation.test(outlet)),
  },
  {
    summary: 'begins with a word that leads to a source, or stands for one: See, Cf., Ibid.',
    touches: (citation, { style, language }) => {
      const note = formatCitation(citation, style, language)
      return skipLead(note) > 0 || findShortForm(note, 0) !== null
    },
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
    summary: 'has a text with an address in it, or with the label of an access date',
    touches: (citation, { language }) =>
      textsOf(citation).some(
        (text) =>
          findAddresses(text).length > 0 ||
          findAccess(`${text}: 2000-01-01`, language, null) !== null,
      ),
  },
  {
    summary: 'has an author, an outlet or an unmarked title with a date or pages in it',
    touches: ({ author = '', title = '', outlet = '' }, { style, language }) => {
      const order = dayOrderOf(language)
      const whole = (text: string) => ({ from: 0, to: text.replace(/\.$/, '').length })
      return (
        [author, outlet].some((text) => text !== '' && !isOneText(text, whole(text), order)) ||
        (title !== '' && !hasMarkedTitle(style) && !isOneTitle(title, whole(title), order))
      )
    },
  },
  {
    summary: 'has an outlet that is the name of a day of the week, before a date',
    touches: ({ outlet = '', published = '' }) => published !== '' && isWeekday(outlet),
  },
  {
    summary: 'has an author or an unmarked title with the separator in it that follows it',
    touches: ({ author = '', title = '' }, { style, behindAuthor, behindTitle }) =>
      (holds(author, behindAuthor) && initialsLength(author) !== author.length) ||
      holds(title, behindTitle) ||
      (author === '' && !hasMarkedTitle(style) && holds(title, behindAuthor)),
  },
  {
    summary: 'has an author that ends like an initial without its stop',
    touches: ({ author = '' }, { behindAuthor }) =>
      behindAuthor.startsWith('.') && /(?:^|[\s.-])\p{Lu}$/u.test(author),
  },
  {
    summary: 'has a text that ends with a stop, before another stop',
    touches: (
      { author = '', title = '', outlet = '' },
      { behindAuthor, behindTitle, behindOutlet },
    ) =>
      (behindAuthor.startsWith('.') &&
        author.endsWith('.') &&
        !/(?:^|[\s.-])\p{Lu}\.$/u.test(author)) ||
      (behindTitle.startsWith('.') && title.endsWith('.')) ||
      (behindOutlet.startsWith('.') && outlet.endsWith('.')),
  },
  {
    summary: 'has an author that begins with a quotation of its own, as the title is one',
    touches: ({ author = '' }, { style }) =>
      /[“„«‘"]\{[^{}]*\btitle\b/.test(style.citation) &&
      /^[“„«‘"].*[”“»’"](?:[,.]|$)/su.test(author),
  },
]

const opensQuotation = /[“„«‘"]|(?<![\p{L}\p{N}])'/u

function holds(text: string, separator: string): boolean {
  return text !== '' && separator.trim() !== '' && `${text} `.includes(separator)
}

const edges = /^[\s,.;:|•·–—/*_~<>=-]|[\s,;:|•·–—/*_~<>=-]$/u

function partsOf(citation: CitationFields): PartName[] {
  const names = ['author', 'title', 'outlet', 'published', 'locator', 'url', 'accessed'] as const
  return names.filter((name) => (citation[name] ?? '') !== '')
}

function textsOf({ author = '', title = '', outlet = '' }: CitationFields): string[] {
  return [author, title, outlet].filter((text) => text !== '')
}
