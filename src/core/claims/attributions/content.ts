/** What is said: the quotation or the clause that belongs to a cue, in English and Russian. */
import type { Span } from '../../draft'
import { isVerb } from './phrases'
import type { Scene } from './scene'
import { quotationAt, sentenceEnd, spanOf, type Range, type Token } from './tokens'

/** Words between a cue and what it introduces: `told reporters at the summit in Vilnius that`. */
const longestAdjunct = 14

/**
 * What the tokens from a cue to its source (`group`) report; null when that stands in another
 * sentence. A quotation split by the group counts from its first part to its last. `limit` is the
 * token at which the next cue begins.
 */
export function contentOf(scene: Scene, group: Range, limit: number): Span | null {
  const { tokens } = scene
  const before = tokens[skipMarks(tokens, group.first - 1, -1)]
  const behind = skipMarks(tokens, group.last + 1, 1)
  const after = behind < limit && tokens[behind]?.kind === 'quotation' ? tokens[behind] : undefined

  if (before?.kind === 'quotation') {
    const spoken = wholeOf(scene, before)
    const opens = skipMarks(tokens, tokens.indexOf(before) - 1, -1) < 0
    const from = opens ? spoken.from : tokens[clauseStart(scene)]!.from
    return { from, to: after ? wholeOf(scene, after).to : spoken.to }
  }
  const isSetApart = tokens[group.last + 1]?.kind === 'mark'
  const closes = skipMarks(tokens, behind + 1, 1) >= tokens.length
  if (after && (isSetApart || closes)) return wholeOf(scene, after)
  return introducedQuotation(scene, group, limit) ?? clauseOf(scene, group, limit)
}

/** `As SOURCE said, | …` */
export function behindAside({ tokens }: Scene, group: Range): Span | null {
  const comma = tokens.findIndex(({ key }, index) => index > group.last && key === ',')
  return comma < 0 ? null : spanOf(tokens, comma + 1, sentenceEnd(tokens))
}

/** Whether what is said begins behind the group: `that`, or a colon. */
function introduces(scene: Scene, { last }: Range): boolean {
  const { tokens, speech } = scene
  for (let at = last + 1; at < tokens.length && at - last <= longestAdjunct; at++) {
    const { key } = tokens[at]!
    if (isComplementiser(scene, at) || key === ':') return true
    if (key === ',' && !speech.complementisers.has(tokens[at + 1]?.key ?? '')) return false
  }
  return false
}

/** `told reporters in Vilnius: “…”` */
function introducedQuotation(scene: Scene, { last }: Range, limit: number): Span | null {
  const { tokens } = scene
  for (let at = last + 1; at < limit && at - last <= longestAdjunct; at++) {
    const token = tokens[at]!
    if (isComplementiser(scene, at)) return null
    if (token.kind === 'quotation')
      return tokens[at - 1]!.kind === 'mark' ? wholeOf(scene, token) : null
  }
  return null
}

function clauseOf(scene: Scene, group: Range, limit: number): Span | null {
  const { tokens } = scene
  const end = sentenceEnd(tokens)
  const rest = { first: group.last + 1, last: limit < tokens.length ? limit - 1 : end }
  const isDetached = /^[,—–-]$/.test(tokens[group.first - 1]?.key ?? '')
  if (isDetached && !introduces(scene, group) && isSpent(scene, rest)) {
    const isAside = tokens[rest.first]?.key === ',' && rest.last - rest.first > 2
    return spanOf(tokens, clauseStart(scene), isAside ? end : group.first - 2)
  }
  return clauseBehind(scene, rest)
}

/** `said in Vilnius on Tuesday that | …` */
function clauseBehind(scene: Scene, rest: Range): Span | null {
  const { tokens } = scene
  let { first, last } = rest
  for (let at = first; at <= last && at - rest.first <= longestAdjunct; at++) {
    if (!isComplementiser(scene, at)) continue
    first = at + 1
    break
  }
  while (first <= last && tokens[first]!.kind === 'mark') first++
  while (last >= first && tokens[last]!.key === ',') last--
  return spanOf(tokens, first, last)
}

/** `that`; but not in `a process that would …`, where it is the subject. */
function isComplementiser({ tokens, speech }: Scene, at: number): boolean {
  if (!speech.complementisers.has(tokens[at]!.key)) return false
  return !speech.auxiliaries.has(tokens[at + 1]?.key ?? '')
}

/** Whether nothing that could be said follows: the end, a comma, or when and where it was said. */
function isSpent({ tokens, speech }: Scene, { first, last }: Range): boolean {
  const next = tokens[first]
  if (first > last || !next || next.key === ',') return true
  if (!speech.adjuncts.has(next.key)) return false
  return !tokens.slice(first, last + 1).some((token) => isVerb(token, speech))
}

function wholeOf({ passage }: Scene, token: Token): Span {
  return quotationAt(passage, token) ?? { from: token.from, to: token.to }
}

/** The first token that is no `But` or `And`. */
function clauseStart({ tokens, speech }: Scene): number {
  const first = tokens.findIndex(({ key, kind }) => kind !== 'mark' && !speech.and.has(key))
  return Math.max(0, first)
}

function skipMarks(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from
  while (tokens[at]?.kind === 'mark') at += step
  return at
}
