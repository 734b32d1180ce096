/** What stands directly before and behind the note markers of a block. */
import type { BlockReader, Span } from '../draft'
import { readHouseLines } from '../syntax/house-lines'
import { readMarkers } from '../syntax/markers'

export interface Surroundings {
  /** The white space on the marker's line between it and the word before; empty for none. */
  readonly gapBefore: Span
  /** The word before it, stops and closing marks included, in lower case. */
  readonly wordBefore: string
  /** Whether a word follows without white space between. */
  readonly touchesWord: boolean
}

/** By the offset of each marker from the start of the block. */
export const readSurroundings: BlockReader<ReadonlyMap<number, Surroundings>> = (block) => {
  const { references, definitions } = block.read(readMarkers)
  const labels = [...definitions, ...block.read(readHouseLines)].map(({ marker }) => marker)
  return new Map(
    [...references, ...labels].map((marker) => [marker.from, surroundings(block.text, marker)]),
  )
}

/** What quotes, lists and headings have before their text, and the bars between cells. */
const marks =
  /(?:^\uFEFF?|[\r\n])[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)?$|\|[ \t]*$/

function surroundings(text: string, { from, to }: Span): Surroundings {
  const before = text.slice(Math.max(0, from - 60), from).replace(marks, '\n')
  const gap = /[ \t\u00a0\u202f]*$/.exec(before)![0]
  const word = /[^\s\u00a0\u202f]*$/.exec(before.slice(0, before.length - gap.length))![0]
  return {
    gapBefore: { from: from - gap.length, to: from },
    wordBefore: word.toLowerCase(),
    touchesWord: /^[^\s.,;:!?…)\]}”’»"'*_~|<–—-]/.test(text.slice(to, to + 1)),
  }
}
