import type { Language } from '../../draft'
import type { HouseStyle } from '../../style/house-style'
import { formatDate } from '../date-format'
import { formatCitation, publishedDatePattern, type CitationFields } from '../format'
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
  const { published = '', locator = '' } = fields
  const isDated = kind ? kindNames[kind].isDated : !fields.url
  const hasPlace = (part: string) => new RegExp(`\\b${part}\\b`).test(style.citation)
  const date =
    typeof published === 'string'
      ? published
      : formatDate(published, publishedDatePattern(style, language), language)
  const homeless = [
    isDated && !hasPlace('published') ? date : '',
    hasPlace('locator') ? '' : locator,
  ]
  const outlet = [fields.outlet, ...homeless].filter(Boolean).join(', ')
  return formatCitation({ ...fields, outlet } satisfies CitationFields, style, language)
}
