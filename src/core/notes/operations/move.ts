import type { Draft, Note, NoteDefinition } from '../../draft'
import { formatMarker } from '../markers'
import { notesByNumber, numberedNotes } from './numbering'
import { relabelNotes } from './labels'
import { planEdits, refuse, type NotePlan } from './plan'
import { numberHouseNotes } from './renumber'
import { fillSlots, listSlots } from './slots'

/**
 * Moves the definition of a note before the one of another note, or behind all others (null).
 * House notes are numbered in the new order, and Markdown labels that are numbers in order follow it.
 */
export function planMove(draft: Draft, note: Note, before: Note | null): NotePlan {
  if (note === before) return planEdits([])
  if (note.notation === 'house') return moveHouseNote(draft, note, before)
  const slots = listSlots(draft)
  const moved = slots.find((slot) => slot === note.definition)
  const next = before && slots.find((slot) => slot === before.definition)
  if (!moved || (before && !next)) {
    const stuck = moved && before ? before : note
    return refuse('{0} is not in the list of notes.', formatMarker(stuck))
  }
  const others = slots.filter((slot) => slot !== moved)
  const at = next ? others.indexOf(next) : others.length
  const wanted = others.toSpliced(at, 0, moved)
  const labels = numbersInOrder(draft, slots, wanted)
  return planEdits(fillSlots(draft, slots, wanted, relabelNotes(draft, labels)))
}

function moveHouseNote(draft: Draft, note: Note, before: Note | null): NotePlan {
  const moved = note.duplicateOf ?? note
  const others = notesByNumber(draft).filter((other) => other !== moved)
  const at = before ? others.indexOf(before) : others.length
  if (at < 0) return refuse('{0} is not in the list of notes.', formatMarker(before!))
  return planEdits(numberHouseNotes(draft, others.toSpliced(at, 0, moved)))
}

/** Where the numbers rose from definition to definition, those that make them rise again. */
function numbersInOrder(
  draft: Draft,
  slots: readonly NoteDefinition[],
  wanted: readonly NoteDefinition[],
): Map<Note, string> {
  const numbered = new Map(
    numberedNotes(draft, 'markdown').map((found) => [found.note.definition, found]),
  )
  const before = slots.flatMap((slot) => numbered.get(slot) ?? [])
  const rises = before.every(({ value }, at) => at === 0 || before[at - 1]!.value < value)
  const after = wanted.flatMap((definition) => numbered.get(definition) ?? [])
  return new Map(rises ? after.map(({ note }, at) => [note, String(before[at]!.value)]) : [])
}
