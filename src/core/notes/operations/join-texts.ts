import type { Draft, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { escapeBlockStart } from './escapes'
import { lineBreakOf } from './lines'
import { containerPrefix, formatNoteLines, plainText, readNoteLines } from './note-text'

/** What adds the texts of other notes to a note, each once and behind a semicolon. */
export function joinTexts(
  draft: Draft,
  home: NoteDefinition,
  others: readonly NoteDefinition[],
): TextEdit[] {
  const own = readNoteLines(draft, home)
  const known = new Set(['', plainText(own)])
  let text = ''
  let last = own
  for (const definition of others) {
    const lines = readNoteLines(draft, definition)
    const plain = plainText(lines)
    if (known.has(plain)) continue
    known.add(plain)
    const addition = last.length === 0 ? lines : joinLines(last, lines)
    text += formatAddition(draft, home, addition)
    last = lines
  }
  if (text === '') return []
  const { marker, content } = home
  const lead = content.text === '' ? ' ' : ''
  const from = content.text === '' ? marker.to : content.to
  return [{ from, to: content.to, text: lead + text }]
}

/** What follows the text so far: in its last paragraph, or below what is no paragraph. */
function joinLines(before: readonly string[], lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines
  const lastStart = before.slice(before.lastIndexOf('') + 1)[0] ?? ''
  if (isParagraph(lastStart) && isParagraph(first)) return [`; ${first}`, ...rest]
  return ['', '', first, ...rest]
}

function isParagraph(line: string): boolean {
  return escapeBlockStart(line).text === '' && !/^(?: {4}|\t|\||<)/.test(line)
}

function formatAddition(draft: Draft, home: NoteDefinition, lines: readonly string[]): string {
  return formatNoteLines(lines, lineBreakOf(draft), containerPrefix(draft, home))
}
