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

/** All sources of each note, by the same offsets; those behind a remark are not read. */
export const readBlockSources: BlockReader<ReadonlyMap<number, readonly Citation[]>> = (block) => {
  const { text, language, style } = block
  const readNext = ({ next }: Citation): Citation | null => {
    const read = next && readCitation(text.slice(next.from, next.to), language, style)
    return next && read && shiftCitation(read, next.from)
  }
  const sources = new Map<number, readonly Citation[]>()
  for (const [at, first] of block.read(readBlockCitations)) {
    const all: Citation[] = []
    for (let source = first; source; source = readNext(source)) all.push(source)
    sources.set(at, all)
  }
  return sources
}
