/** Attributions by a verb and its subject, in English and Russian. */
import type { Span } from '../../draft'
import type { AttributionCandidate } from '../candidate'
import { findBody } from './bodies'
import { behindAside, contentOf } from './content'
import { formOf } from './form'
import { isAnd, isVerb, opensPhrase } from './phrases'
import type { Cue, Scene } from './scene'
import { antecedent, openingSource, sourceAfter, sourceBefore } from './source'
import { isCapitalised, rangeSpan, type Range, type Token } from './tokens'

/** How far behind a weak cue what it reports may begin. */
const reach = 4
/** How long the subject of a clause without `that` may be. */
const longestSubject = 6

/** `SOURCE said that …`, `“…,” said SOURCE`, `…, SOURCE said, …` */
export function readVerb(
  scene: Scene,
  cue: Cue<string>,
  limit: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  const { tokens, speech } = scene
  if (speech.notBefore.has(tokens[beforeAdverbs(scene, cue.first)]?.key ?? '')) return null
  // `Recent reports have …`: a noun with a verb of its own.
  if (speech.auxiliaries.has(tokens[cue.last + 1]?.key ?? '')) return null
  const source = findBody(scene, cue) ?? sourceOf(scene, cue)
  if (!source && speech.inverting.has(tokens[cue.first - 1]?.key ?? '')) return null
  if (!source) return cue.kind === 'show' ? null : readSubjectless(scene, cue, limit, previous)
  if (isDumb(scene, source, cue) || isNoun(scene, source, cue)) return null
  const group = {
    first: Math.min(cue.first, source.first),
    last: Math.max(cue.last, source.last),
  }
  const isAside = introducesAside(scene, group.first - 1)
  if (cue.kind === 'show' && !isAside && !reports(scene, group)) return null
  const content = isAside ? behindAside(scene, group) : contentOf(scene, group, limit)
  return attribute(scene, cue, source, content)
}

/** `adding that …`: goes on for the source before it, else for the subject of the sentence. */
export function readParticiple(
  scene: Scene,
  cue: Range,
  limit: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  const content = contentOf(scene, cue, limit)
  if (previous) return share(scene, cue, previous, content)
  const source = openingSource(scene)
  return source ? attribute(scene, cue, source, content) : null
}

/** `Stoltenberg met the king and | said that …` */
function readSubjectless(
  scene: Scene,
  cue: Range,
  limit: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  const content = contentOf(scene, cue, limit)
  const isCoordinated = cue.first > 0 && scene.tokens[cue.first - 1]!.kind !== 'mark'
  if (isCoordinated && previous) return share(scene, cue, previous, content)
  const source = cue.first > 1 ? openingSource(scene) : null
  return source && source.last < cue.first ? attribute(scene, cue, source, content) : null
}

/** Behind the cue where a quotation, a dash or `as` stands before it, else before it. */
function sourceOf(scene: Scene, cue: Range): Range | null {
  const { tokens, speech } = scene
  const before = tokens[cue.first - 1]
  const after = tokens[cue.last + 1]
  if (before && isAnd(before, speech)) return null
  const relative = beforeAdverbs(scene, cue.first)
  if (speech.relatives.has(tokens[relative]?.key ?? '')) return antecedent(scene, relative)

  const isDetached = !before || (before.kind === 'mark' && before.key !== ')')
  const inverts = speech.inverting.has(before?.key ?? '')
  const canFollow =
    after !== undefined &&
    (after.kind === 'word' || opensPhrase(scene, cue.last + 1)) &&
    !speech.complementisers.has(after.key) &&
    (isDetached || inverts || !speech.notAfter.has(after.key))
  if (inverts || (canFollow && isBehindQuotation(tokens, cue.first)))
    return canFollow ? sourceAfter(scene, cue.last) : null

  const isLast = isDetached && tokens.length - cue.last <= reach
  const takesObject = speech.transitive.test(tokens[cue.first]!.key)
  const follows = !takesObject && canFollow && (isLast || leadsToPhrase(scene, cue.last + 1))
  if (follows && isDetached && !hasClauseBehind(scene, cue)) return sourceAfter(scene, cue.last)
  const source = sourceBefore(scene, cue.first)
  if (source && !speech.prepositions.has(tokens[source.first]!.key)) return source
  return follows ? sourceAfter(scene, cue.last) : source
}

/** `“…”, said`, `«…», — сказал` */
function isBehindQuotation(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).findLast(({ kind }) => kind !== 'mark')?.kind === 'quotation'
}

/** `Stoltenberg, the head of the alliance, said the treaty holds`: a verb of its own follows. */
function hasClauseBehind({ tokens, speech }: Scene, cue: Range): boolean {
  if (tokens[cue.first - 1]?.key !== ',') return false
  for (let at = cue.last + 1; at < tokens.length && tokens[at]!.kind === 'word'; at++)
    if (isVerb(tokens[at]!, speech)) return true
  return false
}

/** Whether a subject begins here, or behind where and to whom it was said. */
function leadsToPhrase(scene: Scene, at: number): boolean {
  const { tokens, speech, roles } = scene
  if (!speech.prepositions.has(tokens[at]!.key))
    return opensPhrase(scene, at) || roles.has(at + 1) || roles.has(at + 2)
  for (let ahead = at + 1; ahead < tokens.length; ahead++) {
    const token = tokens[ahead]!
    if (token.kind === 'mark' || speech.complementisers.has(token.key) || isVerb(token, speech))
      break
    if (roles.has(ahead)) return true
  }
  return false
}

/** `This shows that …` is the author’s own reading. */
function isDumb({ tokens, speech }: Scene, { first, last }: Range, cue: Cue<string>): boolean {
  const { key } = tokens[first]!
  if (first < last || !speech.dumb.has(key)) return false
  return cue.kind === 'show' || !speech.pronouns.has(key)
}

/** `infrastructure | projects that …`: a plural noun, where nobody who could say it stands before. */
function isNoun({ tokens, speech, roles }: Scene, source: Range, cue: Range): boolean {
  const subject = tokens[cue.first - 1]
  if (!speech.nouns.has(tokens[cue.first]!.key) || subject?.kind !== 'word') return false
  if (source.last !== cue.first - 1) return false
  const isName =
    isCapitalised(subject) && !/'s?$/.test(subject.key) && !speech.demonym.test(subject.key)
  return !isName && !roles.has(cue.first - 1) && !speech.pronouns.has(subject.key)
}

/** Whether a clause or a quotation follows, or a quotation stands before. */
function reports(scene: Scene, group: Range): boolean {
  const { tokens, speech } = scene
  const ahead = tokens.slice(group.last + 1, group.last + 1 + reach)
  if (
    ahead.some(
      ({ kind, key }) => kind === 'quotation' || key === ':' || speech.complementisers.has(key),
    )
  )
    return true
  if (isClauseBehind(scene, group.last + 1)) return true
  const before = tokens[group.first - 1]
  if (before?.kind === 'quotation') return true
  return /^[,—–-]$/.test(before?.key ?? '') && tokens[group.first - 2]?.kind === 'quotation'
}

/** `noted | the ship was …`, `suggests | Ankara will …`: English may leave out `that`. */
function isClauseBehind(scene: Scene, first: number): boolean {
  const { tokens, speech } = scene
  if (!opensPhrase(scene, first) || tokens[first]!.key === speech.as) return false
  for (let at = first + 1; at < tokens.length && at - first <= longestSubject; at++) {
    const { kind, key } = tokens[at]!
    if (speech.auxiliaries.has(key)) return true
    if (kind !== 'word' || speech.conjunctions.has(key) || speech.and.has(key)) return false
    if (speech.complementisers.has(key) || speech.relatives.has(key)) return false
  }
  return false
}

/** Whether the token opens an aside: `As SOURCE said, …`, but not `described it as …`. */
function introducesAside({ tokens, speech }: Scene, at: number): boolean {
  const token = tokens[at]
  if (!token || !speech.inverting.has(token.key)) return false
  const before = tokens[at - 1]
  return token.key !== speech.as || before?.kind !== 'word' || speech.and.has(before.key)
}

/** The token before a cue and its adverbs: `is` often described. */
function beforeAdverbs({ tokens, speech }: Scene, cue: number): number {
  let at = cue - 1
  while (at >= 0 && speech.between.has(tokens[at]!.key) && !speech.notBefore.has(tokens[at]!.key))
    at--
  return at
}

function attribute(
  scene: Scene,
  cue: Range,
  source: Range,
  content: Span | null,
): AttributionCandidate {
  return {
    cue: rangeSpan(scene.tokens, cue),
    source: rangeSpan(scene.tokens, source),
    content,
    form: formOf(scene, source),
  }
}

function share(
  { tokens }: Scene,
  cue: Range,
  { source, form }: AttributionCandidate,
  content: Span | null,
): AttributionCandidate {
  return { cue: rangeSpan(tokens, cue), source, content, form }
}
