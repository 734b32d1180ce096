/** Dates in numbers mean what the pattern of the house says. */
import type { Access, CitationDate, HouseStyle, Language } from '../draft'
import { formatDate } from './date-format'
import { readingsOf } from './date-readings'
import { accessDatePattern, accessLabelOf, publishedDatePattern } from './format'
import { foldLabel } from './label-language'

/**
 * The access part with the date that its house means by `03/04/2023`: where it has the label of the house,
 * and where nothing else tells the day from the month.
 */
export function decideAccess(access: Access, style: HouseStyle, language: Language): Access {
  const { label, date } = access
  if (!date) return access
  const isOwn =
    label !== null && foldLabel(label.text) === foldLabel(accessLabelOf(style, language))
  return { ...access, date: decide(date, accessDatePattern(style, language), language, isOwn) }
}

/** @param isOwn whether the source is written in the form of the house */
export function decidePublished(
  date: CitationDate,
  style: HouseStyle,
  language: Language,
  isOwn: boolean,
): CitationDate {
  return decide(date, publishedDatePattern(style, language), language, isOwn)
}

function decide(
  written: CitationDate,
  pattern: string,
  language: Language,
  isOwn: boolean,
): CitationDate {
  if (!isOwn && written.fault !== 'ambiguous') return written
  const date = readingsOf(written.text).find(
    (reading) => formatDate(reading, pattern, language) === written.text,
  )
  return date ? { ...written, date, fault: null } : written
}
