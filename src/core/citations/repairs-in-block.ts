/** The notes that stand in one block, in the form of the house. */
import type { BlockReader } from '../draft'
import { readHouseLines } from '../syntax/house-lines'
import { readMarkers } from '../syntax/markers'
import { repairCitation, type RepairedNote } from './repair'

/** By the content of the note, without white space around it. */
export const readBlockRepairs: BlockReader<ReadonlyMap<string, RepairedNote>> = (block) => {
  const contents = [
    ...block.read(readMarkers).definitions.map(({ contentFrom, to }) => [contentFrom, to] as const),
    ...block.read(readHouseLines).map(({ marker, to }) => [marker.to, to] as const),
  ]
  return new Map(
    contents.map(([from, to]) => {
      const text = block.text.slice(from, to).trim()
      return [text, repairCitation(text, block.style, block.language)]
    }),
  )
}
