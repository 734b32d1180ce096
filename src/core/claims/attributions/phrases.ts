/** Where noun phrases begin and end in English and Russian, as far as words show it. */
import { hasCue } from '../lexicons/cue-table'
import type { Scene } from './scene'
import { isAcronym, isCapitalised, type Range, type Token } from './tokens'

/** Longer stretches hold more than a noun phrase. */
const longestPhrase = 24

/** The last token of the phrase that begins at `first`; before `first` when there is none. */
export function phraseEnd({ tokens, speech, roles }: Scene, first: number): number {
  let last = first - 1
  for (let at = first; at < tokens.length && at - first < longestPhrase; at++) {
    const token = tokens[at]!
    if (isBreak(token)) break
    if (speech.prepositions.has(token.key) && !roles.has(at - 1)) break
    if (at > first && (opensClause(token, speech) || speech.addressees?.test(token.key))) break
    if (at > first && isVerb(token, speech)) break
    last = at
  }
  while (last >= first && isAnd(tokens[last]!, speech)) last--
  return last
}

/** The phrase whose last token is `last`. */
export function phraseEndingAt(scene: Scene, last: number): Range | null {
  const { tokens, speech } = scene
  // `В интервью телеканалу | он`: a pronoun in the case of a subject is all of it.
  if (speech.pronouns.has(tokens[last]!.key) && !isAcronym(tokens[last]!))
    return { first: last, last }
  let first = last + 1
  while (first > 0 && last - first < longestPhrase) {
    const token = tokens[first - 1]!
    if (isBreak(token) || opensClause(token, speech) || isClauseBefore(scene, first)) break
    first--
  }
  while (first <= last && tokens[first]!.kind === 'mark') first++
  const from = Math.max(0, first - 1)
  first = skipOpening(scene, Math.max(first, afterCoordination(scene, from, last)), last)
  const start = tokens[first]
  if (first <= last && (start?.kind === 'number' || speech.prepositions.has(start!.key)))
    first = beyondAdjunct(scene, first, last)
  return first > last ? null : { first, last: beforeAdjunct(scene, first, last) }
}

/** Behind `However,`, `Last week`, `В четверг`. */
export function skipOpening({ tokens, speech }: Scene, first: number, last: number): number {
  let at = first
  for (;;) {
    const ahead = tokens.slice(at, Math.min(at + 4, last + 1))
    const opening = speech.openings.exec(ahead.map(({ key }) => key).join(' '))?.[0]
    if (!opening) return at
    at += opening.trim().split(' ').length
    if (tokens[at]?.key === ',' && at < last) at++
  }
}

/**
 * `On 12 July at the summit in Vilnius | the minister`: where a phrase begins that no preposition
 * governs; behind `last` when none does.
 */
export function beyondAdjunct(
  scene: Scene,
  first: number,
  last: number = scene.tokens.length - 1,
): number {
  const { tokens, speech, roles } = scene
  let fallback = last + 1
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at]!
    if (isBreak(token)) break
    const previous = tokens[at - 1]!
    if (governs(previous, scene)) continue
    if (speech.determiners.has(token.key) || speech.pronouns.has(token.key)) return at
    if (roles.has(at)) return firstModifier(scene, at, first)
    if (!isCapitalised(token) || leadsToAdjunct(scene, at, last)) continue
    if (!isCapitalised(previous) && previous.kind === 'word') return at
    if (previous.kind === 'number' && !speech.months.test(token.key)) return at
    fallback = at
  }
  return fallback
}

/** Whether a noun phrase could begin here. */
export function opensPhrase({ tokens, speech, roles }: Scene, at: number): boolean {
  // «Лента.ру»: a name may stand in quotation marks.
  if (/^[«“„"]$/.test(tokens[at]?.key ?? '')) return isCapitalised(tokens[at + 1])
  const token = tokens[at]
  if (!token || speech.prepositions.has(token.key) || speech.addressees?.test(token.key))
    return false
  return (
    isCapitalised(token) ||
    roles.has(at) ||
    speech.determiners.has(token.key) ||
    speech.indefinite.has(token.key) ||
    speech.pronouns.has(token.key) ||
    speech.modifier.test(token.key) ||
    hasCue(speech.vague, token.key)
  )
}

/** Whether the token is a verb with a subject of its own, as far as its form tells. */
export function isVerb(token: Token, { finite }: Scene['speech']): boolean {
  return finite.test(token.key) && !isCapitalised(token)
}

/** A mark or a quotation; hyphens, brackets and the marks around a name are inside a phrase. */
export function isBreak({ kind, key }: Token): boolean {
  return kind === 'quotation' || (kind === 'mark' && !/^[-&/()'%№«»“”„"]$/.test(key))
}

/** `and`; but Ван `И` is a name. */
export function isAnd(token: Token, { and }: Scene['speech']): boolean {
  return and.has(token.key) && !isCapitalised(token)
}

function opensClause(token: Token, { conjunctions, complementisers }: Scene['speech']): boolean {
  if (isAcronym(token)) return false
  return conjunctions.has(token.key) || complementisers.has(token.key)
}

/** `Memon said | she`: a verb, and behind it another subject. */
function isClauseBefore({ tokens, speech, roles }: Scene, first: number): boolean {
  const next = tokens[first]
  if (!next || roles.has(first - 1) || !isVerb(tokens[first - 1]!, speech)) return false
  return isCapitalised(next) || speech.pronouns.has(next.key) || speech.determiners.has(next.key)
}

/** `Stoltenberg met Kishida and | the minister`: behind the last coordination after a verb. */
function afterCoordination({ tokens, speech }: Scene, first: number, last: number): number {
  for (let at = last; at > first; at--) {
    if (!isAnd(tokens[at]!, speech)) continue
    if (tokens.slice(first, at).some((token) => isVerb(token, speech))) return at + 1
  }
  return first
}

/** `Лавров | на пресс-конференции в Москве`: a name is complete before where and when. */
function beforeAdjunct(scene: Scene, first: number, last: number): number {
  const { tokens, speech } = scene
  for (let at = first + 1; at <= last; at++) {
    if (!speech.adjuncts.has(tokens[at]!.key)) continue
    const isName = isCapitalised(tokens[at - 1]) && !isSort(scene, at - 1)
    if (isName || speech.occasions.test(tokens[at + 1]?.key ?? '')) return at - 1
  }
  return last
}

/** `Officials | in Tbilisi`: not a name, though it begins a sentence. */
function isSort({ tokens, speech, roles }: Scene, at: number): boolean {
  return roles.has(at) || hasCue(speech.vague, tokens[at]!.key)
}

function governs({ key }: Token, { speech }: Scene): boolean {
  return speech.prepositions.has(key) || speech.determiners.has(key) || speech.links.has(key)
}

/** `на саммите | COP28 в Дубае`: a name that is still part of where and when. */
function leadsToAdjunct({ tokens, speech }: Scene, at: number, last: number): boolean {
  for (let ahead = at + 1; ahead <= last && tokens[ahead]!.kind !== 'mark'; ahead++) {
    if (speech.adjuncts.has(tokens[ahead]!.key))
      return !speech.occasions.test(tokens[ahead + 1]?.key ?? '')
  }
  return false
}

/** The adjectives before an office belong to it: `официальный представитель`. */
function firstModifier({ tokens, speech }: Scene, role: number, floor: number): number {
  let at = role
  while (
    at - 1 > floor &&
    speech.modifier.test(tokens[at - 1]!.key) &&
    !speech.prepositions.has(tokens[at - 2]!.key)
  )
    at--
  return at
}
