/** Copies of sources in the Internet Archive, and how a note names them. */
import type { Citation, Draft, Language, NoteDefinition } from '../draft'
import type { TextEdit } from '../findings'
import { withoutGap } from '../notes/source-gap'
import { addDays, formatIsoDate, isCalendarDate } from '../text/dates'
import { findAddresses } from './links'
import { isCopy } from './named-copy'
import { sourcesOf } from './sources-of'

/** A source with a web address of which the note names no copy yet. */
export interface SourceToArchive {
  /** With the scheme that its note may leave out. */
  readonly address: string
  /** The day on which it was read, as ISO writes it; empty where the note does not tell. */
  readonly day: string
  /** A copy of an earlier day may show another page; empty where any copy will do. */
  readonly oldest: string
  /** Where the text of the source ends in the note. */
  readonly end: number
}

/** A page is taken to be the same for so many days. */
const daysBefore = 30

/** The sources of notes that can have a copy and name none, in the order of the notes. */
export function findSourcesToArchive(
  draft: Draft,
  definitions: readonly NoteDefinition[],
): readonly SourceToArchive[] {
  return definitions.flatMap((definition) =>
    sourcesOf(definition, draft).flatMap((citation) => {
      const { url, access } = citation
      if (!url || !/^(?:https?:\/\/|www\.)/i.test(url.text) || namesCopy(citation)) return []
      const date = access?.date?.date
      const isDay = date?.day !== undefined && isCalendarDate(date)
      const day = isDay ? formatIsoDate(date) : ''
      const oldest = isDay ? formatIsoDate(addDays(date, -daysBefore)) : ''
      const address = /^www\./i.test(url.text) ? `https://${url.text}` : url.text
      return [{ address, day, oldest, end: endOf(citation, definition, draft) }]
    }),
  )
}

/**
 * Names the copy at the end of the source: `…, (Accessed: 01.08.2023), Archived: https://…`. The
 * source keeps its own address, which alone says who published it; no form of a house has a place for
 * the copy, so that the reader of notes keeps it as the rest.
 */
export function nameCopy({ end }: SourceToArchive, copy: string, draft: Draft): TextEdit {
  const { source, language } = draft
  const before = source.charAt(end - 1) === '.' ? ' ' : ', '
  return { from: end, to: end, text: `${before}${labels[language]}: ${copy}` }
}

/** The day of a copy as ISO writes it; empty for what is no address of a copy. */
export function dayOfCopy(copy: string): string {
  return (/\/web\/(\d{4})(\d{2})(\d{2})\d{6}\//.exec(copy) ?? []).slice(1).join('-')
}

const labels: Readonly<Record<Language, string>> = {
  en: 'Archived',
  tr: 'Arşiv',
  ru: 'Архив',
  und: 'Archived',
}

/** Its own address, or one in the rest. */
function namesCopy({ url, rest }: Citation): boolean {
  const written = [url, ...rest].flatMap((field) => (field ? findAddresses(field.text) : []))
  return written.some(({ url }) => isCopy(url.text))
}

/** Before what sets the next source apart. */
function endOf({ next }: Citation, { content }: NoteDefinition, { source }: Draft): number {
  if (!next) return content.to
  return content.from + withoutGap(source.slice(content.from, next.from)).length
}
