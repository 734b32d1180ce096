import type { Draft, Note, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { spanAt, trim } from '../../text/spans'
import { formatMarker } from '../markers'
import { notationOf } from '../new-note'
import { addNotes } from './add-notes'
import { deleteDefinitions } from './delete'
import { escapeBlockStart } from './escapes'
import { readNoteLines } from './note-text'
import { planEdits, refuse, type NotePlan } from './plan'

/** Makes of `^[text]` a reference and a definition. */
export function planInlineToReference(draft: Draft, note: Note): NotePlan {
  const place = note.references[0]
  if (note.notation !== 'inline' || !place) return refuse('Put the cursor on an inline note.')
  const text = trim(draft.source, { from: place.from + '^['.length, to: place.to - ']'.length })
  if (holdsReference(draft, text)) return refuse('The inline note holds another note.')
  const notation = notationOf(draft)
  if (place.nested && notation === 'house')
    return refuse('A printed note cannot refer to another: this one stands in a note.')
  const lines = draft.source.slice(text.from, text.to).split(/(?:\r\n?|\n)[ \t>]*/)
  const { edits } = addNotes(draft, {
    notation,
    at: place.from,
    texts: [lines.map(escapeLine)],
    write: ({ added }) => [
      { from: place.from, to: place.to, text: formatMarker({ label: added[0]!, notation }) },
    ],
  })
  return planEdits(edits)
}

function escapeLine(line: string): string {
  const { at, text } = escapeBlockStart(line)
  return line.slice(0, at) + text + line.slice(at)
}

/** Longer inline notes are not read as such. */
const longest = 1900

/** Makes of a note with one reference and one paragraph `^[text]`. */
export function planReferenceToInline(draft: Draft, note: Note): NotePlan {
  const { definition, references } = note
  const marker = formatMarker(note)
  const [place] = references
  if (note.notation === 'inline' || !definition) return refuse('{0} has no note.', marker)
  if (!place) return refuse('Nothing refers to {0}.', marker)
  if (references.length > 1) return refuse('{0} is referred to more than once.', marker)
  if (place.nested) return refuse('{0} is referred to in another note.', marker)
  if (holdsReference(draft, definition.content)) return refuse('{0} holds another note.', marker)
  const lines = readNoteLines(draft, definition)
  if (lines.length === 0) return refuse('{0} is empty.', marker)
  if (lines.includes('') || lines.some(startsBlock))
    return refuse('{0} has more than one paragraph.', marker)
  const text = lines.map((line) => line.trim()).join(' ')
  if (text.length > longest) return refuse('{0} is too long for an inline note.', marker)
  if (!hasPairedBrackets(text)) return refuse('In {0} a bracket is not closed.', marker)
  const isCell = spanAt(draft.blocks, place.from)?.kind === 'table'
  const inline = `^[${isCell ? text.replace(/(?<!\\)\|/g, '\\|') : text}]`
  const edit: TextEdit = { from: place.from, to: place.to, text: inline }
  return planEdits(deleteDefinitions(draft, [note], [edit]))
}

function startsBlock(line: string): boolean {
  return escapeBlockStart(line).text !== ''
}

function holdsReference({ notes }: Draft, text: Span): boolean {
  return notes.some(({ references }) =>
    references.some(({ from, to }) => text.from <= from && to <= text.to),
  )
}

function hasPairedBrackets(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.replace(/\\[^]/g, '').matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}
