/** What a block quotes: words that somebody said or wrote, not names in quotation marks. */
import type { BlockContext, BlockReader, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readQuotations } from '../syntax/quotations'
import { readSentences } from '../syntax/sentences'
import { spanAt } from '../text/spans'
import { foldText } from './fold'
import { lexiconOf } from './language'
import { hasCue, type CueTable } from './lexicons/cue-table'
import { isName } from './quoted'

/** A stretch of quoted words with its quotation marks. */
export interface Spoken extends Span {
  /** The whole quotation, of which an interruption or the end of a sentence may part it. */
  readonly whole: Span
}

/** The quoted words of a block, in order and without overlaps; all of a block quotation. */
export const readSpoken: BlockReader<readonly Spoken[]> = (block) => {
  const { text, runs } = block.read(readProse)
  if (block.kind === 'quote') return runs.map(({ from, to }) => ({ from, to, whole: { from, to } }))
  const lexicon = lexiconOf(block)
  const folded = foldText(text)
  const spoken: Spoken[] = []
  let end = 0
  for (const quotation of block.read(readQuotations)) {
    const { from } = quotation
    const to = quotation.close ? quotation.to : sentenceEnd(block, quotation)
    if (from < end || isName(text, folded, quotation, lexicon)) continue
    end = to
    for (const part of withoutInterruptions(folded, { from, to }, lexicon.interruptions))
      spoken.push({ ...part, whole: { from, to } })
  }
  return spoken
}

/** A quotation that is never closed is taken to end with its sentence. */
function sentenceEnd(block: BlockContext, { from, to }: Span): number {
  return spanAt(block.read(readSentences), from)?.to ?? to
}

/** A dash, who says it, and a dash. */
const interruption = /(?<=[,.!?…])\s*[—–-]\s([^—–«»]{3,120}?)[,.]\s*[—–-]\s/gu

/**
 * The parts of a quotation that are quoted: Russian may put who says it inside the marks,
 * «Мы готовы, — сказал он, — к переговорам».
 */
function withoutInterruptions(folded: string, { from, to }: Span, verbs: CueTable | null): Span[] {
  if (!verbs) return [{ from, to }]
  const parts: Span[] = []
  let start = from
  for (const { 0: aside, 1: words, index } of folded.slice(from, to).matchAll(interruption)) {
    if (!hasCue(verbs, words!)) continue
    parts.push({ from: start, to: from + index })
    start = from + index + aside.length
  }
  return [...parts, { from: start, to }]
}
