/** The notes of one block that are not in the form of the house, in that form. */
import type { BlockReader } from '../draft'
import { readHouseLines } from '../syntax/house-lines'
import { readMarkers } from '../syntax/markers'
import { fieldsOf, formatCitation } from './format'
import { readBlockCitations } from './in-block'
import { repairCitation, type RepairedNote } from './repair'

/** By the content of the note, without white space around it. */
export const readBlockRepairs: BlockReader<ReadonlyMap<string, RepairedNote>> = (block) => {
  const citations = block.read(readBlockCitations)
  const repairs = new Map<string, RepairedNote>()
  const add = (at: number, from: number, to: number) => {
    const citation = citations.get(at)
    const text = block.text.slice(from, to).trim()
    // Most notes have the form, and that is soon seen.
    const isInForm =
      !citation || formatCitation(fieldsOf(citation), block.style, block.language) === text
    if (!isInForm) repairs.set(text, repairCitation(text, block.style, block.language))
  }
  for (const { from, to, contentFrom } of block.read(readMarkers).definitions)
    add(from, contentFrom, to)
  for (const { from, to, marker } of block.read(readHouseLines)) add(from, marker.to, to)
  return repairs
}
