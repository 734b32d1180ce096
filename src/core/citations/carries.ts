/** Which citations a house's form can carry, so that reading gives back what was written. */
import type { Language } from '../draft'
import type { HouseStyle } from '../style/house-style'
import { dayOrderOf, findAccess } from './access'
import { isBalanced } from './balance'
import { formsOf } from './form'
import { formatCitation, type CitationFields } from './format'
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
  /** What follows a part when this citation is written. */
  readonly behind: (name: PartName) => string
  readonly before: (name: PartName) => string
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
  const parts = partsOf(citation)
  const form = formsOf(style, language).find(
    (form) => form.parts.length === parts.length && parts.every((name) => form.parts.includes(name)),
  )
  const literalAt = (name: PartName, offset: 0 | 1) =>
    form?.literals[form.parts.indexOf(name) + offset] ?? ''
  return limits.filter(({ touches }) =>
    touches(citation, {
      style,
      language,
      before: (name) => literalAt(name, 0),
      behind: (name) => literalAt(name, 1),
    }),
  )
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
    summary: 'has an author and no title, so that the author may be the outlet',
    touches: ({ author = '', title = '' }) => author !== '' && title === '',
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
    summary: 'has a part with the text in it that separates it from the next one',
    touches: (citation, form) =>
      (['author', 'title', 'outlet'] as const).some((name) => {
        const text = citation[name] ?? ''
        const separator = form.behind(name)
        const isMarked = name === 'title' && isTitleMarked(form)
        return text !== '' && separator.trim() !== '' && !isMarked && `${text} `.includes(separator)
      }),
  },
  {
    summary: 'has an author that ends like an initial without its stop, or with a stop',
    touches: ({ author = '' }, { behind }) =>
      behind('author').startsWith('.') && /(?:^|[\s.-])\p{Lu}$|[^\s.-]{2}\.$/u.test(author),
  },
  {
    summary: 'has an author that begins with a quotation mark before a title in quotation marks',
    touches: ({ author = '' }, form) => isTitleMarked(form) && /^[“„«‘"]/.test(author),
  },
]

const edges = /^[\s,.;:|•·–—/*_~<>=-]|[\s,.;:|•·–—/*_~<>=-]$/u

function partsOf(citation: CitationFields): PartName[] {
  const names = ['author', 'title', 'outlet', 'published', 'locator', 'url', 'accessed'] as const
  return names.filter((name) => (citation[name] ?? '') !== '')
}

function textsOf({ author = '', title = '', outlet = '' }: CitationFields): string[] {
  return [author, title, outlet].filter((text) => text !== '')
}

function unmarkedTexts(citation: CitationFields, form: CitationForm): string[] {
  const { author = '', title = '', outlet = '' } = citation
  return [author, outlet, isTitleMarked(form) ? '' : title].filter((text) => text !== '')
}

function isTitleMarked({ before }: CitationForm): boolean {
  return /[“„«‘"*_]$/.test(before('title'))
}

function isPlain(text: string, { language }: CitationForm): boolean {
  const span = { from: 0, to: text.length }
  const [piece, ...others] = cutPieces(text, span, dayOrderOf(language))
  return piece?.kind === 'text' && others.length === 0 && piece.to - piece.from === text.length
}
void formatCitation
