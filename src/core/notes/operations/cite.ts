/** Writes references to notes at a place of the text, and the definitions of new notes. */
import type { Draft, Note, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatDefinitionMarker, type ListNotation } from '../new-note'
import { isNew, numberCited, type CitedNote, type NewNote, type Numbering } from './cited'
import type { ListEntry } from './house-form'
import { changeHouseList, houseDefinitions } from './house-list'
import { relabelAround } from './labels'
import { lineBreakOf } from './lines'
import { formatHouseLines, formatNoteLines } from './note-text'
import { placeNew } from './place'
import type { Writing } from './plan'
import { definitionsByNote } from './renumber'

export interface Citing {
  readonly notation: ListNotation
  /** Where the reader meets the references. */
  readonly at: number
  /** The notes that they lead to, in their order. */
  readonly cited: readonly CitedNote[]
  /** The references, and what changes besides, once the labels are known. */
  readonly write: (labelOf: (note: CitedNote) => string) => readonly TextEdit[]
}

export interface CiteEdits {
  readonly edits: readonly TextEdit[]
  /** Where the text of the first new note is written. */
  readonly writing: Writing | undefined
}

export function citeNotes(draft: Draft, { notation, at, cited, write }: Citing): CiteEdits {
  const numbering = numberCited(draft, notation, at, cited)
  const { labels } = numbering
  const edits = write((note) => labels.get(note) ?? (isNew(note) ? '' : note.label))
  const added = cited.filter(isNew)
  const relabelled = new Map(
    [...labels].filter((entry): entry is [Note, string] => !isNew(entry[0])),
  )
  if (notation === 'house') {
    const list = listWith(draft, numbering, added)
    return changeHouseList(draft, { labels: relabelled, list, edits })
  }
  const inPlace = [...relabelAround(draft, relabelled, edits), ...edits]
  return defineNotes(draft, at, added, labels, inPlace)
}

/** The printed list with the new definitions in it. */
function listWith(
  draft: Draft,
  { labels, order }: Numbering,
  added: readonly NewNote[],
): ListEntry[] {
  const lineBreak = lineBreakOf(draft)
  const entries = new Map<CitedNote, ListEntry>()
  for (const note of added)
    entries.set(note, { label: labels.get(note)!, text: formatHouseLines(note.lines, lineBreak) })
  const definitions = definitionsByNote(draft)
  if (order)
    return order.flatMap(
      (note) => entries.get(note) ?? (isNew(note) ? [] : (definitions.get(note) ?? [])),
    )
  const shifted = new Set(
    [...labels.keys()].flatMap((note) => (isNew(note) ? [] : (note.definition ?? []))),
  )
  const old = houseDefinitions(draft)
  const index = old.findLastIndex((definition: NoteDefinition) => !shifted.has(definition)) + 1
  return [...old.slice(0, index), ...entries.values(), ...old.slice(index)]
}

function defineNotes(
  draft: Draft,
  at: number,
  added: readonly NewNote[],
  labels: Numbering['labels'],
  inPlace: readonly TextEdit[],
): CiteEdits {
  const [first] = added
  if (!first) return { edits: inPlace, writing: undefined }
  const place = placeNew(draft, { label: labels.get(first)!, notation: 'markdown' }, at)
  const lineBreak = lineBreakOf(draft)
  const markers = added.map((note) => formatDefinitionMarker(draft, labels.get(note)!, 'markdown'))
  const written = added.map(
    (note, index) => markers[index]! + formatNoteLines(note.lines, lineBreak),
  )
  const text = place.before + written.join(place.before || place.after) + place.after
  const edit = { from: place.at, to: place.at, text }
  return {
    edits: [...inPlace, edit],
    writing: { edit, at: place.before.length + markers[0]!.length },
  }
}
