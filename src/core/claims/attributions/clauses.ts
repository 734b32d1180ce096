/** Attributions in English and Russian, where the cue stands among its source and its content. */
import type { AttributionCandidate } from '../candidate'
import type { SpeechLexicon } from '../lexicons/speech-lexicon'
import type { Passage } from '../passage'
import { readAccording, readDocument, readImpersonal, readRecalled } from './prepositions'
import { readCues, type ReadCue } from './scene'
import { readParticiple, readVerb } from './verbs'

type CueKind =
  'inDocument' | 'impersonal' | 'recalled' | 'according' | 'say' | 'show' | 'participle'

const cueKinds: readonly CueKind[] = [
  'inDocument',
  'impersonal',
  'recalled',
  'according',
  'say',
  'show',
  'participle',
]

/** The attributions of a sentence, in the order of their cues. Places count from its start. */
export function findClauseAttributions(
  passage: Passage,
  speech: SpeechLexicon,
): AttributionCandidate[] {
  const tables = cueKinds.map((kind) => [kind, speech[kind]] as const)
  return readCues(passage, speech, tables, readCue)
}

const readCue: ReadCue<CueKind, SpeechLexicon> = (scene, cue, rest, previous) => {
  const next = rest.find(({ kind, first }) => kind === 'participle' && first > cue.last)
  const limit = next?.first ?? scene.tokens.length
  switch (cue.kind) {
    case 'inDocument':
      return readDocument(scene, cue, limit)
    case 'impersonal':
      return readImpersonal(scene, cue)
    case 'recalled':
      return readRecalled(scene, cue)
    case 'according':
      return readAccording(scene, cue)
    case 'participle':
      return readParticiple(scene, cue, limit, previous)
    case 'say':
    case 'show':
      return readVerb(scene, cue, limit, previous)
  }
}
