import type { CitationDate, Language } from '../../../src/core/draft'
import { readCitation } from '../../../src/core/citations/read'
import { formatIsoDate } from '../../../src/core/text/dates'

/**
 * What is read from a note, as words; a date in ISO form, or why it is none. Null for a remark.
 * `access` is the whole access part, `next` the text of the sources behind the first one.
 */
export function readFields(
  note: string,
  language: Language = 'en',
): Record<string, unknown> | null {
  const citation = readCitation(note, language)
  if (!citation) return null
  const { author, title, outlet, published, locator, url, access, shortForm, rest, next } = citation
  const fields = {
    author: author?.text,
    title: title?.text,
    outlet: outlet?.text,
    published: published && dateOf(published),
    locator: locator?.text,
    url: url?.text,
    accessed: access?.date && dateOf(access.date),
    shortForm: shortForm?.text,
    rest: rest.length > 0 ? rest.map(({ text }) => text) : undefined,
    next: next ? note.slice(next.from, next.to) : undefined,
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  )
}

function dateOf({ date, fault }: CitationDate): string {
  return date ? formatIsoDate(date) : (fault ?? 'unreadable')
}
