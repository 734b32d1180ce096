/** The notes at the end of the page. */
import type { Draft, Note, NoteDefinition, Span } from '../core/draft'
import { renderBlocks, renderInline } from './markdown'
import { readPassage, type Passage } from './passage'
import { outermostPlaces, type Place } from './places'
import { noteId, renderBackLinks } from './references'
import type { Setting } from './setting'

/** The list of all notes that are defined, in their order; empty when there is none. */
export function renderNoteList({ notes }: Draft, places: readonly Place[], setting: Setting): string {
  const items = notes.map((note, index) => renderNote(note, index + 1, places, setting)).join('')
  if (items === '') return ''
  return `<ol class="note-list" role="list">\n${items}</ol>\n`
}

function renderNote(
  note: Note,
  noteNumber: number,
  places: readonly Place[],
  setting: Setting,
): string {
  const { definition } = note
  if (!definition) return ''
  const numeral = note.numeral === null ? '' : `[${note.numeral}]`
  const content = renderContent(definition, places, setting)
  const text = withBackLinks(content, renderBackLinks(note, noteNumber, setting.words))
  const attributes = `data-from="${definition.from}" data-to="${definition.to}"`
  const label = `<span class="numeral">${numeral}</span>`
  return `<li id="${noteId(noteNumber)}" tabindex="-1" ${attributes}>${label}<div>${text}</div></li>\n`
}

function renderContent(
  definition: NoteDefinition,
  places: readonly Place[],
  setting: Setting,
): string {
  const { content, notation } = definition
  const read = (span: Span): Passage =>
    readPassage(setting.source, span, outermostPlaces(places, span))
  if (content.text === '') return `<p class="empty-note">${setting.words.emptyNote}</p>`
  if (notation === 'inline') return `<p>${renderInline(read(content), setting)}</p>`
  if (notation === 'markdown') {
    const passage = read(content)
    return renderBlocks(unprefix(passage, setting.source, definition), setting)
  }
  // What follows `[iv]` is a sentence, even where `1.` or `-` would begin a list.
  const firstEnd = content.from + endOfParagraph(content.text)
  const first = `<p>${renderInline(read({ from: content.from, to: firstEnd }), setting)}</p>`
  if (firstEnd === content.to) return first
  const rest = read({ from: firstEnd, to: content.to })
  return first + renderBlocks(dedent(rest, /^(?: {1,4}|\t)/), setting)
}

/** Takes what the page does not need from the further lines of a Markdown note: `>` and indent. */
function unprefix(passage: Passage, source: string, { from }: Span): Passage {
  const prefix = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  const quotes = prefix.split('>').length - 1
  const indent = quotes > 0 ? 4 : prefix.length + 4
  return dedent(passage, new RegExp(`^(?:[ \\t]*> ?){0,${quotes}}(?: {1,${indent}}|\\t)?`))
}

function dedent(passage: Passage, prefix: RegExp): Passage {
  const [first = '', ...rest] = passage.markdown.split('\n')
  const lines = [first, ...rest.map((line) => line.replace(prefix, ''))]
  return { ...passage, markdown: lines.join('\n') }
}

function endOfParagraph(text: string): number {
  const blankLine = /\r?\n[ \t]*\r?\n/.exec(text)
  return blankLine ? blankLine.index : text.length
}

/** In the last paragraph, so that they do not take a line of their own. */
function withBackLinks(content: string, backLinks: string): string {
  const end = '</p>'
  const html = content.trimEnd()
  return html.endsWith(end) ? html.slice(0, -end.length) + backLinks + end : html + backLinks
}
