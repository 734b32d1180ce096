import type { HouseStyle, Language } from '../../draft'
import { formatCitation, type CitationFields } from '../format'
import { kindNames } from './kinds'
import type { Source } from './source'

/** The note of a source in the form of the house, with all that the form alone has no place for. */
export function formatSource(source: Source, style: HouseStyle, language: Language): string {
  return formatCitation(fitToForm(source, style, language), style, language)
}

/**
 * The fields of a source as the house's form takes them: a page, and the date of a source of a kind
 * that is known by it, stand behind the outlet where the form has no place for them.
 */
export function fitToForm(
  { kind, fields }: Source,
  style: HouseStyle,
  language: Language,
): CitationFields {
  const isDated = kind ? kindNames[kind].isDated : !fields.url
  const alone = (part: 'published' | 'locator') =>
    formatCitation(fields, { ...style, citation: `{${part}}` }, language)
  const hasPlace = (part: string) => new RegExp(`\\b${part}\\b`).test(style.citation)
  const outlet = [
    fields.outlet,
    isDated && !hasPlace('published') && alone('published'),
    !hasPlace('locator') && alone('locator'),
  ]
  return { ...fields, outlet: outlet.filter(Boolean).join(', ') }
}
