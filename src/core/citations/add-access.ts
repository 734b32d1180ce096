/** Writes the access date of a source that has none. */
import type { CalendarDate, Citation, Field, HouseStyle, Language } from '../draft'
import type { TextEdit } from '../findings'
import { formatAccess } from './access-text'
import { fieldsOf, formatCitation } from './format'

/**
 * The edit that writes an access part where the form of a house has it, with the separators that stand
 * there; at the end of a source of another form. A label without a date gives way to the whole part.
 *
 * @param text what the note says of the source
 */
export function addAccess(
  citation: Citation,
  text: Field,
  day: CalendarDate,
  style: HouseStyle,
  language: Language,
): TextEdit {
  const { access, url } = citation
  const part = formatAccess(day, style, language)
  if (access) return { from: access.from, to: access.to, text: part }
  const { written, isBeforeAddress } = readPlace(citation, day, style, language)
  const before = url ? text.text.slice(0, url.from - text.from) : ''
  if (url && isBeforeAddress && /(?:^|[,.;]\s+)$/.test(before))
    return { from: url.from, to: url.from, text: written }
  let end = text.to
  while (end > text.from && /[\s.,;]/.test(text.text.charAt(end - 1 - text.from))) end--
  const isComma = text.text.charAt(end - text.from) === ','
  return { from: end, to: isComma ? end + 1 : end, text: isBeforeAddress ? `, ${part}` : written }
}

/** What the form has more where a source has an access date, and on which side of the address. */
function readPlace(
  citation: Citation,
  accessed: CalendarDate,
  style: HouseStyle,
  language: Language,
): { written: string; isBeforeAddress: boolean } {
  const fields = fieldsOf(citation)
  const without = formatCitation(fields, style, language)
  const whole = formatCitation({ ...fields, accessed }, style, language)
  let from = 0
  while (from < without.length && without.charAt(from) === whole.charAt(from)) from++
  const written = whole.slice(from, from + whole.length - without.length)
  const isBeforeAddress = citation.url !== null && without.startsWith(citation.url.text, from)
  return { written, isBeforeAddress }
}
