/** The text of a note, as a part of the page. */
import type { Note, NoteDefinition, Span } from '../core/draft'
import { renderBlocks, renderInline } from './markdown'
import { readPassage, type Passage } from './passage'
import { outermostPlaces, type Place } from './places'
import type { Setting } from './setting'

/** Renders the text of a note that has one. */
export function renderNoteText(note: Note, places: readonly Place[], setting: Setting): string {
  const { source, words } = setting
  const read = (span: Span): Passage => readPassage(source, span, outermostPlaces(places, span))
  const { definition } = note
  if (!definition) return `<p>${renderInline(read(insideOf(note.references[0]!)), setting)}</p>`
  const { content, notation } = definition
  if (content.text === '') return `<p class="empty-note">${words.emptyNote}</p>`
  if (notation === 'markdown') {
    return renderBlocks(dedent(read(content), linePrefix(source, definition)), setting)
  }
  // What follows `[iv]` is a sentence, even where `1.` or `-` would begin a list.
  const firstEnd = content.from + endOfParagraph(content.text)
  const first = `<p>${renderInline(read({ from: content.from, to: firstEnd }), setting)}</p>\n`
  const rest = dedent(read({ from: firstEnd, to: content.to }), /^(?: {1,4}|\t)/)
  return first + renderBlocks(rest, setting)
}

/** The text of an inline note: `^[…]`. */
function insideOf({ from, to }: Span): Span {
  return { from: from + '^['.length, to: to - ']'.length }
}

function endOfParagraph(text: string): number {
  const blankLine = /(?:\r\n?|\n)[ \t]*[\r\n]/.exec(text)
  return blankLine ? blankLine.index : text.length
}

/** What the further lines of a Markdown note begin with: the `>` of quotes, and indentation. */
function linePrefix(source: string, { from }: NoteDefinition): RegExp {
  const line = /[^\r\n]*$/.exec(source.slice(Math.max(0, from - longestPrefix), from))![0]
  const quotes = line.split('>').length - 1
  const indent = quotes > 0 ? 4 : line.length + 4
  return new RegExp(`^(?:[ \\t]*> ?){0,${quotes}}(?: {1,${indent}}|\\t)?`)
}

/** A note does not stand deeper in quotes and lists than this. */
const longestPrefix = 200

function dedent(passage: Passage, prefix: RegExp): Passage {
  const [first = '', ...rest] = passage.markdown.split('\n')
  const lines = [first, ...rest.map((line) => line.replace(prefix, ''))]
  return { ...passage, markdown: lines.join('\n') }
}
