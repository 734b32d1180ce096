/** The text of a note apart from where it stands: as lines without quote marks and indentation. */
import type { Draft, NoteDefinition } from '../../draft'
import { endOf, lineStart } from './lines'
import { isTopLevel } from './removal'

/** The lines of a note; a blank one is empty. None for an empty note. */
export function readNoteLines(draft: Draft, definition: NoteDefinition): string[] {
  const { from, to } = definition.content
  if (from === to) return []
  const [first = '', ...rest] = draft.source
    .slice(from, Math.min(to, endOf(draft, definition)))
    .split(/\r\n?|\n/)
  const prefix = prefixPattern(draft, definition)
  return [first, ...rest.map((line) => line.replace(prefix, ''))].map((line) =>
    line.trim() === '' ? '' : line,
  )
}

/** What the further lines of a note begin with: the marks of quotes, and four columns. */
function prefixPattern(draft: Draft, definition: NoteDefinition): RegExp {
  if (definition.notation === 'house') return /^(?: {0,3}\t| {1,4})/
  const prefix = containerPrefix(draft, definition)
  const quotes = prefix.split('>').length - 1
  const columns = prefix.length - (prefix.lastIndexOf('>') + 1) - (prefix.includes('> ') ? 1 : 0)
  const indent = Math.max(0, columns) + 4
  return new RegExp(`^(?:[ \\t]*> ?){0,${quotes}}(?: {0,3}\\t| {1,${indent}})?`)
}

/** What a new line must begin with to stand in the same list or quote; empty at the top level. */
export function containerPrefix(draft: Draft, definition: NoteDefinition): string {
  if (definition.notation === 'house' || isTopLevel(draft, definition)) return ''
  const { source } = draft
  return source.slice(lineStart(source, definition.from), definition.from).replace(/[^>\t]/g, ' ')
}

/** The text of a note as one line, to compare. */
export function plainText(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim()
}

/** Markdown note text: the further lines indented, behind what keeps them in a list or quote. */
export function formatNoteLines(lines: readonly string[], lineBreak: string, prefix = ''): string {
  const further = (line: string) => (line === '' ? prefix.trimEnd() : `${prefix}    ${line}`)
  return lines.map((line, index) => (index === 0 ? line : further(line))).join(lineBreak)
}

/** Note text in the form of the printed list: the further paragraphs indented, so that they hold. */
export function formatHouseLines(lines: readonly string[], lineBreak: string): string {
  const firstBlank = lines.indexOf('')
  const end = firstBlank < 0 ? lines.length : firstBlank
  return lines
    .map((line, index) => {
      if (index === 0 || line === '') return line
      return index < end ? line.replace(listLabel, '$1\\[') : `    ${line}`
    })
    .join(lineBreak)
}

/** What would begin the next note of the list. */
const listLabel = /^([ \t]*)\[(?=[ivxlcdm\d]+\])/i
