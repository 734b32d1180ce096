/** The sources of one block that are not in the form of the house, in that form. */
import type { BlockReader, Field } from '../draft'
import { readHouseLines } from '../syntax/house-lines'
import { readMarkers } from '../syntax/markers'
import { trim } from '../text/spans'
import { fieldsOf, formatCitation } from './format'
import { readBlockSources } from './in-block'
import { repairCitation, type RepairedNote } from './repair'
import { textsOf } from './sources-of'

/** By what the note says of the source. */
export const readBlockRepairs: BlockReader<ReadonlyMap<string, RepairedNote>> = (block) => {
  const { text, style, language } = block
  const sourcesByNote = block.read(readBlockSources)
  const repairs = new Map<string, RepairedNote>()
  const add = (at: number, from: number, to: number) => {
    const sources = sourcesByNote.get(at) ?? []
    const texts = textsOf(createContent(text, from, to), sources)
    for (const [index, source] of sources.entries()) {
      const written = texts[index]!.text
      // Most sources have the form, and that is soon seen.
      const isInForm = formatCitation(fieldsOf(source), style, language) === written
      if (!isInForm) repairs.set(written, repairCitation(written, style, language))
    }
  }
  for (const { from, to, contentFrom } of block.read(readMarkers).definitions)
    add(from, contentFrom, to)
  for (const { from, to, marker } of block.read(readHouseLines)) add(from, marker.to, to)
  return repairs
}

function createContent(text: string, from: number, to: number): Field {
  const content = trim(text, { from, to })
  return { ...content, text: text.slice(content.from, content.to) }
}
