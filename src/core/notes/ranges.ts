/** Several printed notes in one pair of brackets: `[1, 2]`, `[3–5]`. They are text, but name notes. */
import type { BlockReader, Draft } from '../draft'
import { readNumeral } from '../text/numerals'

const several = /\[([ivxlcdm\d]{1,15}(?:\s?[,;–-]\s?[ivxlcdm\d]{1,15}){1,20})\]/gi

/** A longer range is none of notes. */
const longest = 50

const readRanges: BlockReader<readonly number[]> = ({ text }) =>
  [...text.matchAll(several)].flatMap(([, inside = '']) =>
    inside.split(/\s?[,;]\s?/).flatMap((part) => {
      const [first, last] = part.split(/\s?[–-]\s?/).map((label) => readNumeral(label)?.value)
      if (first === undefined) return []
      const count = Math.min(longest, Math.max(1, (last ?? first) - first + 1))
      return Array.from({ length: count }, (_, index) => first + index)
    }),
  )

/** The numbers of the notes that the draft names so. */
export function findRanges(draft: Draft): ReadonlySet<number> {
  return new Set(draft.blocks.flatMap((block) => draft.read(block, readRanges)))
}
