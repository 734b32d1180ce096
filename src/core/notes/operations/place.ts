import type { Draft } from '../../draft'
import { placeDefinition, type Placement } from '../placement'

/** The place of a definition in a note list, by its label; of the first one where there is no list. */
export function placeInList(draft: Draft, label: string): Placement {
  const place = placeDefinition(draft, label)
  const isInBreak = /^\r\n/.test(draft.source.slice(place.at - 1, place.at + 1))
  return isInBreak ? { ...place, at: place.at - 1 } : place
}
