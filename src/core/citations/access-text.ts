import type { CalendarDate, HouseStyle, Language } from '../draft'
import { formatCitation } from './format'

/**
 * The access part alone, in the form of the house: `(Erişim Tarihi: 01.08.2023)`. Without the stop
 * that ends a note in some houses.
 */
export function formatAccess(date: CalendarDate, style: HouseStyle, language: Language): string {
  const citation = style.citation.replace(/[\s.,;]+$/, '')
  return formatCitation({ accessed: date }, { ...style, citation }, language)
}
