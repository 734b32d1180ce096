/** Writes definitions that are new in the printed list, or that move in it. */
import type { Draft, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { formatDefinitionMarker } from '../new-note'
import type { Placement } from '../placement'
import { hasFurtherParagraphs, isDefinition, isTight, type ListEntry } from './house-form'
import { endOf, lineBreakOf } from './lines'
import { editedText, type SortedEdits } from './moves'
import { placeNew } from './place'

/** Entries that come to stand side by side between two definitions that stay. */
interface Run {
  readonly entries: readonly ListEntry[]
  readonly before: NoteDefinition | undefined
  readonly after: NoteDefinition | undefined
}

export function splitRuns(list: readonly ListEntry[], kept: ReadonlySet<NoteDefinition>): Run[] {
  const runs: Run[] = []
  let entries: ListEntry[] = []
  let before: NoteDefinition | undefined
  const close = (after: NoteDefinition | undefined) => {
    if (entries.length > 0) runs.push({ entries, before, after })
    entries = []
    before = after
  }
  for (const entry of list) {
    if (isDefinition(entry) && kept.has(entry)) close(entry)
    else entries.push(entry)
  }
  close(undefined)
  return runs
}

export interface Insertion {
  readonly edit: TextEdit
  /** How far into the edit the first new definition has its text; null where none is new. */
  readonly at: number | null
}

/**
 * One insertion for each run.
 *
 * @param old the definitions that are there, in the order of the text
 * @param edits what changes inside definitions that move
 * @param first where the list goes if there is none
 */
export function insertRuns(
  draft: Draft,
  old: readonly NoteDefinition[],
  runs: readonly Run[],
  edits: SortedEdits,
  first?: Placement,
): Insertion[] {
  const lineBreak = lineBreakOf(draft)
  const gap = isTight(draft, old) ? lineBreak : lineBreak.repeat(2)
  return runs.map((run) => {
    const { at, before, after } = placeRun(draft, run, gap, first)
    let text = before
    let written: number | null = null
    run.entries.forEach((entry, index) => {
      if (index > 0) text += gap
      if (isDefinition(entry)) {
        text += editedText(draft.source, { from: entry.from, to: endOf(draft, entry) }, edits)
      } else {
        text += formatDefinitionMarker(draft, entry.label, 'house')
        written ??= text.length
        text += entry.text
      }
    })
    return { edit: { from: at, to: at, text: text + after }, at: written }
  })
}

function placeRun(
  draft: Draft,
  { before, after }: Run,
  gap: string,
  first: Placement | undefined,
): Placement {
  if (before) {
    const wide = lineBreakOf(draft).repeat(2)
    return {
      at: endOf(draft, before),
      before: hasFurtherParagraphs(draft, before) ? wide : gap,
      after: '',
    }
  }
  if (after) return { at: after.from, before: '', after: gap }
  return first ?? placeNew(draft, { label: 'i', notation: 'house' }, 0)
}
