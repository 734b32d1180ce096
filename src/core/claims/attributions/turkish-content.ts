/** What is said in a Turkish sentence: the clause or the quotation that a cue closes. */
import type { Span } from '../../draft'
import { findCues } from '../lexicons/cue-table'
import { skipOpenings } from './turkish-source'
import type { TurkishScene } from './scene'
import { quotationAt, spanOf, tokensAt, type Range } from './tokens'

/** How far before a cue a quotation may end. */
const reach = 3
/** How far into a clause it may say where it was said. */
const longestLeadIn = 8

/** Whether a reported clause or a quotation stands right before the cue. */
export function isReported({ tokens, speech }: TurkishScene, cue: Range): boolean {
  let at = cue.first - 1
  while (at >= 0 && (tokens[at]!.kind === 'mark' || speech.adverbs.has(tokens[at]!.key))) at--
  const token = tokens[at]
  return token?.kind === 'quotation' || (token !== undefined && speech.reported.test(token.key))
}

/** The quotation right before a cue that takes one word for word, else all from `from` on. */
export function contentBefore(scene: TurkishScene, cue: Range, from: number): Span | null {
  const { tokens, speech, passage } = scene
  if (speech.verbatim.test(tokens[cue.first]!.key)) {
    for (let at = cue.first - 1; at >= from && cue.first - at <= reach; at--)
      if (tokens[at]!.kind === 'quotation') return quotationAt(passage, tokens[at]!)
  }
  const introduced = quotationBehind(scene, cue)
  if (introduced) return introduced
  let last = cue.first - 1
  while (last >= from && (tokens[last]!.kind === 'mark' || speech.adverbs.has(tokens[last]!.key)))
    last--
  const clause = spanOf(tokens, skipLeadIn(scene, from, last), last)
  if (!clause) return null
  const spoken = tokens[last]!.kind === 'quotation' ? quotationAt(passage, tokens[last]!) : null
  return spoken ? { from: Math.min(clause.from, spoken.from), to: spoken.to } : clause
}

/** `Şöyle dedi: “…”` */
function quotationBehind({ tokens, passage }: TurkishScene, cue: Range): Span | null {
  const token = tokens[cue.last + 2]
  const isIntroduced = tokens[cue.last + 1]?.key === ':' && token?.kind === 'quotation'
  return isIntroduced ? quotationAt(passage, token) : null
}

/** Behind marks, `ayrıca`, and where it was said: `yayımladığı raporda`. */
function skipLeadIn(scene: TurkishScene, first: number, last: number): number {
  const { tokens, speech, passage } = scene
  let from = first
  while (from < last && (tokens[from]!.kind === 'mark' || speech.adverbs.has(tokens[from]!.key)))
    from++
  from = skipOpenings(scene, from, last)
  const documents = tokensAt(tokens, findCues(speech.documents, passage.own))
  for (let at = from; at < last && at - from < longestLeadIn; at++) {
    if (tokens[at]!.kind === 'mark' || tokens[at]!.kind === 'quotation') break
    if (documents.has(at)) return tokens[at + 1]!.kind === 'mark' ? at + 2 : at + 1
  }
  return from
}
