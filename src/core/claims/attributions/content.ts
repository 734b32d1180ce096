/** What is said: the quotation or the clause that belongs to a cue and its source. */
import type { Span } from '../../draft'
import type { Passage } from '../passage'
import type { Range, Scene } from './source'
import { isCapitalised, type Token } from './tokens'

/** The tokens from the cue to its source, both included. */
export type Group = Range

/** Words between a cue and what it introduces: `told reporters at the summit in Vilnius that`. */
const longestAdjunct = 14

/** What the group reports; null when it stands in another sentence. `limit` is the next cue. */
export function contentOf(scene: Scene, passage: Passage, group: Group, limit: number): Span | null {
  const { tokens } = scene
  const before = skipMarks(tokens, group.first - 1, -1)
  const after = skipMarks(tokens, group.last + 1, 1)
  const quotedBefore = tokens[before]?.kind === 'quotation'
  const quotedAfter = tokens[after]?.kind === 'quotation' && after < limit

  if (quotedBefore) {
    const spoken = wholeOf(passage, tokens[before]!)
    const start = opensSentence(tokens, before) ? spoken.from : clauseStart(scene)
    return { from: start, to: quotedAfter ? wholeOf(passage, tokens[after]!).to : spoken.to }
  }
  if (quotedAfter && (isSeparated(tokens, group) || endsSentence(tokens, after))) return wholeOf(passage, tokens[after]!)
  return introducedQuotation(scene, passage, group, limit) ?? clauseOf(scene, group, limit)
}

/** `told reporters in Vilnius: “…”`. */
function introducedQuotation(scene: Scene, passage: Passage, group: Group, limit: number): Span | null {
  const { tokens, speech } = scene
  for (let at = group.last + 1; at < limit && at - group.last <= longestAdjunct; at++) {
    const token = tokens[at]!
    if (speech.complementisers.has(token.key)) return null
    if (token.kind === 'quotation')
      return tokens[at - 1]!.kind === 'mark' ? wholeOf(passage, token) : null
  }
  return null
}

function clauseOf(scene: Scene, group: Group, limit: number): Span | null {
  const { tokens, speech } = scene
  const end = sentenceEnd(tokens)
  const rest = { first: group.last + 1, last: limit < tokens.length ? limit - 1 : end }

  if (isDetached(tokens, group) && !introduces(scene, group) && closes(scene, rest)) {
    const aside = isComma(tokens[rest.first]) && rest.last - rest.first > 2
    return spanOf(tokens, clauseStartToken(scene), aside ? end : group.first - 2)
  }
  let first = rest.first
  for (let at = rest.first; at <= rest.last && at - rest.first <= longestAdjunct; at++) {
    if (!speech.complementisers.has(tokens[at]!.key)) continue
    first = at + 1
    break
  }
  while (first <= rest.last && tokens[first]!.kind === 'mark') first++
  let last = rest.last
  while (last >= first && isComma(tokens[last])) last--
  return spanOf(tokens, first, last)
}

/** A comma or a dash before the group sets it apart from what is said before. */
function isDetached(tokens: readonly Token[], group: Group): boolean {
  return isComma(tokens[group.first - 1]) || isDash(tokens[group.first - 1])
}

/** Whether nothing that could be said follows: the end, a comma, or when and where it was said. */
function closes({ tokens, speech }: Scene, rest: Range): boolean {
  const next = tokens[rest.first]
  if (rest.first > rest.last || isComma(next)) return true
  if (!speech.adjuncts.has(next!.key)) return false
  for (let at = rest.first; at <= rest.last; at++) {
    if (speech.finite.test(tokens[at]!.key) && !isCapitalised(tokens[at])) return false
  }
  return true
}

/** Whether what is said begins behind the group: `that`, or a colon. */
function introduces({ tokens, speech }: Scene, group: Group): boolean {
  for (let at = group.last + 1; at < tokens.length && at - group.last <= longestAdjunct; at++) {
    const { key } = tokens[at]!
    if (speech.complementisers.has(key) || key === ':') return true
    if (key === ',' && !speech.complementisers.has(tokens[at + 1]?.key ?? '')) return false
  }
  return false
}

function wholeOf(passage: Passage, token: Token): Span {
  const found = passage.quotations.find(({ from, to }) => from <= token.from && token.from < to)
  return found ? found.whole : { from: token.from, to: token.to }
}

export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  if (first > last || !tokens[first] || !tokens[last]) return null
  return { from: tokens[first].from, to: tokens[last].to }
}

/** The last token before the stop. */
export function sentenceEnd(tokens: readonly Token[]): number {
  let last = tokens.length - 1
  while (last >= 0 && /^[.!?…]$/.test(tokens[last]!.key)) last--
  return last
}

function clauseStart(scene: Scene): number {
  return scene.tokens[clauseStartToken(scene)]?.from ?? 0
}

/** The first token that is no `But` or `And`. */
function clauseStartToken({ tokens, speech }: Scene): number {
  let first = 0
  while (first < tokens.length - 1 && (speech.and.has(tokens[first]!.key) || tokens[first]!.kind === 'mark')) first++
  return first
}

function skipMarks(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from
  while (tokens[at]?.kind === 'mark') at += step
  return at
}

function isSeparated(tokens: readonly Token[], group: Group): boolean {
  return tokens[group.last + 1]?.kind === 'mark'
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return skipMarks(tokens, at - 1, -1) < 0
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  return skipMarks(tokens, at + 1, 1) >= tokens.length
}

function isComma(token: Token | undefined): boolean {
  return token?.key === ','
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[—–-]$/.test(token.key)
}
