/** The sentences of a block as the readers of claims look at them. */
import type { BlockContext, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readQuotations } from '../syntax/quotations'
import { readSentences } from '../syntax/sentences'
import { spanAt } from '../text/spans'
import { foldText } from './fold'
import { isName, spokenParts } from './quoted'
import type { Lexicon } from './lexicons/lexicon'

/** Stands for every character of a quotation in the author's own words. */
export const QUOTED = '\ufffc'

/** One sentence. Its place counts from the start of the block, everything inside from its own start. */
export interface Passage extends Span {
  readonly text: string
  readonly folded: string
  /** Folded, with what others are quoted as saying masked: what the author answers for. */
  readonly own: string
  /** What is quoted and is no name; cut off where the sentence ends. */
  readonly quotations: readonly PassageQuotation[]
}

export interface PassageQuotation extends Span {
  /** The whole quotation, of which this sentence may hold only a part. Counts like `from` and `to`. */
  readonly whole: Span
}

/** The sentences of paragraphs and table cells; headings are no claims. */
export function readPassages(block: BlockContext, lexicon: Lexicon): Passage[] {
  const { text, runs } = block.read(readProse)
  const sentences = block.read(readSentences)
  const folded = foldText(text)
  const spoken = readSpoken(block, sentences, text, folded, lexicon)
  const prose = runs.filter(({ kind }) => kind !== 'heading')
  let run = 0
  let first = 0
  const passages: Passage[] = []
  for (const sentence of sentences) {
    while (run < prose.length && prose[run]!.to <= sentence.from) run++
    if (run === prose.length || prose[run]!.from > sentence.from) continue
    while (first < spoken.length && spoken[first]!.to <= sentence.from) first++
    passages.push(cutOut(sentence, text, folded, spoken, first))
  }
  return passages
}

/** What stands in quotation marks and is no name, in order and without overlaps. */
function readSpoken(
  block: BlockContext,
  sentences: readonly Span[],
  text: string,
  folded: string,
  lexicon: Lexicon,
): PassageQuotation[] {
  const spoken: PassageQuotation[] = []
  let to = 0
  for (const quotation of block.read(readQuotations)) {
    const whole = quotation.close ? quotation : endOfSentence(quotation, sentences)
    if (whole.from < to || isName(text, folded, quotation, lexicon)) continue
    to = whole.to
    for (const part of spokenParts(folded, whole, lexicon.interruptions)) spoken.push({ ...part, whole })
  }
  return spoken
}

/** A quotation that is never closed is taken to end with its sentence. */
function endOfSentence({ from, to }: Span, sentences: readonly Span[]): Span {
  const sentence = spanAt(sentences, from)
  return { from, to: sentence ? sentence.to : to }
}

function cutOut(
  { from, to }: Span,
  text: string,
  folded: string,
  spoken: readonly PassageQuotation[],
  first: number,
): Passage {
  const quotations: PassageQuotation[] = []
  for (let index = first; index < spoken.length && spoken[index]!.from < to; index++) {
    const { whole, ...part } = spoken[index]!
    quotations.push({
      from: Math.max(0, part.from - from),
      to: Math.min(to, part.to) - from,
      whole: { from: whole.from - from, to: whole.to - from },
    })
  }
  const ownText = folded.slice(from, to)
  let own = ''
  for (const quotation of quotations) {
    own += ownText.slice(own.length, quotation.from)
    own += QUOTED.repeat(quotation.to - own.length)
  }
  own += ownText.slice(own.length)
  return { from, to, text: text.slice(from, to), folded: ownText, own, quotations }
}
