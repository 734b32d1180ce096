import type { CalendarDate } from '../../draft'
import { formatIsoDate } from '../../text/dates'
import type { CitedSource } from './draft-sources'

const columns = ['author', 'title', 'outlet', 'published', 'locator', 'url', 'accessed'] as const

/**
 * A table with a row for each source of each note, as RFC 4180 has it; of several drafts each row
 * names its own. With a byte order mark, without which Excel takes UTF-8 for the code page of the
 * machine.
 */
export function formatCsv(cited: readonly CitedSource[]): string {
  const places = cited.some(({ draft }) => draft !== undefined) ? ['draft', 'note'] : ['note']
  const rows = cited.map(({ draft = '', note, source: { fields } }) => [
    ...(places.length > 1 ? [draft] : []),
    note,
    ...columns.map((name) => writeValue(fields[name])),
  ])
  const lines = [[...places, ...columns], ...rows].map((cells) => cells.map(quote).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function writeValue(value: CalendarDate | string | undefined): string {
  return typeof value === 'object' ? formatIsoDate(value) : (value ?? '')
}

/** An apostrophe keeps spreadsheets from running a title that begins like a formula. */
function quote(cell: string): string {
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
