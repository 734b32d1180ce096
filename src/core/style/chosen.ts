import { defaultStyle } from './defaults'
import type { HouseStyle } from '../draft'

/**
 * Whether the house has a form of citations of its own. Where it has the one that stands in for a
 * missing house style, nobody may have asked for it.
 */
export function hasOwnForm({ citation, accessLabel, accessDate }: HouseStyle): boolean {
  return (
    citation !== defaultStyle.citation ||
    accessLabel !== defaultStyle.accessLabel ||
    accessDate !== defaultStyle.accessDate
  )
}
