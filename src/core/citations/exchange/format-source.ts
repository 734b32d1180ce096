import type { HouseStyle, Language } from '../../draft'
import { formatCitation } from '../format'
import { kindNames } from './kinds'
import type { Source } from './source'

/**
 * The note of a source in the form of the house. A page, and the date of a source of a kind that is
 * known by it, stand behind the outlet where the form has no place for them.
 */
export function formatSource(
  { kind, fields }: Source,
  style: HouseStyle,
  language: Language,
): string {
  const isDated = kind ? kindNames[kind].isDated : !fields.url
  const alone = (part: 'published' | 'locator') =>
    formatCitation(fields, { ...style, citation: `{${part}}` }, language)
  const hasPlace = (part: string) => new RegExp(`\\b${part}\\b`).test(style.citation)
  const outlet = [
    fields.outlet,
    isDated && !hasPlace('published') && alone('published'),
    !hasPlace('locator') && alone('locator'),
  ]
  return formatCitation({ ...fields, outlet: outlet.filter(Boolean).join(', ') }, style, language)
}
