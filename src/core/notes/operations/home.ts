/** Where a draft keeps its notes. */
import type { Block, Draft, Span } from '../../draft'
import { readPageLines } from '../../syntax/page-lines'
import { zoneAt } from '../../syntax/zones'

/** The indices of the note blocks that end the text: the first, and the one behind the last. */
export interface NoteBlocks {
  readonly from: number
  readonly to: number
}
