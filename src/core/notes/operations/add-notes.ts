/** Adds notes to a draft: their definitions in the list, and room for their numbers. */
import type { Draft, Note, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatNumeral } from '../../text/numerals'
import { formatDefinitionMarker, type ListNotation } from '../new-note'
import type { ListEntry } from './house-form'
import { changeHouseList, houseDefinitions } from './house-list'
import { relabelAround } from './labels'
import { lineBreakOf } from './lines'
import { formatHouseLines, formatNoteLines } from './note-text'
import { numberAt, numberedNotes, shiftNumbers, systemOf, type NumberedNote } from './numbering'
import { placeNew } from './place'
import type { Writing } from './plan'

export interface Addition {
  readonly notation: ListNotation
  /** Where the reader meets the first of the new notes: their numbers follow those before it. */
  readonly at: number
  /** The texts of the new notes, in the order of their references. */
  readonly texts: readonly (readonly string[])[]
  /** The references, and what changes besides, once the labels are known. */
  readonly write: (labels: NewLabels) => readonly TextEdit[]
}

export interface NewLabels {
  /** Of the new notes, in their order. */
  readonly added: readonly string[]
  /** Of a note that was there before. */
  readonly of: (note: Note) => string
}

export function addNotes(
  draft: Draft,
  { notation, at, texts, write }: Addition,
): { readonly edits: readonly TextEdit[]; readonly writing: Writing | undefined } {
  const numbered = numberedNotes(draft, notation)
  const system = systemOf(draft, notation)
  const first = numberAt(numbered, at)
  const added = texts.map((_, index) => formatNumeral(first + index, system))
  const labels = shiftNumbers(numbered, first, texts.length, system)
  const edits = write({ added, of: (note) => labels.get(note) ?? note.label })
  if (texts.length === 0) return { edits, writing: undefined }
  return notation === 'house'
    ? addToHouseList(draft, { numbered, first, added, texts, labels, edits })
    : addDefinitions(draft, { at, first, added, texts, labels, edits })
}

interface Additions {
  readonly first: number
  readonly added: readonly string[]
  readonly texts: readonly (readonly string[])[]
  readonly labels: ReadonlyMap<Note, string>
  readonly edits: readonly TextEdit[]
}

function addToHouseList(
  draft: Draft,
  {
    numbered,
    first,
    added,
    texts,
    labels,
    edits,
  }: Additions & { numbered: readonly NumberedNote[] },
) {
  const values = new Map<NoteDefinition | null, number>()
  for (const { note, value } of numbered) values.set(note.definition, value)
  const old = houseDefinitions(draft)
  const index = old.findLastIndex((definition) => (values.get(definition) ?? first) < first) + 1
  const lineBreak = lineBreakOf(draft)
  const entries = added.map((label, at) => ({
    label,
    text: formatHouseLines(texts[at]!, lineBreak),
  }))
  const list: ListEntry[] = [...old.slice(0, index), ...entries, ...old.slice(index)]
  return changeHouseList(draft, { labels, list, edits })
}

function addDefinitions(
  draft: Draft,
  { at, added, texts, labels, edits }: Additions & { at: number },
) {
  const place = placeNew(draft, added[0]!, at)
  const lineBreak = lineBreakOf(draft)
  const gap = place.before || place.after
  const written = added.map(
    (label, index) =>
      formatDefinitionMarker(draft, label, 'markdown') + formatNoteLines(texts[index]!, lineBreak),
  )
  const text = place.before + written.join(gap) + place.after
  const edit = { from: place.at, to: place.at, text }
  const marker = formatDefinitionMarker(draft, added[0]!, 'markdown')
  return {
    edits: [...relabelAround(draft, labels, edits), ...edits, edit],
    writing: { edit, at: place.before.length + marker.length },
  }
}
