/** Changes the printed note list as a whole: labels, order, additions, removals. */
import type { Draft, Note, NoteDefinition, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { outOfOrder } from '../../text/order'
import type { Placement } from '../placement'
import { indentFurtherParagraphs, isDefinition, type ListEntry } from './house-form'
import { insertRuns, splitRuns } from './house-runs'
import { relabelAround } from './labels'
import { endOf } from './lines'
import { editsOutside, sortEdits } from './moves'
import type { Writing } from './plan'

export interface ListChange {
  /** The new labels of notes; the others keep theirs. */
  readonly labels: ReadonlyMap<Note, string>
  /** The whole list as it is to be; a definition that is not in it goes. */
  readonly list: readonly ListEntry[]
  /** What changes besides, such as references that come or go. */
  readonly edits?: readonly TextEdit[]
  /** A definition that gets further paragraphs by these edits. */
  readonly grown?: NoteDefinition
  /** Where the list goes if there is none. */
  readonly place?: Placement
}

/** The definitions of the printed list, in the order of the text. */
export function houseDefinitions({ notes }: Draft): NoteDefinition[] {
  return notes
    .flatMap(({ notation, definition }) => (notation === 'house' && definition ? definition : []))
    .sort((a, b) => a.from - b.from)
}

/**
 * The edits of a change, with the place where the text of the first new definition is written. As
 * few definitions as possible move; those that stay are not touched but for their labels.
 */
export function changeHouseList(
  draft: Draft,
  { labels, list, edits = [], grown, place }: ListChange,
): { readonly edits: TextEdit[]; readonly writing: Writing | undefined } {
  const old = houseDefinitions(draft)
  const kept = keptDefinitions(old, list)
  const last = list.at(-1)
  const indents = list
    .filter(isDefinition)
    .filter((definition) => definition === last || definition === grown || !kept.has(definition))
    .flatMap((definition) => indentFurtherParagraphs(draft, definition))
  const inPlace = sortEdits([...relabelAround(draft, labels, edits), ...edits, ...indents])
  const removed = removedSpans(draft, old, kept)
  const insertions = insertRuns(draft, old, splitRuns(list, kept), inPlace, place)
  return {
    edits: [
      ...editsOutside(inPlace, removed),
      ...removed.map(({ from, to }) => ({ from, to, text: '' })),
      ...insertions.map(({ edit }) => edit),
    ],
    writing: insertions.flatMap(({ edit, at }) => (at === null ? [] : { edit, at }))[0],
  }
}

/** Those that stand in the wanted order already: as many as possible. */
function keptDefinitions(
  old: readonly NoteDefinition[],
  list: readonly ListEntry[],
): ReadonlySet<NoteDefinition> {
  const index = new Map(old.map((definition, at) => [definition, at]))
  const stay = list.filter(isDefinition)
  const moved = new Set(outOfOrder(stay.map((definition) => index.get(definition)!)))
  return new Set(stay.filter((_, at) => !moved.has(at)))
}

/** What is cut out: each definition with the space to the next one, at the end of the list before it. */
function removedSpans(
  draft: Draft,
  old: readonly NoteDefinition[],
  kept: ReadonlySet<NoteDefinition>,
): Span[] {
  const { source } = draft
  const lastKept = old.findLastIndex((definition) => kept.has(definition))
  return old.flatMap((definition, at) => {
    if (kept.has(definition)) return []
    const whole = { from: definition.from, to: endOf(draft, definition) }
    const before = old[at - 1]
    const span =
      at > lastKept
        ? { from: before ? endOf(draft, before) : spaceBefore(source, whole.from), to: whole.to }
        : { from: whole.from, to: old[at + 1]!.from }
    const gaps = source.slice(span.from, whole.from) + source.slice(whole.to, span.to)
    return [gaps.trim() === '' ? span : whole]
  })
}

function spaceBefore(source: string, offset: number): number {
  while (offset > 0 && /\s/.test(source.charAt(offset - 1))) offset--
  return offset
}
