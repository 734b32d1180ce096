/** Attributions in Turkish, where the cue closes its clause and the source often opens the sentence. */
import type { Span } from '../../draft'
import type { AttributionCandidate, SourceForm } from '../candidate'
import { findCues, hasCue } from '../lexicons/cue-table'
import type { Passage } from '../passage'
import { sentenceEnd, spanOf } from './content'
import { tokensAt, type Range } from './source'
import { isCapitalised, readTokens, type Token } from './tokens'
import { findSubject, isSubjectWord, nameAfter } from './turkish-source'
import type { TurkishScene, TurkishSpeechLexicon } from './turkish-speech'

type CueKind = 'finite' | 'weak' | 'converb' | 'relative' | 'passive' | 'according'

interface Cue extends Range {
  readonly kind: CueKind
}

const cueKinds: readonly CueKind[] = ['according', 'relative', 'converb', 'finite', 'passive', 'weak']

/** The attributions of a sentence, in the order of their cues. Places count from its start. */
export function findTurkishAttributions(passage: Passage, speech: TurkishSpeechLexicon): AttributionCandidate[] {
  const spans = cueKinds.map((kind) => findCues(speech[kind], passage.own))
  if (spans.every((found) => found.length === 0)) return []

  const tokens = readTokens(passage)
  const scene = { tokens, speech, roles: tokensAt(tokens, findCues(speech.roles, passage.own)) }
  const cues = spans
    .flatMap((found, kind) => found.map((span) => locate(tokens, span, cueKinds[kind]!)))
    .filter((cue) => cue !== null)
    .sort((a, b) => a.first - b.first || b.last - a.last)

  const attributions: AttributionCandidate[] = []
  let contentFrom = 0
  let end = -1
  for (const cue of cues) {
    if (cue.first <= end) continue
    const attribution = readAttribution(scene, passage, cue, contentFrom, attributions.at(-1))
    if (!attribution) continue
    attributions.push(attribution)
    end = cue.last
    if (cue.kind !== 'according') contentFrom = cue.last + 1
  }
  return attributions
}

function readAttribution(
  scene: TurkishScene,
  passage: Passage,
  cue: Cue,
  contentFrom: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate | null {
  if (cue.kind === 'according') return readAccording(scene, cue)
  if (cue.kind !== 'finite' && !isReported(scene, cue)) return null
  if (cue.kind === 'relative') return readRelative(scene, passage, cue, contentFrom)
  if (cue.kind === 'passive') return readPassive(scene, passage, cue, contentFrom)
  if (previous && previous.form !== 'nobody' && sharesSource(scene, previous, cue)) {
    return { ...previous, cue: rangeSpan(scene, cue), content: contentBefore(scene, passage, cue, contentFrom) }
  }
  const source = findSubject(scene, cue.first)
  const from = source ? Math.max(contentFrom, source.last < cue.first ? source.last + 1 : 0) : contentFrom
  const content = contentBefore(scene, passage, cue, source && source.first > contentFrom && hasQuotation(scene, contentFrom, source.first) ? contentFrom : from)
  if (!source) return { cue: rangeSpan(scene, cue), source: null, content, form: 'pronoun' }
  return attribute(scene, cue, source, content)
}

/** `SOURCE’e göre …` */
function readAccording(scene: TurkishScene, cue: Cue): AttributionCandidate | null {
  const { tokens, speech } = scene
  const last = cue.first - 1
  if (last < 0 || tokens[last]!.kind !== 'word') return null
  let first = last
  while (first > 0 && last - first < 12 && tokens[first - 1]!.kind !== 'quotation' && !/^[,;:.—–()]$/.test(tokens[first - 1]!.key)) first--
  first = skipOpenings(scene, first, last)
  if (last - first > 6) first = nameStart(scene, last)
  const end = sentenceEnd(tokens)
  const after = tokens[cue.last + 1]?.key === ',' ? cue.last + 2 : cue.last + 1
  const content = after > end ? spanOf(tokens, 0, first - 1) : spanOf(tokens, after, end)
  if (speech.pronouns.has(tokens[last]!.key)) return null
  return attribute(scene, cue, { first, last }, content)
}

/** `… olduğunu belirten SOURCE …` */
function readRelative(scene: TurkishScene, passage: Passage, cue: Cue, contentFrom: number): AttributionCandidate | null {
  const source = nameAfter(scene, cue.last + 1)
  if (!source) return null
  return attribute(scene, cue, source, contentBefore(scene, passage, cue, contentFrom))
}

/** `SOURCE raporunda … belirtildi`, or nobody says it. */
function readPassive(scene: TurkishScene, passage: Passage, cue: Cue, contentFrom: number): AttributionCandidate {
  const source = findDocument(scene, passage, cue.first)
  const from = source && source.last < cue.first ? Math.max(contentFrom, source.last + 1) : contentFrom
  const content = contentBefore(scene, passage, cue, from)
  if (source) return attribute(scene, cue, source, content)
  return { cue: rangeSpan(scene, cue), source: null, content, form: 'nobody' }
}

/** A document that it stands in, or who did the telling: `NATO tarafından yapılan açıklamada`. */
function findDocument(scene: TurkishScene, passage: Passage, cue: number): Range | null {
  const { tokens, speech } = scene
  const by = tokens.findIndex(({ key }, index) => index < cue && key === 'tarafindan')
  const documents = tokensAt(tokens, findCues(speech.documents, passage.own))
  const document = [...documents].find((index) => index < cue)
  const last = by > 0 ? by - 1 : document
  if (last === undefined) return null
  let first = last
  while (first > 0 && tokens[first - 1]!.kind === 'word' && isPartOfTitle(tokens, first - 1) && last - first < 9) first--
  return { first: skipOpenings(scene, first, last), last }
}

/** `ve` only between names. */
function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.key !== 've' || (isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]))
}

/** Whether a reported clause or a quotation stands right before the cue. */
function isReported({ tokens, speech }: TurkishScene, cue: Cue): boolean {
  let at = cue.first - 1
  while (at >= 0 && (tokens[at]!.kind === 'mark' || adverbs.has(tokens[at]!.key))) at--
  const token = tokens[at]
  return token !== undefined && (token.kind === 'quotation' || speech.reported.test(token.key))
}

/** A converb and the verb behind it have one subject, unless a new one stands between them. */
function sharesSource(scene: TurkishScene, previous: AttributionCandidate, cue: Cue): boolean {
  const { tokens } = scene
  for (let at = cue.first - 1; at > 0 && tokens[at]!.from > previous.cue.to; at--) {
    if (previous.source && tokens[at]!.from < previous.source.to) return true
    if (tokens[at]!.key === ',' && isSubjectWord(scene, at - 1) && isCapitalised(tokens[at - 1])) return false
    if (tokens[at]!.key === ';') return false
  }
  return true
}

/** Cues that close a quotation word for word: `dedi`, `diyen`, `ifadelerini kullandı`. */
const verbatim = /^(?:de[dmny]|diy|der|ifadele|ifadesi|şeklinde|söz|açiklama|degerlendirme|değerlendirme|yorum|mesaj|görüş|uyari)/

/** Adverbs between what is said and its cue. */
const adverbs = new Set('defaatle net biçimde ısrarla israrla acik sikça siklikla sik defalarca ayrica açikça özellikle sürekli kez daha da de ise bir yine önemle'.split(' '))

/** The quotation right before a cue that takes one word for word, else everything from `first` on. */
function contentBefore(scene: TurkishScene, passage: Passage, cue: Cue, first: number): Span | null {
  const { tokens } = scene
  for (let at = cue.first - 1; at >= 0 && at >= first && cue.first - at <= 3; at--) {
    const token = tokens[at]!
    if (token.kind === 'quotation' && verbatim.test(tokens[cue.first]!.key)) return wholeOf(passage, token)
  }
  let last = cue.first - 1
  while (last >= first && (tokens[last]!.kind === 'mark' || adverbs.has(tokens[last]!.key))) last--
  first = skipLeadIn(scene, passage, first, last)
  const clause = spanOf(tokens, first, last)
  const spoken = passage.quotations.find(({ to }) => clause && to === clause.to)
  return clause && spoken ? { from: Math.min(clause.from, spoken.whole.from), to: spoken.whole.to } : clause ?? quotationAfter(passage, tokens, cue)
}

/** Behind marks, `ayrıca`, and where it was said: `yayımladığı raporda`. */
function skipLeadIn(scene: TurkishScene, passage: Passage, first: number, last: number): number {
  const { tokens, speech } = scene
  let at = first
  while (at < last && (tokens[at]!.kind === 'mark' || adverbs.has(tokens[at]!.key))) at++
  at = skipOpenings(scene, at, last)
  const documents = tokensAt(tokens, findCues(speech.documents, passage.own))
  for (let ahead = at; ahead < last && ahead - at < 8; ahead++) {
    if (tokens[ahead]!.kind !== 'word' && tokens[ahead]!.kind !== 'number') break
    if (!documents.has(ahead)) continue
    return tokens[ahead + 1]!.kind === 'mark' ? ahead + 2 : ahead + 1
  }
  return at
}

function wholeOf(passage: Passage, token: Token): Span | null {
  return passage.quotations.find(({ from, to }) => from <= token.from && token.from < to)?.whole ?? null
}

/** `Şöyle dedi: “…”` */
function quotationAfter(passage: Passage, tokens: readonly Token[], cue: Cue): Span | null {
  const mark = tokens[cue.last + 1]
  const token = tokens[cue.last + 2]
  if (mark?.key !== ':' || token?.kind !== 'quotation') return null
  return wholeOf(passage, token)
}

function hasQuotation({ tokens }: TurkishScene, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ kind }) => kind === 'quotation')
}

function skipOpenings({ tokens, speech }: TurkishScene, first: number, last: number): number {
  let at = first
  while (at < last) {
    const rest = tokens.slice(at, Math.min(at + 5, last + 1)).map(({ key }) => key)
    const opening = speech.openings.exec(rest.join(' '))?.[0]
    if (!opening) break
    at += opening.trim().split(' ').length
  }
  return Math.min(at, last)
}

/** Where the capitalised words begin that a phrase ends with. */
function nameStart({ tokens }: TurkishScene, last: number): number {
  let first = last
  while (first > 0 && !isCapitalised(tokens[first])) first--
  if (!isCapitalised(tokens[first])) return Math.max(0, last - 2)
  while (first > 0 && isCapitalised(tokens[first - 1])) first--
  return first
}

function attribute(scene: TurkishScene, cue: Cue, source: Range, content: Span | null): AttributionCandidate {
  return {
    cue: rangeSpan(scene, cue),
    source: spanOf(scene.tokens, source.first, source.last),
    content,
    form: formOf(scene, source),
  }
}

function formOf({ tokens, speech, roles }: TurkishScene, { first, last }: Range): SourceForm {
  const phrase = tokens.slice(first, last + 1)
  if (phrase.length === 1 && speech.pronouns.has(phrase[0]!.key)) return 'pronoun'
  const isVague = hasCue(speech.vague, phrase.map(({ key }) => key).join(' '))
  const named = phrase.some(
    (token, index) => isCapitalised(token) && !speech.demonym.test(token.key) && !(index === 0 && first === 0 && isVague && phrase.length <= 2),
  )
  if (named) return 'named'
  if (isVague) return 'vague'
  return phrase.some((_, index) => roles.has(first + index)) ? 'named' : 'vague'
}

function locate(tokens: readonly Token[], span: Span, kind: CueKind): Cue | null {
  const first = tokens.findIndex(({ from }) => from === span.from)
  if (first < 0) return null
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1]!.from < span.to) last++
  return { kind, first, last }
}

function rangeSpan({ tokens }: TurkishScene, { first, last }: Range): Span {
  return { from: tokens[first]!.from, to: tokens[last]!.to }
}
