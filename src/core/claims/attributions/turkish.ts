/** Attributions in Turkish, where the cue closes its clause and the source often opens the sentence. */
import type { Span } from '../../draft'
import type { AttributionCandidate, SourceForm } from '../candidate'
import { hasCue } from '../lexicons/cue-table'
import type { TurkishSpeechLexicon } from '../lexicons/speech-lexicon'
import type { Passage } from '../passage'
import { readCues, type Cue, type ReadCue, type TurkishScene } from './scene'
import { isCapitalised, keysOf, rangeSpan, sentenceEnd, spanOf, type Range } from './tokens'
import { contentBefore, isReported } from './turkish-content'
import { findDocument, findSubject, isSubject, sourceBefore, sourceBehind } from './turkish-source'

type CueKind = 'according' | 'relative' | 'converb' | 'finite' | 'passive' | 'weak'

const cueKinds: readonly CueKind[] = [
  'according',
  'relative',
  'converb',
  'finite',
  'passive',
  'weak',
]

/** The attributions of a sentence, in the order of their cues. Places count from its start. */
export function findTurkishAttributions(
  passage: Passage,
  speech: TurkishSpeechLexicon,
): AttributionCandidate[] {
  const tables = cueKinds.map((kind) => [kind, speech[kind]] as const)
  return readCues(passage, speech, tables, readCue)
}

const readCue: ReadCue<CueKind, TurkishSpeechLexicon> = (scene, cue, _rest, previous) => {
  if (cue.kind === 'according') return readAccording(scene, cue)
  if (cue.kind !== 'finite' && !isReported(scene, cue)) return null
  const from = contentStart(scene, previous)
  if (cue.kind === 'relative') return readRelative(scene, cue, from)
  if (cue.kind === 'passive') return readPassive(scene, cue, from)
  return readVerb(scene, cue, from, previous)
}

/** `SOURCE’e göre …` */
function readAccording(scene: TurkishScene, cue: Range): AttributionCandidate | null {
  const { tokens } = scene
  const source = sourceBefore(scene, cue.first)
  if (!source) return null
  const end = sentenceEnd(tokens)
  const rest = tokens[cue.last + 1]?.key === ',' ? cue.last + 2 : cue.last + 1
  const content = rest > end ? spanOf(tokens, 0, source.first - 1) : spanOf(tokens, rest, end)
  return attribute(scene, cue, source, content)
}

/** `… olduğunu belirten SOURCE …` */
function readRelative(scene: TurkishScene, cue: Range, from: number): AttributionCandidate | null {
  const source = sourceBehind(scene, cue.last + 1)
  return source && attribute(scene, cue, source, contentBefore(scene, cue, from))
}

/** `SOURCE raporunda … belirtildi`, or nobody says it. */
function readPassive(scene: TurkishScene, cue: Range, from: number): AttributionCandidate {
  const source = findDocument(scene, cue.first)
  const content = contentBefore(scene, cue, Math.max(from, source ? source.last + 1 : 0))
  if (source) return attribute(scene, cue, source, content)
  return { cue: rangeSpan(scene.tokens, cue), source: null, content, form: 'nobody' }
}

/** `SOURCE, … olduğunu söyledi`; without a subject it is whoever spoke before. */
function readVerb(
  scene: TurkishScene,
  cue: Cue<CueKind>,
  from: number,
  previous: AttributionCandidate | undefined,
): AttributionCandidate {
  const { tokens } = scene
  const span = rangeSpan(tokens, cue)
  if (previous && previous.form !== 'nobody' && sharesSource(scene, previous, cue))
    return { ...previous, cue: span, content: contentBefore(scene, cue, from) }

  const source = findSubject(scene, cue.first)
  if (!source)
    return { cue: span, source: null, content: contentBefore(scene, cue, from), form: 'pronoun' }
  // `“…” Erdoğan dedi`: the quotation may stand before the source.
  const isQuotedBefore = tokens.slice(from, source.first).some(({ kind }) => kind === 'quotation')
  const start = isQuotedBefore ? from : Math.max(from, source.last + 1)
  return attribute(scene, cue, source, contentBefore(scene, cue, start))
}

/** What the next cue reports begins behind the cue before. */
function contentStart(
  { tokens }: TurkishScene,
  previous: AttributionCandidate | undefined,
): number {
  return previous ? tokens.findIndex(({ from }) => from >= previous.cue.to) : 0
}

/** A converb and the verb behind it have one subject, unless a new one stands between them. */
function sharesSource(scene: TurkishScene, previous: AttributionCandidate, cue: Range): boolean {
  const { tokens } = scene
  for (let at = cue.first - 1; at > 0 && tokens[at]!.from > previous.cue.to; at--) {
    if (previous.source && tokens[at]!.from < previous.source.to) return true
    const { key } = tokens[at]!
    if (key === ';') return false
    if (key === ',' && isCapitalised(tokens[at - 1]) && isSubject(scene, at - 1)) return false
  }
  return true
}

function attribute(
  scene: TurkishScene,
  cue: Range,
  source: Range,
  content: Span | null,
): AttributionCandidate {
  const { tokens } = scene
  return {
    cue: rangeSpan(tokens, cue),
    source: rangeSpan(tokens, source),
    content,
    form: formOf(scene, source),
  }
}

/** A proper name makes a source known, even of many; an office does where nobody is left unnamed. */
function formOf({ tokens, speech, roles }: TurkishScene, { first, last }: Range): SourceForm {
  const phrase = tokens.slice(first, last + 1)
  if (phrase.length === 1 && speech.pronouns.has(phrase[0]!.key)) return 'pronoun'
  const isVague = hasCue(speech.vague, keysOf(phrase))
  // A sentence that begins with “Bilim insanları” or “Uzmanlar” names nobody.
  const opensVaguely = isVague && first === 0 && phrase.length <= 2
  const isNamed = phrase.some(
    (token, index) =>
      isCapitalised(token) && !speech.demonym.test(token.key) && !(index === 0 && opensVaguely),
  )
  if (isNamed) return 'named'
  if (isVague || phrase.some(({ key }) => key === 'bir')) return 'vague'
  return phrase.some((_, index) => roles.has(first + index)) ? 'named' : 'vague'
}
