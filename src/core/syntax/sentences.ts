import type { BlockReader, Sentence } from '../draft'
import { splitSentences } from '../text/sentences'
import { readProse } from './prose'

/** The sentences of a block, in order, each with the note markers after its stop. */
export const readSentences: BlockReader<readonly Sentence[]> = (block) => {
  const { text, runs } = block.read(readProse)
  return runs.flatMap((run) => splitSentences(text, run, block.language))
}
