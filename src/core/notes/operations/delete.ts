import type { Draft, Note, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { changeHouseList, houseDefinitions } from './house-list'
import { closeNumbers, numberedNotes, systemOf } from './numbering'
import { editsOutside, sortEdits } from './moves'
import { planEdits, type NotePlan } from './plan'
import { removeReference } from './references'
import { removeDefinitions } from './removal'

/** Takes out a note with all its references; later numbers of house notes close up. */
export function planDelete(draft: Draft, note: Note): NotePlan {
  const references = note.references.map((reference) => removeReference(draft.source, reference))
  return planEdits(deleteDefinition(draft, note, references))
}

/**
 * Takes out the definition of a note, if it has one.
 *
 * @param references what becomes of its references
 */
export function deleteDefinition(
  draft: Draft,
  note: Note,
  references: readonly TextEdit[],
): readonly TextEdit[] {
  if (note.notation === 'house') return deleteFromHouseList(draft, note, references)
  const removed = note.definition ? removeDefinitions(draft, [note.definition]) : []
  return [...cutShort(editsOutside(sortEdits(references), removed), removed), ...removed]
}

function deleteFromHouseList(
  draft: Draft,
  note: Note,
  references: readonly TextEdit[],
): readonly TextEdit[] {
  const numbered = numberedNotes(draft, 'house')
  const gone = numbered.find((other) => other.note === note)
  const isDefinedAgain = draft.notes.some(({ duplicateOf }) => duplicateOf === note)
  const system = systemOf(draft, 'house')
  const labels = gone && !isDefinedAgain ? closeNumbers(numbered, gone, system) : new Map()
  const list = houseDefinitions(draft).filter((definition) => definition !== note.definition)
  return changeHouseList(draft, { labels, list, edits: references }).edits
}

/** An edit that reaches into a span that is taken out ends where that begins. */
function cutShort(edits: readonly TextEdit[], spans: readonly Span[]): TextEdit[] {
  return edits.map((edit) => {
    const span = spans.find(({ from }) => edit.from < from && from < edit.to)
    return span ? { ...edit, to: span.from } : edit
  })
}
