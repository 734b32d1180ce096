/** The notes at the end of the page. */
import type { Draft, Note } from '../core/draft'
import { renderNoteText } from './note-text'
import type { Place } from './places'
import { hasText, noteId, renderBackLinks } from './references'
import type { Setting } from './setting'

/** The list of all notes that have a text, in their order; empty when there is none. */
export function renderNoteList(
  { notes }: Draft,
  places: readonly Place[],
  setting: Setting,
): string {
  const items = notes.map((note, index) =>
    hasText(note) ? renderNote(note, index + 1, places, setting) : '',
  )
  const list = items.join('')
  return list && `<ol class="note-list" role="list">\n${list}</ol>\n`
}

function renderNote(
  note: Note,
  noteNumber: number,
  places: readonly Place[],
  setting: Setting,
): string {
  const { from, to } = note.definition ?? note.references[0]!
  const numeral = note.numeral === null ? '–' : `[${note.numeral}]`
  const text = renderNoteText(note, places, setting)
  const content = withBackLinks(text, renderBackLinks(note, noteNumber, setting.words))
  return `<li id="${noteId(noteNumber)}" tabindex="-1" data-from="${from}" data-to="${to}">
<span class="numeral">${numeral}</span>
<div>${content}</div>
</li>
`
}

/** In the last paragraph, behind a space that does not break, so that they take no line of their own. */
function withBackLinks(text: string, backLinks: string): string {
  const end = '</p>'
  const html = text.trimEnd()
  if (backLinks === '') return html
  if (html.endsWith(end)) return `${html.slice(0, -end.length)}\u00A0${backLinks}${end}`
  return `${html}\n<p>${backLinks}</p>`
}
