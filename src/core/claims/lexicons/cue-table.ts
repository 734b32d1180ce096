/** Tables of cues, and how their rows are read. */
import type { Span } from '../../draft'
import { overlaps } from '../../text/spans'
import { foldText } from '../fold'

/** Words that signal something, and the wider phrases in which the same words do not. */
export interface CueTable {
  readonly cues: RegExp
  readonly except: RegExp | null
}

/**
 * Compiles a table. Rows stand on lines of their own or between ` / `. In a row
 * - a space is white space, with or without a note or emphasis mark in it,
 * - `~` is any number of letters: `привел~ к`, `un~likely`,
 * - ` … ` is up to three words: `it is … clear that`,
 * - everything else is a regular expression on folded text, matched as whole words.
 */
export function cueTable(cues: string, except = ''): CueTable {
  return { cues: compileRows(cues), except: except === '' ? null : compileRows(except) }
}

/** Where the cues of a table stand in folded text, in order. */
export function findCues({ cues, except }: CueTable, folded: string): Span[] {
  const found = spansOf(cues, folded)
  if (found.length === 0 || !except) return found
  const exceptions = spansOf(except, folded)
  return found.filter((cue) => !exceptions.some((exception) => overlaps(exception, cue)))
}

/** Whether folded text has a cue of the table. */
export function hasCue(table: CueTable, folded: string): boolean {
  return findCues(table, folded).length > 0
}

/** One regular expression for all rows, longer ones first. */
export function compileRows(rows: string): RegExp {
  const patterns = splitRows(rows)
    .sort((a, b) => b.length - a.length)
    .map(compileRow)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** The rows of a table, as they are written. */
export function splitRows(rows: string): string[] {
  return rows.split(/\n|\s\/\s/).flatMap((row) => row.trim() || [])
}

function compileRow(row: string): string {
  return foldRow(row)
    .replaceAll(' … ', String.raw`[\s\u2060]+(?:[^\s,;:.!?()“”«»"]+[\s\u2060]+){0,3}`)
    .replaceAll(' ?', String.raw`[\s\u2060]*`)
    .replaceAll(' ', String.raw`[\s\u2060]+`)
    .replaceAll('~', String.raw`\p{L}*`)
    .replace(/\((?!\?)/g, '(?:')
}

/** Folds what is text in a row; `\p{L}` and the like stay. */
function foldRow(row: string): string {
  return row.replace(/\\p\{\w+\}|\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : foldText(part)))
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
  }))
}
