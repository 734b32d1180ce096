/** A sentence with what the finders of its attributions ask of it. */
import type { Span } from '../../draft'
import type { AttributionCandidate } from '../candidate'
import { findCues, type CueTable } from '../lexicons/cue-table'
import type { SpeechLexicon, TurkishSpeechLexicon } from '../lexicons/speech-lexicon'
import type { Passage } from '../passage'
import { rangeAt, readTokens, tokensAt, type Range, type Token } from './tokens'

export interface Scene<Speech = SpeechLexicon> {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly speech: Speech
  /** The tokens that name an office, a body or a document. */
  readonly roles: ReadonlySet<number>
}

export type TurkishScene = Scene<TurkishSpeechLexicon>

/** A cue and what sort of cue it is. */
export interface Cue<Kind extends string> extends Range {
  readonly kind: Kind
}

/** Reads one cue; `previous` is the attribution before it in the same sentence. */
export type ReadCue<Kind extends string, Speech> = (
  scene: Scene<Speech>,
  cue: Cue<Kind>,
  rest: readonly Cue<Kind>[],
  previous: AttributionCandidate | undefined,
) => AttributionCandidate | null

/**
 * The attributions of a sentence, in the order of their cues. Of cues that overlap the one counts
 * that begins first, and of those that begin together the longest.
 */
export function readCues<Kind extends string, Speech extends { readonly roles: CueTable }>(
  passage: Passage,
  speech: Speech,
  tables: readonly (readonly [Kind, CueTable | null])[],
  readCue: ReadCue<Kind, Speech>,
): AttributionCandidate[] {
  const found = tables.flatMap(([kind, table]) =>
    table ? findCues(table, passage.own).map((span) => ({ kind, span })) : [],
  )
  if (found.length === 0) return []

  const tokens = readTokens(passage)
  const roles = tokensAt(tokens, findCues(speech.roles, passage.own))
  const scene = { passage, tokens, speech, roles }
  const cues = locate(tokens, found)
  const attributions: AttributionCandidate[] = []
  let end = -1
  for (const [index, cue] of cues.entries()) {
    if (cue.first <= end) continue
    const attribution = readCue(scene, cue, cues.slice(index + 1), attributions.at(-1))
    if (!attribution) continue
    attributions.push(attribution)
    end = cue.last
  }
  return attributions
}

function locate<Kind extends string>(
  tokens: readonly Token[],
  found: readonly { readonly kind: Kind; readonly span: Span }[],
): Cue<Kind>[] {
  return found
    .flatMap(({ kind, span }) => {
      const range = rangeAt(tokens, span)
      return range ? { kind, ...range } : []
    })
    .sort((a, b) => a.first - b.first || b.last - a.last)
}
