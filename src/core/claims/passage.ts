/** The sentences of a block as the readers of claims look at them. */
import type { BlockContext, Quotation, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readQuotations } from '../syntax/quotations'
import { readSentences } from '../syntax/sentences'
import { overlaps, shift } from '../text/spans'
import { foldText } from './fold'
import { isName } from './quoted'
import type { Lexicon } from './lexicons/lexicon'

/** Stands for every character of a quotation in the author's own words. */
export const QUOTED = '\ufffc'

/** One sentence. Its place counts from the start of the block, everything inside from its own start. */
export interface Passage extends Span {
  readonly text: string
  readonly folded: string
  /** Folded, with what others are quoted as saying masked: what the author answers for. */
  readonly own: string
  /** What stands in quotation marks and is no name; cut off where the sentence ends. */
  readonly quotations: readonly PassageQuotation[]
}

export interface PassageQuotation extends Span {
  /** The whole quotation, of which this sentence may hold only a part. Counts like `from` and `to`. */
  readonly whole: Span
}

/** The sentences of paragraphs and table cells; headings are no claims. */
export function readPassages(block: BlockContext, lexicon: Lexicon): Passage[] {
  const { text, runs } = block.read(readProse)
  const prose = runs.filter(({ kind }) => kind !== 'heading')
  const folded = foldText(text)
  const quotations = outermost(block.read(readQuotations)).filter(
    (quotation) => !isName(text, folded, quotation, lexicon.named),
  )
  let run = 0
  let first = 0
  const passages: Passage[] = []
  for (const sentence of block.read(readSentences)) {
    while (run < prose.length && prose[run]!.to <= sentence.from) run++
    if (run === prose.length || prose[run]!.from > sentence.from) continue
    while (first < quotations.length && quotations[first]!.to <= sentence.from) first++
    passages.push(cutOut(sentence, text, folded, quotations, first))
  }
  return passages
}

function cutOut(
  sentence: Span,
  text: string,
  folded: string,
  all: readonly Span[],
  first: number,
): Passage {
  const { from, to } = sentence
  const quotations: PassageQuotation[] = []
  for (let index = first; index < all.length && all[index]!.from < to; index++) {
    const whole = shift({ from: all[index]!.from, to: all[index]!.to }, -from)
    quotations.push({ from: Math.max(0, whole.from), to: Math.min(to - from, whole.to), whole })
  }
  let own = ''
  const ownFolded = folded.slice(from, to)
  for (const quotation of quotations) {
    own += ownFolded.slice(own.length, quotation.from)
    own += QUOTED.repeat(quotation.to - own.length)
  }
  return {
    from,
    to,
    text: text.slice(from, to),
    folded: ownFolded,
    own: own + ownFolded.slice(own.length),
    quotations,
  }
}

/** Without the quotations inside others. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = []
  for (const quotation of quotations) {
    const last = outer.at(-1)
    if (!last || !overlaps(last, quotation)) outer.push(quotation)
  }
  return outer
}
