import type { Draft, Note, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatMarker } from '../markers'
import { changeHouseList, houseDefinitions } from './house-list'
import { joinTexts } from './join-texts'
import { duplicatesOf, relabelAround } from './labels'
import { editsOutside, sortEdits } from './moves'
import { closeNumbers, numberedNotes, systemOf } from './numbering'
import { planEdits, refuse, type NotePlan } from './plan'
import { removeDefinitions } from './removal'

/**
 * Makes one note of two: all references lead to `into`. Equal texts become one, different ones are
 * joined with a semicolon.
 */
export function planMerge(draft: Draft, note: Note, into: Note): NotePlan {
  const [merged, kept] = [note.duplicateOf ?? note, into.duplicateOf ?? into]
  if (merged === kept) return planMergeDuplicates(draft, kept)
  if (merged.notation !== kept.notation || merged.notation === 'inline')
    return refuse(
      '{0} and {1} are in different notations.',
      formatMarker(merged),
      formatMarker(kept),
    )
  const labels = merged.notation === 'house' ? closeGap(draft, merged) : new Map<Note, string>()
  labels.set(merged, labels.get(kept) ?? kept.label)
  // Without a text of its own the note takes over the one that is there.
  const spare = definitionsOf(draft, merged)
  const [home, gone] = kept.definition ? [kept.definition, spare] : [spare[0], spare.slice(1)]
  return planEdits(mergeDefinitions(draft, { home, gone, labels, edits: besides(merged, kept) }))
}

/** Merges all definitions of one label into the first; `note` may be any of them. */
export function planMergeDuplicates(draft: Draft, note: Note): NotePlan {
  const first = note.duplicateOf ?? note
  const [home, ...gone] = definitionsOf(draft, first)
  if (gone.length === 0) return refuse('{0} is defined only once.', formatMarker(first))
  return planEdits(mergeDefinitions(draft, { home, gone, labels: new Map(), edits: [] }))
}

/** The definition that readers see, then the further ones. */
function definitionsOf(draft: Draft, note: Note): NoteDefinition[] {
  return [note, ...duplicatesOf(draft, note)].flatMap(({ definition }) => definition ?? [])
}

function closeGap(draft: Draft, gone: Note): Map<Note, string> {
  const numbered = numberedNotes(draft, 'house')
  const found = numbered.find(({ note }) => note === gone)
  return found ? closeNumbers(numbered, [found], systemOf(draft, 'house')) : new Map<Note, string>()
}

/** Of two references side by side that would be the same, the second goes. */
function besides(merged: Note, kept: Note): TextEdit[] {
  const edges = new Set(kept.references.flatMap(({ from, to }) => [from, to]))
  return merged.references
    .filter(({ from, to }) => edges.has(from) || edges.has(to))
    .map(({ from, to }) => ({ from, to, text: '' }))
}

interface Merger {
  readonly home: NoteDefinition | undefined
  readonly gone: readonly NoteDefinition[]
  readonly labels: ReadonlyMap<Note, string>
  readonly edits: readonly TextEdit[]
}

function mergeDefinitions(draft: Draft, { home, gone, labels, edits }: Merger): TextEdit[] {
  const all = [...edits, ...(home ? joinTexts(draft, home, gone) : [])]
  if (home?.notation === 'house') {
    const list = houseDefinitions(draft).filter((definition) => !gone.includes(definition))
    return changeHouseList(draft, { labels, list, edits: all, grown: home }).edits
  }
  const removed = removeDefinitions(draft, gone)
  const inPlace = sortEdits([...relabelAround(draft, labels, all), ...all])
  return [...editsOutside(inPlace, sortEdits(removed)), ...removed]
}
