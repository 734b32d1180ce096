import type { BlockReader, Draft } from '../draft'
import { readProse } from './prose'
import { blocksIn } from './zones'

/** The words that an editor counts: those of the body, without title, notes, code and furniture. */
export function countBodyWords(draft: Draft): number {
  return blocksIn(draft, 'body').reduce((sum, block) => sum + draft.read(block, readWordCount), 0)
}

/** A word is what stands between white space and has a letter or a digit. */
const readWordCount: BlockReader<number> = (block) => {
  const { text, runs } = block.read(readProse)
  return runs.reduce((sum, { from, to }) => sum + countWords(text.slice(from, to)), 0)
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
