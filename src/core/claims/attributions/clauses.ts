/** Attributions in English and Russian, where the cue stands among its source and its content. */
import type { Span } from '../../draft'
import type { AttributionCandidate, SourceForm } from '../candidate'
import { findCues, hasCue } from '../lexicons/cue-table'
import type { Passage } from '../passage'
import { contentOf, sentenceEnd, spanOf } from './content'
import { openingSource, phraseEnd, sourceAfter, sourceBefore, tokensAt, type Range, type Scene } from './source'
import type { SpeechLexicon } from './speech'
import { isCapitalised, readTokens, type Token } from './tokens'

type CueKind = 'say' | 'show' | 'according' | 'inDocument' | 'impersonal' | 'participle'

interface Cue extends Range {
  readonly kind: CueKind
}

const cueKinds: readonly CueKind[] = ['inDocument', 'impersonal', 'according', 'say', 'show', 'participle']

/** The attributions of a sentence, in the order of their cues. Places count from its start. */
export function findClauseAttributions(passage: Passage, speech: SpeechLexicon): AttributionCandidate[] {
  const spans = cueKinds.map((kind) => {
    const table = speech[kind]
    return table ? findCues(table, passage.own) : []
  })
  if (spans.every((found) => found.length === 0)) return []

  const tokens = readTokens(passage)
  const scene: Scene = { tokens, speech, roles: tokensAt(tokens, findCues(speech.roles, passage.own)) }
  const cues = spans
    .flatMap((found, kind) => found.map((span) => locate(tokens, span, cueKinds[kind]!)))
    .filter((cue) => cue !== null)
    .sort((a, b) => a.first - b.first || b.last - a.last)

  const attributions: AttributionCandidate[] = []
  let end = -1
  for (const [index, cue] of cues.entries()) {
    if (cue.first <= end) continue
    const next = cues.slice(index + 1).find(({ kind, first }) => kind === 'participle' && first > cue.last)
    const limit = next?.first ?? tokens.length
    const attribution = readAttribution(scene, passage, cue, limit, attributions.at(-1))
    if (!attribution) continue
    attributions.push(attribution)
    end = cue.last
  }
  return attributions
}

function readAttribution(
  scene: Scene,
  passage: Passage,
  cue: Cue,
  limit: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  if (cue.kind === 'inDocument') return readDocument(scene, passage, cue, limit)
  if (cue.kind === 'impersonal') return readImpersonal(scene, cue)
  if (cue.kind === 'according') return readAccording(scene, cue)
  if (cue.kind === 'participle') return readShared(scene, passage, cue, limit, previous)
  return readVerb(scene, passage, cue, limit, previous)
}

/** `It is reported that …`, `… reportedly …`. */
function readImpersonal({ tokens, speech }: Scene, cue: Cue): AttributionCandidate {
  const end = sentenceEnd(tokens)
  const that =
    speech.complementisers.has(tokens[cue.last]!.key) ||
    speech.complementisers.has(tokens[cue.last + 2]?.key ?? '')
  let first = that ? cue.last + 1 : 0
  while (that && (tokens[first]?.kind === 'mark' || speech.complementisers.has(tokens[first]?.key ?? ''))) first++
  return { cue: rangeSpan(tokens, cue), source: null, content: spanOf(tokens, first, end), form: 'nobody' }
}

/** `В SOURCE говорится, что …`, `…, говорится в SOURCE.` */
function readDocument(scene: Scene, passage: Passage, cue: Cue, limit: number): AttributionCandidate | null {
  const { tokens } = scene
  const source = documentBehind(scene, cue.last + 1) ?? documentBefore(scene, cue.first - 1)
  if (!source) return null
  const group = { first: Math.min(cue.first, source.first - 1), last: Math.max(cue.last, source.last) }
  const elsewhere = scene.speech.inverting.has(tokens[cue.first - 1]?.key ?? '')
  const content = elsewhere ? null : contentOf(scene, passage, group, limit)
  return { cue: rangeSpan(tokens, cue), source: rangeSpan(tokens, source), content, form: 'named' }
}

function documentBehind(scene: Scene, at: number): Range | null {
  if (!scene.speech.adjuncts.has(scene.tokens[at]?.key ?? '')) return null
  const last = phraseEnd(scene, at + 1)
  return last > at ? { first: at + 1, last } : null
}

/** The phrase that a preposition opens and the cue, or a comma before it, closes. */
function documentBefore({ tokens, speech }: Scene, last: number): Range | null {
  for (let at = last; at >= 0 && last - at < 14; at--) {
    const token = tokens[at]!
    if (token.kind === 'quotation' || /^[;:]$/.test(token.key)) return null
    if (speech.adjuncts.has(token.key)) return at < last ? { first: at + 1, last: tokens[last]!.key === ',' ? last - 1 : last } : null
  }
  return null
}

/** `According to SOURCE, …`, `…, according to SOURCE.` */
function readAccording(scene: Scene, cue: Cue): AttributionCandidate | null {
  const { tokens } = scene
  const first = cue.last + 1
  const last = accordingEnd(scene, first)
  if (last < first) return null
  const end = sentenceEnd(tokens)
  const opens = cue.first <= 1 || tokens[cue.first - 1]?.kind === 'mark' && cue.first <= 4
  const rest = tokens[last + 1]?.key === ',' ? last + 2 : last + 1
  const before = tokens[cue.first - 1]?.key === ',' ? cue.first - 2 : cue.first - 1
  const content =
    rest > end ? spanOf(tokens, 0, before) : spanOf(tokens, opens ? rest : 0, end)
  return attribute(scene, cue, { first, last }, content)
}

/** A source behind `according to` runs to the comma, and without one to the verb. */
function accordingEnd(scene: Scene, first: number): number {
  const { tokens, speech } = scene
  const short = phraseEnd(scene, first)
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'quotation' || (token.kind === 'mark' && !/^[-&/()']$/.test(token.key))) {
      return token.key === ',' ? withAside(scene, first, at) : at - 1
    }
    const verb = speech.finite.test(token.key) && !isCapitalised(token) && at > first
    // `figures published by the bank`: a participle goes on with a preposition.
    if (verb && !speech.prepositions.has(tokens[at + 1]?.key ?? '')) return Math.max(short, first)
  }
  return sentenceEnd(tokens)
}

/** `according to Jens Stoltenberg, the head of the alliance, …`. */
function withAside({ tokens, speech, roles }: Scene, first: number, comma: number): number {
  const start = comma + 1
  const named = tokens.slice(first, comma).every((token) => isCapitalised(token))
  if (!named || !(roles.has(start) || roles.has(start + 1) || speech.determiners.has(tokens[start]?.key ?? ''))) return comma - 1
  for (let at = start; at < tokens.length && at - start < 10; at++) {
    if (speech.finite.test(tokens[at]!.key)) return comma - 1
    if (tokens[at]!.key === ',') return at - 1
  }
  return comma - 1
}

/** `adding that …` goes on for the source before it. */
function readShared(
  scene: Scene,
  passage: Passage,
  cue: Cue,
  limit: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  const content = contentOf(scene, passage, cue, limit)
  if (previous) {
    return { cue: rangeSpan(scene.tokens, cue), source: previous.source, content, form: previous.form }
  }
  const source = openingSource(scene)
  return source ? attribute(scene, cue, source, content) : null
}

function readVerb(
  scene: Scene,
  passage: Passage,
  cue: Cue,
  limit: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  const { tokens, speech } = scene
  const before = tokens[cue.first - 1]
  if (speech.notBefore.has(beforeAdverbs(scene, cue.first)?.key ?? '')) return null
  const source = sourceOf(scene, cue)
  if (!source) {
    if (cue.kind === 'show') return null
    const shared = cue.first > 0 && before?.kind !== 'mark' ? previous : undefined
    const content = contentOf(scene, passage, cue, limit)
    if (shared) return { cue: rangeSpan(tokens, cue), source: shared.source, content, form: shared.form }
    const opening = cue.first > 1 ? openingSource(scene) : null
    return opening && opening.last < cue.first ? attribute(scene, cue, opening, content) : null
  }
  if (isDumb(scene, source, cue)) return null
  const group = { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) }
  const as = tokens[group.first - 1]
  const aside = as !== undefined && speech.inverting.has(as.key) && !isInside(scene, group.first - 1)
  if (cue.kind === 'show' && !aside && !reports(scene, group)) return null
  const content = aside ? afterAside(scene, group) : contentOf(scene, passage, group, limit)
  return attribute(scene, cue, source, content)
}

/** `described it as …`: `as` opens no clause of its own behind a word. */
function isInside({ tokens, speech }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  return before?.kind === 'word' && !speech.and.has(before.key) && speech.as.has(tokens[at]!.key)
}

/** The token before a cue and its adverbs: `is` often described. */
function beforeAdverbs({ tokens, speech }: Scene, cue: number): Token | undefined {
  let at = cue - 1
  while (at >= 0 && speech.between.has(tokens[at]!.key) && !speech.notBefore.has(tokens[at]!.key)) at--
  return tokens[at]
}

/** Behind the cue where a quotation, a dash or `as` stands before it, else before it. */
function sourceOf(scene: Scene, cue: Cue): Range | null {
  const { tokens, speech } = scene
  const before = tokens[cue.first - 1]
  const after = tokens[cue.last + 1]
  const canFollow =
    after?.kind === 'word' && !speech.complementisers.has(after.key) && !speech.notAfter.has(after.key)
  if (before && speech.inverting.has(before.key)) return canFollow ? sourceAfter(scene, cue.last) : null
  if (canFollow && isBehindQuotation(tokens, cue.first)) return sourceAfter(scene, cue.last)

  const follows = canFollow && beginsPhrase(scene, cue.last + 1)
  if (follows && (!before || before.kind === 'mark') && !hasSubjectBefore(scene, cue)) {
    return sourceAfter(scene, cue.last)
  }
  const source = sourceBefore(scene, cue.first)
  if (source && isPhrase(scene, source)) return source
  return follows ? sourceAfter(scene, cue.last) : source
}

/** `“…”, said`, `«…», — сказал` */
function isBehindQuotation(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.kind === 'mark') before--
  return tokens[before]?.kind === 'quotation'
}

/** `Stoltenberg, the head of the alliance, said the treaty holds`: the clause behind has its own verb. */
function hasSubjectBefore(scene: Scene, cue: Cue): boolean {
  const { tokens, speech } = scene
  if (tokens[cue.first - 1]?.key !== ',' || tokens[cue.first - 2]?.kind === 'quotation') return false
  for (let at = cue.last + 1; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'mark' || tokens[at]!.kind === 'quotation') break
    if (speech.finite.test(tokens[at]!.key) && !isCapitalised(tokens[at])) return true
  }
  return false
}

function beginsPhrase({ tokens, speech, roles }: Scene, at: number): boolean {
  const token = tokens[at]!
  if (isCapitalised(token) || roles.has(at) || speech.determiners.has(token.key) || speech.pronouns.has(token.key)) return true
  if (speech.prepositions.has(token.key)) {
    for (let ahead = at + 1; ahead < tokens.length && tokens[ahead]!.kind !== 'mark'; ahead++)
      if (roles.has(ahead)) return true
    return false
  }
  return roles.has(at + 1) || roles.has(at + 2) || hasCue(speech.vague, token.key)
}

/** Whether the phrase could be a subject: it is not what a preposition governs. */
function isPhrase({ tokens, speech }: Scene, { first }: Range): boolean {
  return !speech.prepositions.has(tokens[first]!.key)
}

function isDumb({ tokens, speech }: Scene, { first, last }: Range, cue: Cue): boolean {
  const keys = [tokens[first]!.key, tokens[last]!.key]
  if (first === last && speech.dumb.has(keys[0]!)) return cue.kind === 'show' || !speech.pronouns.has(keys[0]!)
  return false
}

/** Whether a clause or a quotation follows, or stands before a group that closes the sentence. */
function reports({ tokens, speech }: Scene, group: Range): boolean {
  for (let at = group.last + 1; at < tokens.length && at - group.last <= 4; at++) {
    const token = tokens[at]!
    if (speech.complementisers.has(token.key) || token.kind === 'quotation' || token.key === ':') return true
  }
  const before = tokens[group.first - 1]
  return before?.kind === 'quotation' || (/^[,—–-]$/.test(before?.key ?? '') && tokens[group.first - 2]?.kind === 'quotation')
}

/** `As SOURCE said, …`. */
function afterAside({ tokens }: Scene, group: Range): Span | null {
  let first = group.last + 1
  while (first < tokens.length && tokens[first]!.key !== ',') first++
  return spanOf(tokens, first + 1, sentenceEnd(tokens))
}

function attribute(scene: Scene, cue: Range, source: Range, content: Span | null): AttributionCandidate {
  const { tokens } = scene
  return {
    cue: rangeSpan(tokens, cue),
    source: spanOf(tokens, source.first, source.last),
    content,
    form: formOf(scene, source),
  }
}

/** A proper name makes a source known, even of many; an office does where nobody is left unnamed. */
function formOf(scene: Scene, { first, last }: Range): SourceForm {
  const { tokens, speech, roles } = scene
  if (first === last && speech.pronouns.has(tokens[first]!.key)) return 'pronoun'
  const phrase = tokens.slice(first, last + 1)
  const isOneOfMany = speech.indefinite.has(phrase[0]!.key) && hasCue(speech.anonymous, keysOf(phrase)) && !endsWithName(phrase)
  if (isOneOfMany) return 'vague'
  if (phrase.some((token, index) => isProperName(scene, token, first + index))) return 'named'
  if (isVague(scene, phrase)) return 'vague'
  const definite = speech.determiners.has(phrase[0]!.key)
  return definite || phrase.some((_, index) => roles.has(first + index)) ? 'named' : 'vague'
}

/** `a former official, John Bolton` */
function endsWithName(phrase: readonly Token[]): boolean {
  return phrase.length > 2 && isCapitalised(phrase.at(-1)) && isCapitalised(phrase.at(-2))
}

function isProperName({ tokens, speech }: Scene, token: Token, at: number): boolean {
  if (!isCapitalised(token) || speech.demonym.test(token.key) || speech.determiners.has(token.key)) return false
  const opens = at === 0 || tokens[at - 1]!.kind === 'mark'
  return !(opens && hasCue(speech.vague, token.key))
}

function isVague({ speech }: Scene, phrase: readonly Token[]): boolean {
  return hasCue(speech.vague, keysOf(phrase))
}

function keysOf(phrase: readonly Token[]): string {
  return phrase.map(({ key }) => key).join(' ')
}

function locate(tokens: readonly Token[], span: Span, kind: CueKind): Cue | null {
  const first = tokens.findIndex(({ from }) => from === span.from)
  if (first < 0) return null
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.from < span.to) last++
  return { kind, first, last }
}

function rangeSpan(tokens: readonly Token[], { first, last }: Range): Span {
  return { from: tokens[first]!.from, to: tokens[last]!.to }
}
