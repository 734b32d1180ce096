import type { Draft, Note, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatNumeral } from '../../text/numerals'
import { formatMarker } from '../markers'
import { formatDefinitionMarker, type ListNotation } from '../new-note'
import { withoutGap } from '../source-gap'
import { isTight } from './house-form'
import { houseDefinitions } from './house-list'
import { relabelNotes } from './labels'
import { lineBreakOf } from './lines'
import { containerPrefix } from './note-text'
import { numberedNotes, shiftNumbers, systemOf } from './numbering'
import { planEdits, refuse, type NotePlan } from './plan'
import { listSlots } from './slots'

/** Makes two notes of one with two sources: the second gets a reference behind each of the first. */
export function planSplit(draft: Draft, note: Note): NotePlan {
  const { definition, notation, references } = note
  const next = definition?.citation?.next
  if (notation === 'inline' || !definition || !next)
    return refuse('{0} has only one source.', formatMarker(note))
  const { label, labels } = labelBehind(draft, note, notation)
  const separator = separate(draft, definition, notation)
  const text = separator + formatDefinitionMarker(draft, label, notation)
  const reference = formatMarker({ label, notation })
  return planEdits([
    ...relabelNotes(draft, labels),
    ...references.map(({ to }): TextEdit => ({ from: to, to, text: reference })),
    { from: endOfSource(draft.source, definition.content.from, next.from), to: next.from, text },
  ])
}

/** The next number, which moves the later ones; behind a word, the word with a number. */
function labelBehind(draft: Draft, note: Note, notation: ListNotation) {
  const numbered = numberedNotes(draft, notation)
  const found = numbered.find((other) => other.note === note)
  if (found) {
    const system = systemOf(draft, notation)
    const labels = shiftNumbers(numbered, found.value + 1, 1, system)
    return { label: formatNumeral(found.value + 1, system), labels }
  }
  const taken = new Set(draft.notes.map(({ label }) => label.toLowerCase()))
  let count = 2
  while (taken.has(`${note.label}-${count}`.toLowerCase())) count++
  return { label: `${note.label}-${count}`, labels: new Map<Note, string>() }
}

/** What stands between two definitions of the list, before the marker of the second one. */
function separate(draft: Draft, definition: NoteDefinition, notation: ListNotation): string {
  const lineBreak = lineBreakOf(draft)
  const prefix = containerPrefix(draft, definition)
  const list = notation === 'house' ? houseDefinitions(draft) : listSlots(draft)
  const blank = isTight(draft, list) ? '' : prefix.trimEnd() + lineBreak
  return lineBreak + blank + prefix
}

/** Where the source before ends, without what sets the next one apart. */
function endOfSource(source: string, from: number, next: number): number {
  return from + withoutGap(source.slice(from, next)).length
}
