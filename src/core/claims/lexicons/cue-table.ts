/** Tables of cues, and how their rows are read. */
import type { Span } from '../../draft'
import { overlaps } from '../../text/spans'
import { foldText } from '../fold'

/** The letters of folded text in our languages; a short class is much faster than `\p{L}`. */
const letters = String.raw`a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u04ff`

/** Words that signal something, and the wider phrases in which the same words do not. */
export interface CueTable {
  readonly cues: RegExp
  readonly except: RegExp | null
}

/**
 * Compiles a table. Rows stand on lines of their own or between ` / `; a line that begins with `|`
 * goes on with the row before it. In a row
 * - a space is white space, with or without a note or emphasis mark in it,
 * - `~` is any number of letters: `привел~ к`; `@` is one or more, a word: `(@ )?possible`,
 * - `\p{L}` is a letter,
 * - ` … ` is up to three words: `it is … clear that`,
 * - everything else is a regular expression on folded text, matched as whole words.
 */
export function cueTable(cues: string, except = ''): CueTable {
  return { cues: compileRows(cues), except: except === '' ? null : compileRows(except) }
}

/** A table whose cues count only where a sentence begins. */
export function openingTable(cues: string): CueTable {
  return { cues: new RegExp(openingPattern(cues), 'g'), except: null }
}

/** Matches at the start of a phrase, given as folded words with a space between them. */
export function openingPattern(rows: string): RegExp {
  return new RegExp(`^[^${letters}\\d]*${alternatives(rows)}(?![${letters}\\d])`)
}

/** Matches one whole folded word. */
export function wordPattern(rows: string): RegExp {
  return new RegExp(`^${alternatives(rows)}$`)
}

/** The words of a list, folded. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(foldText(words).split(/\s+/))
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

/** One regular expression for all rows. */
function compileRows(rows: string): RegExp {
  return new RegExp(`(?<![${letters}\\d])${alternatives(rows)}(?![${letters}\\d])`, 'g')
}

/** The rows as one group, longer ones first. */
function alternatives(rows: string): string {
  const sorted = rows
    .replace(/\s*\n\s*\|/g, '|')
    .split(/\n|\s\/\s/)
    .flatMap((row) => row.trim() || [])
    .sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(compileRow).join('|')})`
}

function compileRow(row: string): string {
  return foldRow(row)
    .replaceAll(String.raw`[^\p{L}]`, `[^${letters}]`)
    .replaceAll(String.raw`\p{L}`, `[${letters}]`)
    .replaceAll(' … ', String.raw`[\s\u2060]+(?:[^\s,;:.!?()“”«»"]+[\s\u2060]+){0,3}`)
    .replaceAll(' ?', String.raw`[\s\u2060]*`)
    .replaceAll(' ', String.raw`[\s\u2060]+`)
    .replaceAll('~', `[${letters}]*`)
    .replaceAll('@', `[${letters}]+`)
    .replace(/\((?!\?)/g, '(?:')
}

/** Folds what is text in a row; `\p{L}` and the like stay. */
function foldRow(row: string): string {
  return row.replace(/\\p\{\w+\}|\\.|[^\\]+/g, (part) =>
    part.startsWith('\\') ? part : foldText(part),
  )
}

function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = []
  // `matchAll` would copy the expression for every sentence.
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push({ from: found.index, to: pattern.lastIndex })
    if (found[0] === '') pattern.lastIndex++
  }
  return spans
}
