import type { Draft, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { changeHouseList } from './house-list'
import { numberedNotes } from './numbering'
import { planEdits, type NotePlan } from './plan'
import { listInOrder } from './renumber'
import { fillSlots, listSlots } from './slots'

/**
 * Puts the definitions in the order of the first references, each where another one stood; those of
 * the printed list, which are looked up by their numbers, in the order of the numbers. Definitions
 * in lists, quotes and other notes stay.
 */
export function planReorder(draft: Draft): NotePlan {
  return planEdits([...reorderHouse(draft), ...reorderMarkdown(draft)])
}

function reorderHouse(draft: Draft): TextEdit[] {
  const byNumber = numberedNotes(draft, 'house').sort((a, b) => a.value - b.value)
  const list = listInOrder(
    draft,
    byNumber.map(({ note }) => note),
  )
  return changeHouseList(draft, { labels: new Map(), list }).edits
}

function reorderMarkdown(draft: Draft): TextEdit[] {
  const slots = listSlots(draft)
  const order = new Map<NoteDefinition | null, number>()
  draft.notes.forEach(({ definition }, index) => order.set(definition, index))
  const wanted = slots.toSorted((a, b) => order.get(a)! - order.get(b)!)
  return fillSlots(draft, slots, wanted)
}
