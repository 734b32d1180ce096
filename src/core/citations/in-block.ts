/** The citations of the notes that stand in one block. */
import type { BlockReader, Citation } from '../draft'
import { readHouseLines } from '../syntax/house-lines'
import { readMarkers } from '../syntax/markers'
import { readCitation } from './read'
import { shiftCitation } from './shift'

/** By the offset, from the start of the block, at which the note begins. */
export const readBlockCitations: BlockReader<ReadonlyMap<number, Citation | null>> = (block) => {
  const citations = new Map<number, Citation | null>()
  const add = (at: number, from: number, to: number) => {
    const citation = readCitation(block.text.slice(from, to), block.language, block.style)
    citations.set(at, citation && shiftCitation(citation, from))
  }
  for (const { from, to, contentFrom } of block.read(readMarkers).definitions)
    add(from, contentFrom, to)
  for (const { from, to, marker } of block.read(readHouseLines)) add(from, marker.to, to)
  return citations
}
