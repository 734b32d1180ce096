/** The sentences of a block as the readers of claims look at them. */
import type { BlockContext, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readSentences } from '../syntax/sentences'
import { foldText } from './fold'
import { readSpoken, type Spoken } from './spoken'

/** Stands for every character of a quotation in the author’s own words. */
export const QUOTED = '\ufffc'

/** One sentence. Its place counts from the start of the block, everything inside from its own. */
export interface Passage extends Span {
  readonly text: string
  readonly folded: string
  /** Folded, with what others are quoted as saying masked: what the author answers for. */
  readonly own: string
  /** What is quoted, as far as it stands in this sentence. */
  readonly quotations: readonly Spoken[]
}

/** The sentences of paragraphs and table cells; headings are no claims. */
export function readPassages(block: BlockContext): Passage[] {
  const { text, runs } = block.read(readProse)
  const folded = foldText(text)
  const spoken = block.read(readSpoken)
  const prose = runs.filter(({ kind }) => kind !== 'heading')
  const passages: Passage[] = []
  let run = 0
  let first = 0
  for (const { from, to } of block.read(readSentences)) {
    while (run < prose.length && prose[run]!.to <= from) run++
    if (run === prose.length || prose[run]!.from > from) continue
    while (first < spoken.length && spoken[first]!.to <= from) first++
    const quotations = partsWithin({ from, to }, spoken, first)
    passages.push({
      from,
      to,
      text: text.slice(from, to),
      folded: folded.slice(from, to),
      own: mask(folded.slice(from, to), quotations),
      quotations,
    })
  }
  return passages
}

/** The quotations from index `first` on, cut to a sentence and counted from its start. */
function partsWithin({ from, to }: Span, spoken: readonly Spoken[], first: number): Spoken[] {
  const parts: Spoken[] = []
  for (let index = first; index < spoken.length && spoken[index]!.from < to; index++) {
    const { whole, ...part } = spoken[index]!
    parts.push({
      from: Math.max(from, part.from) - from,
      to: Math.min(to, part.to) - from,
      whole: { from: whole.from - from, to: whole.to - from },
    })
  }
  return parts
}

function mask(text: string, quotations: readonly Span[]): string {
  let own = ''
  for (const { from, to } of quotations) {
    own += text.slice(own.length, from)
    own += QUOTED.repeat(to - own.length)
  }
  return own + text.slice(own.length)
}
