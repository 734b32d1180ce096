import type { Certainty } from '../draft'
import { findCues } from './lexicons/cue-table'
import type { Lexicon } from './lexicons/lexicon'
import type { Passage } from './passage'

/**
 * How certain the author makes a sentence sound. Of a hedge and a booster the first counts, because
 * it governs what follows: “It is clear that … could” is boosted, “This may certainly …” hedged.
 *
 * What stands in quotation marks is the quoted person’s doubt, not the author’s; the words of an
 * indirect report are the author’s.
 */
export function readCertainty({ text, own }: Passage, lexicon: Lexicon): Certainty {
  const hedge = findCues(lexicon.hedges, own).find(({ from }) => !isMonth(text, from))
  const booster = findCues(lexicon.boosters, own)[0]
  if (hedge && booster) return hedge.from < booster.from ? 'hedged' : 'boosted'
  if (hedge) return 'hedged'
  return booster ? 'boosted' : 'plain'
}

/** `May` with a capital letter is the month. */
function isMonth(text: string, at: number): boolean {
  return /^May(?!\p{L})/u.test(text.slice(at, at + 4))
}
