/** Attributions without a subject: according to a source, in a document, by nobody. */
import type { Span } from '../../draft'
import type { AttributionCandidate } from '../candidate'
import { behindAside, contentOf } from './content'
import { formOf } from './form'
import { isBreak, isVerb, phraseEnd } from './phrases'
import type { Scene } from './scene'
import { closedApposition } from './source'
import { isCapitalised, rangeSpan, sentenceEnd, spanOf, type Range } from './tokens'

/** How far a document may stand before its cue. */
const longestDocument = 14

/** `According to SOURCE, …`, `…, according to SOURCE.` */
export function readAccording(scene: Scene, cue: Range): AttributionCandidate | null {
  const { tokens } = scene
  const source = { first: cue.last + 1, last: accordingEnd(scene, cue.last + 1) }
  if (source.last < source.first) return null
  return {
    cue: rangeSpan(tokens, cue),
    source: rangeSpan(tokens, source),
    content: contentAround(scene, { first: cue.first, last: source.last }),
    form: formOf(scene, source),
  }
}

/** `In his view, …`: the source is in the cue. */
export function readRecalled(scene: Scene, cue: Range): AttributionCandidate {
  const { tokens, speech } = scene
  const source = tokens
    .slice(cue.first, cue.last + 1)
    .find(({ key }) => speech.possessives.has(key))
  return {
    cue: rangeSpan(tokens, cue),
    source: source ? { from: source.from, to: source.to } : null,
    content: contentAround(scene, cue),
    form: 'pronoun',
  }
}

/** `В SOURCE говорится, что …`, `«…», — говорится в SOURCE.` */
export function readDocument(scene: Scene, cue: Range, limit: number): AttributionCandidate | null {
  const { tokens, speech } = scene
  const source = documentBehind(scene, cue.last + 1) ?? documentBefore(scene, cue.first - 1)
  if (!source) return null
  const group = {
    first: Math.min(cue.first, source.first - 1),
    last: Math.max(cue.last, source.last),
  }
  const before = tokens[cue.first - 1]?.key ?? ''
  const isAside = before === speech.as
  // `Об этом говорится в …`: what is said stands in the sentence before.
  const isElsewhere = speech.inverting.has(before)
  return {
    cue: rangeSpan(tokens, cue),
    source: rangeSpan(tokens, source),
    content: isAside
      ? behindAside(scene, group)
      : isElsewhere
        ? null
        : contentOf(scene, group, limit),
    form: 'named',
  }
}

/** `It is reported that …`, `… reportedly …` */
export function readImpersonal({ tokens, speech }: Scene, cue: Range): AttributionCandidate {
  const isThat = (at: number) => speech.complementisers.has(tokens[at]?.key ?? '')
  let first = 0
  // `It is reported | that`, `Сообщается, | что`
  if (isThat(cue.last + 1) || isThat(cue.last + 2)) {
    first = cue.last + 1
    while (tokens[first]?.kind === 'mark' || isThat(first)) first++
  }
  return {
    cue: rangeSpan(tokens, cue),
    source: null,
    content: spanOf(tokens, first, sentenceEnd(tokens)),
    form: 'nobody',
  }
}

/** What is said beside `according to SOURCE`, which opens the sentence, closes it or parts it. */
function contentAround({ tokens }: Scene, { first, last }: Range): Span | null {
  const end = sentenceEnd(tokens)
  const isComma = (at: number) => tokens[at]?.key === ','
  const opens = first <= 1 || (first <= 4 && isComma(first - 1))
  const rest = isComma(last + 1) ? last + 2 : last + 1
  const before = isComma(first - 1) ? first - 2 : first - 1
  return rest > end ? spanOf(tokens, 0, before) : spanOf(tokens, opens ? rest : 0, end)
}

/** A source behind `according to` runs to the comma, and without one to the verb. */
function accordingEnd(scene: Scene, first: number): number {
  const { tokens, speech } = scene
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isBreak(token)) return token.key === ',' ? withApposition(scene, first, at) : at - 1
    // `According to Rathbun | the property …`
    if (at > first && speech.determiners.has(token.key) && isCapitalised(tokens[at - 1]))
      return at - 1
    // `figures published by the bank`: a participle goes on with a preposition.
    const goesOn = speech.prepositions.has(tokens[at + 1]?.key ?? '')
    if (at > first && isVerb(token, speech) && !goesOn)
      return Math.max(first, phraseEnd(scene, first))
  }
  return sentenceEnd(tokens)
}

/** `according to Jens Stoltenberg, | the head of the alliance, …` */
function withApposition(scene: Scene, first: number, comma: number): number {
  const isName = scene.tokens.slice(first, comma).every((token) => isCapitalised(token))
  return (isName ? closedApposition(scene, comma) : null) ?? comma - 1
}

function documentBehind(scene: Scene, at: number): Range | null {
  if (!scene.speech.adjuncts.has(scene.tokens[at]?.key ?? '')) return null
  const last = phraseEnd(scene, at + 1)
  return last > at ? { first: at + 1, last } : null
}

/** The phrase that a preposition opens and the cue, or a comma before it, closes. */
function documentBefore({ tokens, speech }: Scene, end: number): Range | null {
  for (let at = end; at >= 0 && end - at < longestDocument; at--) {
    const token = tokens[at]!
    if (token.kind === 'quotation' || /^[;:]$/.test(token.key)) return null
    if (!speech.adjuncts.has(token.key)) continue
    const last = tokens[end]!.key === ',' ? end - 1 : end
    return at < last ? { first: at + 1, last } : null
  }
  return null
}
