/** Rewrites a note in the form of the house. */
import type { Access, Citation, CitationDate, Field, HouseStyle, Language } from '../draft'
import { shift } from '../text/spans'
import { fieldsOf, formatCitation, type CitationFields } from './format'
import { mendLetters } from './legacy-letters'
import { mask } from './mask'
import { skipLead } from './openings'
import { formWords } from './phrases'
import { readCitation } from './read'
import { shiftCitation } from './shift'
import { readWords } from './words'

export interface RepairedNote {
  readonly text: string
  /** What the form has no place for: it stands behind its source. */
  readonly kept: readonly string[]
}

/**
 * The note with every source in the form of the house. No word is dropped but those that only give
 * form: `URL:`, `available at`, the label of the access date. A note that cannot be rewritten so that
 * it keeps its words and reads the same again is given back as it is; so is a remark.
 */
export function repairCitation(text: string, style: HouseStyle, language: Language): RepairedNote {
  const unchanged = { text, kept: [] }
  const repaired = rewrite(text, style, language)
  if (!repaired || !keepsWords(text, repaired.text, style, language)) return unchanged
  return rewrite(repaired.text, style, language)?.text === repaired.text ? repaired : unchanged
}

/** Null when a source cannot be read, or only points to an earlier note. */
function rewrite(text: string, style: HouseStyle, language: Language): RepairedNote | null {
  const sources = readSources(text, style, language)
  if (sources.length === 0 || sources.some(({ shortForm }) => shortForm)) return null
  const lead = text.slice(0, skipLead(text))
  const written = sources.map((source) => writeSource(source, style, language))
  const joined = written
    .map((note) => note.text)
    .reduce((all, next) => `${all.replace(/\.$/, '')}; ${next}`)
  return { text: lead + joined, kept: written.flatMap(({ kept }) => kept) }
}

/** All sources of a note, with spans that count from its start; none when one cannot be read. */
function readSources(text: string, style: HouseStyle, language: Language): readonly Citation[] {
  const sources: Citation[] = []
  for (let from = 0; from < text.length;) {
    const source = readCitation(text.slice(from), language, style)
    if (!source) return []
    sources.push(shiftCitation(source, from))
    from = source.next ? from + source.next.from : text.length
  }
  return sources
}

function writeSource(source: Citation, style: HouseStyle, language: Language): RepairedNote {
  const { published, access, rest } = source
  const hasPlace = (name: string) => new RegExp(`\\b${name}\\b`).test(style.citation)
  const fields = mendFields(withLetterOfYear(fieldsOf(source), published), language)
  // A date or a page without a place stands behind the outlet, where readers look for it.
  const homeless = [
    hasPlace('published') ? undefined : published?.text,
    hasPlace('locator') ? undefined : fields.locator,
  ]
  const outlet = [fields.outlet, ...homeless].filter(Boolean).join(', ')
  const text = formatCitation({ ...fields, outlet }, style, language)
  const kept = [...rest, ...(access ? unreadAccess(access) : [])]
    .sort((a, b) => a.from - b.from)
    .map((field) => field.text)
  return { text: [text, ...kept].join(text.endsWith('.') ? ' ' : ', '), kept }
}

/** `2024a` names one of several sources of a year. */
function withLetterOfYear(fields: CitationFields, date: CitationDate | null): CitationFields {
  return date && /\d[a-z]$/.test(date.text) ? { ...fields, published: date.text } : fields
}

function mendFields(found: CitationFields, language: Language): CitationFields {
  // `*12*(3)`: a volume in italics.
  const locator = found.locator?.replace(/[*_]/g, '')
  const fields = { ...found, ...(locator && { locator }) }
  if (language !== 'tr') return fields
  const { author, title, outlet } = fields
  return {
    ...fields,
    ...(author && { author: mendLetters(author) }),
    ...(title && { title: mendLetters(title) }),
    ...(outlet && { outlet: mendLetters(outlet) }),
  }
}

/** What the access part says beside its label and its date; all of it when it has no date. */
function unreadAccess(access: Access): Field[] {
  if (!access.date) return [access]
  const read = [access.label, access.date].filter((field) => field !== null)
  const spans = read.map((field) => shift(field, -access.from)).sort((a, b) => a.from - b.from)
  const words = mask(access.text, spans).matchAll(/[\p{L}\p{N}][\p{L}\p{N}:.]*/gu)
  return Array.from(words, ({ 0: text, index }) => {
    const from = access.from + index
    return { from, to: from + text.length, text }
  })
}

/** Whether every word and number of a note stands in the other one too, as often. */
function keepsWords(before: string, after: string, style: HouseStyle, language: Language): boolean {
  const spans = readSources(before, style, language)
    .flatMap(({ access, published }) => [access?.label, access?.date, published])
    .filter((span) => span !== null && span !== undefined)
    .sort((a, b) => a.from - b.from)
  const left = countWords(after)
  for (const [word, count] of countWords(mask(before, spans)))
    if (!formWords.has(word) && (left.get(word) ?? 0) < count) return false
  return true
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const words = [...readWords(text).map(({ key }) => key), ...(text.match(/\d+/g) ?? [])]
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
