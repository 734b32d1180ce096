import type { Draft, Note } from '../../draft'
import { formatNumeral, readNumeral } from '../../text/numerals'
import { formatMarker } from '../markers'
import { keyOf } from '../pairing'
import { relabelNotes } from './labels'
import { notesByNumber } from './numbering'
import { numberHouseNotes } from './renumber'
import { planEdits, refuse, type NotePlan } from './plan'

/**
 * Gives a note another label at all its places. A label in use is refused, and merging offered. In
 * house notation the new number moves the note there, and the others close up.
 */
export function planRename(draft: Draft, note: Note, newLabel: string): NotePlan {
  const renamed = note.duplicateOf ?? note
  if (note.notation === 'inline') return refuse('An inline note has no label.')
  if (note.notation === 'house') return renameHouseNote(draft, renamed, newLabel)
  if (!/^[^\s[\]\\`|<]{1,900}$/.test(newLabel))
    return refuse('A label cannot have spaces, brackets, backslashes, backticks, | or <.')
  const key = keyOf({ label: newLabel, notation: 'markdown', from: 0 })
  const other = draft.notes.find(
    (found) => found !== renamed && !found.duplicateOf && keyOfNote(found) === key,
  )
  if (other) return { ...refuse('Another note is {0} already.', formatMarker(other)), merge: other }
  return planEdits(relabelNotes(draft, new Map([[renamed, newLabel]])))
}

function keyOfNote({ label, notation, references }: Note): string {
  return keyOf({ label, notation, from: references[0]?.from ?? 0 })
}

function renameHouseNote(draft: Draft, note: Note, newLabel: string): NotePlan {
  const numeral = readNumeral(newLabel)
  if (!numeral) return refuse('A printed note has a number, such as {0}.', note.label)
  const { value, system, canonical } = numeral
  if (!canonical)
    return refuse('{0} is not a proper numeral. Write {1}.', newLabel, formatNumeral(value, system))
  const others = notesByNumber(draft).filter((other) => other !== note)
  if (value > others.length + 1)
    return refuse('The last number is {0}.', formatNumeral(others.length + 1, system))
  return planEdits(numberHouseNotes(draft, others.toSpliced(value - 1, 0, note)))
}
