/** What changes a label at all places of a note. */
import type { Draft, Note } from '../../draft'
import type { TextEdit } from '../../findings'
import { placesOf } from '../places'
import { editsOutside, sortEdits } from './moves'

/** The edits that give notes other labels, with all definitions of the same label. */
export function relabelNotes(draft: Draft, labels: ReadonlyMap<Note, string>): TextEdit[] {
  return draft.notes.flatMap((note) => {
    const label = labels.get(note.duplicateOf ?? note)
    return label === undefined ? [] : relabel(draft, note, label)
  })
}

/** The same, but for the labels in text that other edits replace. */
export function relabelAround(
  draft: Draft,
  labels: ReadonlyMap<Note, string>,
  edits: readonly TextEdit[],
): TextEdit[] {
  return editsOutside(sortEdits(relabelNotes(draft, labels)), sortEdits(edits))
}

function relabel({ source }: Draft, note: Note, text: string): TextEdit[] {
  return placesOf(note).flatMap(({ label }) =>
    label && source.slice(label.from, label.to) !== text ? [{ ...label, text }] : [],
  )
}

/** The further definitions of a note’s label, in the order of the text. */
export function duplicatesOf({ notes }: Draft, note: Note): Note[] {
  return notes.filter(({ duplicateOf }) => duplicateOf === note)
}
