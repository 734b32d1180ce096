/** Notes that their author has written and that are not read as notes. */
import type { Draft, Note } from '../draft'
import { shift } from '../text/spans'
import { findHiddenHouse } from './hidden-house'
import { findHiddenLinks } from './hidden-links'
import type { HiddenNote } from './hidden-note'
import { readHidden } from './hidden-text'
import { keyOf } from './pairing'

const known = new WeakMap<Draft, readonly HiddenNote[]>()

/** The hidden notes of a draft: those of its text in their order, then those that read as links. */
export function findHidden(draft: Draft): readonly HiddenNote[] {
  const found = known.get(draft) ?? [
    ...draft.blocks.flatMap((block) =>
      draft.read(block, readHidden).map((hidden) => shift(hidden, block.from)),
    ),
    ...findHiddenHouse(draft),
    ...findHiddenLinks(draft),
  ]
  known.set(draft, found)
  return found
}

/** For each undefined note the place where it seems to be written; spaced labels belong to none. */
export function hiddenNotes(draft: Draft): ReadonlyMap<Note, HiddenNote> {
  const byKey = new Map<string, HiddenNote>()
  for (const hidden of findHidden(draft))
    if (
      hidden.reason !== 'spaced-label' &&
      !(hidden.reason === 'link-definition' && byKey.has(keyOf(hidden)))
    )
      byKey.set(keyOf(hidden), hidden)
  return new Map(
    draft.notes.flatMap((note) => {
      const first = note.definition ? undefined : note.references[0]
      const hidden = first && byKey.get(keyOf(first))
      return hidden ? [[note, hidden] as const] : []
    }),
  )
}
