import type { Draft, Span } from '../draft'
import { formatMarker } from '../notes/markers'
import { notationOf } from '../notes/new-note'
import { citeNotes } from '../notes/operations/cite'
import { refuseReference } from '../notes/operations/outside-text'
import { planEdits, type NotePlan } from '../notes/operations/plan'
import { definitionAt } from './definition-at'

/**
 * Cites sources at a place: a note for each, with its reference; inside a note, the sources behind
 * each other. The cursor of the plan stands behind what was written at the place.
 *
 * @param citations the texts of the notes, each in one line
 */
export function planCite(draft: Draft, place: Span, citations: readonly string[]): NotePlan {
  if (definitionAt(draft, place.from)) {
    const edit = { ...place, text: citations.join('; ') }
    return planEdits([edit], { writing: { edit, at: edit.text.length } })
  }
  const refusal = refuseReference(draft, place)
  if (refusal) return refusal
  const notation = notationOf(draft)
  const cited = citations.map((text) => ({ lines: [text] }))
  let reference = { ...place, text: '' }
  const { edits } = citeNotes(draft, {
    notation,
    at: place.from,
    cited,
    write: (labelOf) => {
      const markers = cited.map((note) => formatMarker({ label: labelOf(note), notation }))
      reference = { ...place, text: markers.join('') }
      return [reference]
    },
  })
  return planEdits(edits, { writing: { edit: reference, at: reference.text.length } })
}
