/** The citation template as something to fill in. */
import type { CalendarDate, HouseStyle, Language } from '../draft'
import { formatCitation, type CitationFields } from './format'

/** A text as it stands, or a field for the author to fill in. */
export type SnippetPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: SnippetField }

const snippetFields = ['title', 'outlet', 'url'] as const
export type SnippetField = (typeof snippetFields)[number]

/**
 * A citation in the form of the house with title, outlet and address still to be written; access
 * label and today's date stand there already.
 */
export function snippetOf(
  style: HouseStyle,
  language: Language,
  today: CalendarDate,
): readonly SnippetPiece[] {
  return readPieces(formatWithFields({ accessed: today }, style, language))
}

/**
 * A citation in which letters of the private use area stand for the title, the outlet and the address
 * that are not known yet: for `readPieces`.
 */
export function formatWithFields(
  known: CitationFields,
  style: HouseStyle,
  language: Language,
): string {
  const fields = Object.fromEntries(snippetFields.map((name) => [name, placeholder(name)]))
  return formatCitation({ ...fields, ...known }, style, language)
}

/** The fields in a text, and the texts between them. */
export function readPieces(text: string): readonly SnippetPiece[] {
  return text
    .split(placeholders)
    .filter((text) => text !== '')
    .map(readPiece)
}

function placeholder(name: SnippetField): string {
  return String.fromCharCode(firstPlaceholder + snippetFields.indexOf(name))
}

const firstPlaceholder = 0xe000
const placeholders = /([\uE000-\uE002])/

function readPiece(text: string): SnippetPiece {
  const name = snippetFields.find((field) => placeholder(field) === text)
  return name ? { kind: 'field', name } : { kind: 'text', text }
}
