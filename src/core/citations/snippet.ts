/** The citation template as something to fill in. */
import type { CalendarDate, Language } from '../draft'
import type { HouseStyle } from '../style/house-style'
import { formatCitation } from './format'

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
  const fields = Object.fromEntries(snippetFields.map((name) => [name, placeholder(name)]))
  return formatCitation({ ...fields, accessed: today }, style, language)
    .split(placeholders)
    .filter((text) => text !== '')
    .map(readPiece)
}

/** Letters of the private use area stand for the fields while the template is filled in. */
function placeholder(name: SnippetField): string {
  return String.fromCharCode(firstPlaceholder + snippetFields.indexOf(name))
}

const firstPlaceholder = 0xe000
const placeholders = /([\uE000-\uE002])/

function readPiece(text: string): SnippetPiece {
  const name = snippetFields.find((field) => placeholder(field) === text)
  return name ? { kind: 'field', name } : { kind: 'text', text }
}
