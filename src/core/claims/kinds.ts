import type { Certainty, ClaimKind } from '../draft'
import { overlaps } from '../text/spans'
import type { AttributionCandidate } from './candidate'
import { findCues, hasCue } from './lexicons/cue-table'
import type { KindTables, Lexicon } from './lexicons/lexicon'
import type { Passage } from './passage'
import { isPhrase, isSubstantial } from './quoted'

/** What the author answers for is looked at without what others are quoted as saying. */
const byCue: readonly Exclude<keyof KindTables, 'statistic' | 'event'>[] = [
  'cause',
  'forecast',
  'recommendation',
  'definition',
]

/**
 * What sorts of assertion a sentence makes. One that shows none of the signs is an assessment: the
 * author’s reading of how things stand. So is one that insists: “It is clear that …”.
 */
export function readKinds(
  passage: Passage,
  attributions: readonly AttributionCandidate[],
  certainty: Certainty,
  lexicon: Lexicon,
): ClaimKind[] {
  const { own, folded } = passage
  const { kinds: tables } = lexicon
  const kinds: ClaimKind[] = []
  if (hasQuotation(passage, attributions)) kinds.push('quotation')
  if (attributions.length > 0) kinds.push('attributed')
  // A number that somebody is quoted with is still a number to ask a source for.
  if (hasCue(tables.statistic, folded)) kinds.push('statistic')
  const acts = findCues(tables.event, own).some(
    (act) => !isName(passage, act.from) && !attributions.some(({ cue }) => overlaps(cue, act)),
  )
  if (acts) kinds.push('event')
  for (const kind of byCue)
    if (findCues(tables[kind], own).some(({ from }) => !isName(passage, from))) kinds.push(kind)
  const judges = certainty === 'boosted' || hasCue(tables.assessment, own)
  if (kinds.length === 0 || judges) kinds.push('assessment')
  return kinds
}

/** A capital letter inside a sentence begins a name, however it ends: Tileuberdi, Венесуэла. */
function isName({ text }: Passage, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** Whether the sentence quotes words at length, or any that somebody is said to have said. */
function hasQuotation(
  { text, quotations }: Passage,
  attributions: readonly AttributionCandidate[],
): boolean {
  return quotations.some(
    (quotation) =>
      quotation.whole.from < quotation.from ||
      isSubstantial(text, quotation) ||
      (isPhrase(text, quotation) &&
        attributions.some(({ content }) => content !== null && overlaps(content, quotation))),
  )
}
