/** The printed note list of a draft. */
import type { HouseLine } from '../syntax/house-lines'

/** A definition of the printed list, with offsets into the draft. */
export interface HouseDefinition extends HouseLine {
  /** The index of the block it begins in. */
  readonly block: number
}

export interface HouseList {
  readonly definitions: readonly HouseDefinition[]
  /** The blocks that belong to the list. */
  readonly firstBlock: number
  readonly lastBlock: number
}
