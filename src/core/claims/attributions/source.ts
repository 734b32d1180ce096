/** Who says it: the noun phrase beside a cue. Ranges are of tokens, the end included. */
import type { Span } from '../../draft'
import { hasCue } from '../lexicons/cue-table'
import { isCapitalised, type Token } from './tokens'
import type { SpeechLexicon } from './speech'

export interface Range {
  readonly first: number
  readonly last: number
}

/** A sentence with what the finders of sources and contents ask of it. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly speech: SpeechLexicon
  /** The tokens that name an office or a document. */
  readonly roles: ReadonlySet<number>
}

/** The tokens that the spans touch. Both in order. */
export function tokensAt(tokens: readonly Token[], spans: readonly Span[]): Set<number> {
  const indexes = new Set<number>()
  let at = 0
  for (const span of spans) {
    while (at < tokens.length && tokens[at]!.to <= span.from) at++
    for (let index = at; index < tokens.length && tokens[index]!.from < span.to; index++) indexes.add(index)
  }
  return indexes
}

/** Longer stretches before a cue hold more than a noun phrase. */
const longestPhrase = 16
const longestOpening = 6

/** The noun phrase that ends before the token at `cue`: `Jens Stoltenberg, the alliance’s head, | said`. */
export function sourceBefore(scene: Scene, cue: number): Range | null {
  const { tokens, speech } = scene
  let last = cue - 1
  while (last >= 0 && isBetween(tokens[last]!, speech)) last--
  if (last < 0) return null
  if (tokens[last]!.key !== ',') return nounPhraseEndingAt(scene, last)

  // `NAME, apposition or aside, said`: the name stands before the comma before.
  const opening = lastComma(tokens, last - 1)
  if (opening < 0) return null
  const name = nounPhraseEndingAt(scene, opening - 1)
  if (!name) return null
  return isApposition(scene, opening + 1) ? { first: name.first, last: last - 1 } : name
}

/** The noun phrase that begins behind the token at `cue`: `said | Jens Stoltenberg, the head of the alliance`. */
export function sourceAfter(scene: Scene, cue: number): Range | null {
  const { tokens, speech } = scene
  let first = cue + 1
  while (first < tokens.length && speech.between.has(tokens[first]!.key)) first++
  if (first < tokens.length && !opensPhrase(scene, first)) first = beyondAdjunct(scene, first)
  const last = phraseEnd(scene, first)
  if (last < first) return null
  return { first, last: withApposition(scene, last) }
}

/** The subject that a sentence opens with. */
export function openingSource(scene: Scene): Range | null {
  const { tokens, speech } = scene
  const first = skipOpening(scene, 0, tokens.length - 1)
  const start = tokens[first]
  if (!start || start.kind !== 'word' || speech.prepositions.has(start.key)) return null
  const last = phraseEnd(scene, first)
  return first <= last && last - first < longestOpening ? { first, last } : null
}

/** Where the phrase that begins at `first` ends: before a mark, a preposition, or another clause. */
export function phraseEnd(scene: Scene, first: number): number {
  const { tokens, speech } = scene
  let last = first - 1
  for (let at = first; at < tokens.length && at - first < longestPhrase; at++) {
    const token = tokens[at]!
    if (token.kind === 'quotation' || isBreak(token)) break
    if (at > first && speech.conjunctions.has(token.key)) break
    if (at > first && (speech.complementisers.has(token.key) || speech.addressees?.test(token.key))) break
    if (speech.prepositions.has(token.key) && !scene.roles.has(at - 1)) break
    if (at > first && speech.finite.test(token.key) && !isCapitalised(token)) break
    last = at
  }
  return last
}

function nounPhraseEndingAt(scene: Scene, last: number): Range | null {
  const { tokens, speech } = scene
  let first = last + 1
  while (first > 0 && last - first < longestPhrase) {
    const token = tokens[first - 1]!
    if (token.kind === 'quotation' || isBreak(token)) break
    if (speech.conjunctions.has(token.key) || speech.complementisers.has(token.key)) break
    first--
  }
  if (first > last) return null
  const cut = afterVerb(scene, first, last)
  first = skipOpening(scene, cut, last)
  if (first > last) return null
  const start = tokens[first]!
  if (start.kind === 'number' || speech.prepositions.has(start.key)) first = beyondAdjunct(scene, first, last)
  if (first > last) return null
  return { first: withNameBefore(scene, first), last: beforeAdjunct(scene, first, last) }
}

/** `Лавров | на пресс-конференции в Москве`: a name is complete before where and when. */
function beforeAdjunct({ tokens, speech }: Scene, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    if (!speech.adjuncts.has(tokens[at]!.key)) continue
    if (isCapitalised(tokens[at - 1]) || speech.occasions.test(tokens[at + 1]?.key ?? '')) return at - 1
  }
  return last
}

/** `Stoltenberg met Kishida and | the minister said`: what follows the last coordination after a verb. */
function afterVerb({ tokens, speech }: Scene, first: number, last: number): number {
  for (let at = last; at > first; at--) {
    if (!speech.and.has(tokens[at]!.key)) continue
    for (let verb = first; verb < at; verb++) {
      if (speech.finite.test(tokens[verb]!.key) && !isCapitalised(tokens[verb])) return at + 1
    }
  }
  return first
}

/** Behind `However,`, `Last week`, `В четверг`. */
function skipOpening({ tokens, speech }: Scene, first: number, last: number): number {
  let at = first
  for (;;) {
    const rest = tokens.slice(at, Math.min(at + 4, last + 1))
    const opening = speech.openings.exec(rest.map(({ key }) => key).join(' '))?.[0]
    if (!opening) return at
    at += opening.trim().split(' ').length
    if (tokens[at]?.key === ',' && at < last) at++
  }
}

/** `On 12 July at the summit in Vilnius | the minister`: where a noun phrase begins that no preposition governs. */
function beyondAdjunct(scene: Scene, first: number, last = scene.tokens.length - 1): number {
  const { tokens, speech, roles } = scene
  let fallback = last + 1
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at]!
    if (isBreak(token) || token.kind === 'quotation') break
    const previous = tokens[at - 1]!
    const governed =
      speech.prepositions.has(previous.key) ||
      speech.determiners.has(previous.key) ||
      speech.links.has(previous.key)
    if (governed) continue
    if (speech.determiners.has(token.key) || speech.pronouns.has(token.key)) return at
    if (roles.has(at)) return firstModifier(tokens, speech, at, first)
    if (!isCapitalised(token) || leadsToAdjunct(scene, at, last)) continue
    if (!isCapitalised(previous) && previous.kind === 'word') return at
    if (previous.kind === 'number' && !speech.months.test(token.key)) return at
    fallback = at
  }
  return fallback
}

/** `на саммите | COP28 в Дубае`: a name that is still part of where and when. */
function leadsToAdjunct({ tokens, speech }: Scene, at: number, last: number): boolean {
  for (let ahead = at + 1; ahead <= last && tokens[ahead]!.kind !== 'mark'; ahead++) {
    if (speech.adjuncts.has(tokens[ahead]!.key)) return !speech.occasions.test(tokens[ahead + 1]?.key ?? '')
  }
  return false
}

/** The adjectives before an office belong to it: `официальный представитель`. */
function firstModifier(tokens: readonly Token[], speech: SpeechLexicon, at: number, floor: number): number {
  while (at - 1 > floor && speech.modifier.test(tokens[at - 1]!.key) && !speech.prepositions.has(tokens[at - 2]!.key)) at--
  return at
}

/** `Jens Stoltenberg, | the head of the alliance said`: the name before an apposition that is not closed. */
function withNameBefore(scene: Scene, first: number): number {
  const { tokens } = scene
  if (tokens[first - 1]?.key !== ',' || !isApposition(scene, first)) return first
  let start = first - 1
  while (start > 0 && isCapitalised(tokens[start - 1])) start--
  return first - 1 - start >= 2 ? start : first
}

function withApposition(scene: Scene, last: number): number {
  const { tokens, speech } = scene
  if (tokens[last + 1]?.key !== ',' || !isApposition(scene, last + 2)) return last
  let end = last + 1
  for (let at = last + 2; at < tokens.length && at - last < 12; at++) {
    const token = tokens[at]!
    if (isBreak(token) || token.kind === 'quotation') break
    if (speech.finite.test(token.key) && !isCapitalised(token)) return last
    if (speech.prepositions.has(token.key) && !scene.roles.has(at - 1) && !isCapitalised(tokens[at - 1])) break
    end = at
  }
  return end > last + 1 ? end : last
}

function isApposition({ tokens, speech, roles }: Scene, at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return false
  if (speech.pronouns.has(token.key)) return false
  return speech.determiners.has(token.key) || roles.has(at) || roles.has(at + 1)
}

function opensPhrase({ tokens, speech, roles }: Scene, at: number): boolean {
  const token = tokens[at]!
  if (speech.prepositions.has(token.key) || speech.addressees?.test(token.key)) return false
  return (
    isCapitalised(token) ||
    roles.has(at) ||
    speech.determiners.has(token.key) ||
    speech.pronouns.has(token.key) ||
    speech.modifier.test(token.key) ||
    hasCue(speech.vague, token.key)
  )
}

function isBetween(token: Token, speech: SpeechLexicon): boolean {
  return token.kind === 'word' && speech.between.has(token.key)
}

function isBreak(token: Token): boolean {
  return token.kind === 'mark' && !/^[-&/()'%№«»“”„"]$/.test(token.key)
}

function lastComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && from - at < 2 * longestPhrase; at--) {
    const token = tokens[at]!
    if (token.key === ',') return at
    if (token.kind === 'quotation' || /^[;:.]$/.test(token.key)) return -1
  }
  return -1
}
