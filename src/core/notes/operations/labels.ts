/** What changes a label at all places of a note. */
import type { Draft, Note } from '../../draft'
import type { TextEdit } from '../../findings'
import { hiddenNotes } from '../hidden'
import type { HiddenNote } from '../hidden-note'
import { placesOf } from '../places'
import { editsOutside, sortEdits } from './moves'

/** The edits that give notes other labels, with all definitions of the same label. */
export function relabelNotes(draft: Draft, labels: ReadonlyMap<Note, string>): TextEdit[] {
  const hidden = labels.size > 0 ? hiddenNotes(draft) : new Map<Note, HiddenNote>()
  return draft.notes.flatMap((note) => {
    const label = labels.get(note.duplicateOf ?? note)
    if (label === undefined) return []
    return [...relabel(draft, note, label), ...relabelHidden(hidden.get(note), label)]
  })
}

/** A note that reads as a link, `[ii]: https://…`, goes with its references. */
function relabelHidden(hidden: HiddenNote | undefined, text: string): TextEdit[] {
  if (hidden?.reason !== 'link-definition' || hidden.label === text) return []
  const from = hidden.from + '['.length
  return [{ from, to: from + hidden.label.length, text }]
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
