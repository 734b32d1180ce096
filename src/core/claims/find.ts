/** The claims of a draft: what its blocks assert, with notes and actors. */
import type { Actor, Attribution, Block, Cast, Claim, Draft, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readSentences } from '../syntax/sentences'
import { zoneAt } from '../syntax/zones'
import { shift } from '../text/spans'
import { findSpeaker, listSpeakers } from './actors'
import { shiftAttribution, type AttributionCandidate, type ClaimCandidate } from './candidate'
import { readClaims } from './read'
import { readBacking, type Marker } from './support'

/** A pronoun looks for its speaker in as many claims before it. */
const memory = 2

/** The claims of the body, in order; headings, notes and furniture claim nothing. */
export function findClaims(draft: Draft, cast: Cast): readonly Claim[] {
  const speakers = listSpeakers(cast)
  const markers = listMarkers(draft)
  const claims: Claim[] = []
  let next = 0
  let speaker: Actor<string> | null = null
  let heard = 0

  for (const block of draft.blocks) {
    const candidates = readBody(draft, block)
    if (candidates.length === 0) continue
    while (next < markers.length && markers[next]!.at < block.from) next++
    const start = next
    while (next < markers.length && markers[next]!.at < block.to) next++
    const backing = backingOf(draft, block, markers.slice(start, next))

    for (const candidate of candidates) {
      if (heard++ > memory) speaker = null
      const attributions = candidate.attributions.map((found) =>
        resolve(shiftAttribution(found, block.from), speaker, (source) => findSpeaker(speakers, source)),
      )
      const said = attributions.findLast(({ actor }) => actor !== null)
      if (said) {
        speaker = said.actor
        heard = 0
      }
      claims.push(claimOf(candidate, block, attributions, backing.get(candidate.from) ?? null))
    }
  }
  return claims
}

/** The claims of a block that stand in the body: a line of furniture may stand in the same block. */
function readBody(draft: Draft, block: Block): readonly ClaimCandidate[] {
  if (zoneAt(draft, block.from) !== 'body' && zoneAt(draft, block.to - 1) !== 'body') return []
  return draft.read(block, readClaims).filter(({ from }) => zoneAt(draft, block.from + from) === 'body')
}

interface Resolved {
  readonly candidate: AttributionCandidate
  readonly actor: Actor<string> | null
}

/** A name is looked up in the cast; a pronoun stands for who spoke last; a crowd is nobody. */
function resolve(
  candidate: AttributionCandidate,
  speaker: Actor<string> | null,
  lookUp: (source: Span) => Actor<string> | null,
): Resolved {
  if (candidate.form === 'pronoun') return { candidate, actor: speaker }
  const named = candidate.form === 'named' && candidate.source !== null
  return { candidate, actor: named ? lookUp(candidate.source!) : null }
}

function claimOf(
  { from, to, kinds, certainty }: ClaimCandidate,
  block: Block,
  resolved: readonly Resolved[],
  backing: Pick<Claim, 'support' | 'notes'> | null,
): Claim {
  return {
    ...shift({ from, to }, block.from),
    kinds,
    attributions: resolved.map(attributionOf),
    certainty,
    ...(backing ?? { support: supportWithoutNote(resolved), notes: [] }),
  }
}

function attributionOf({ candidate, actor }: Resolved): Attribution {
  const { cue, source, content, form } = candidate
  const tier = form === 'named' && content !== null ? 'sure' : 'likely'
  return { cue, source, content, actor: actor?.name ?? null, tier }
}

function supportWithoutNote(resolved: readonly Resolved[]): Claim['support'] {
  if (resolved.some(({ candidate, actor }) => candidate.form === 'named' || (candidate.form === 'pronoun' && actor)))
    return 'named'
  return resolved.some(({ candidate }) => candidate.form === 'vague' || candidate.form === 'nobody') ? 'vague' : 'unsourced'
}

/** The support that notes give to each sentence of a block, by where the sentence begins in it. */
function backingOf(draft: Draft, block: Block, markers: readonly Marker[]) {
  const backing = new Map<number, Pick<Claim, 'support' | 'notes'> | null>()
  if (markers.length === 0) return backing
  const sentences = draft.read(block, readSentences)
  const inBlock = markers.map(({ at, label }) => ({ at: at - block.from, label }))
  let sentence = 0
  let marker = 0
  for (const run of draft.read(block, readProse).runs) {
    const first = sentence
    while (sentence < sentences.length && sentences[sentence]!.from < run.to) sentence++
    const from = marker
    while (marker < inBlock.length && inBlock[marker]!.at < run.to) marker++
    const paragraph = sentences.slice(first, sentence)
    readBacking(paragraph, inBlock.slice(from, marker)).forEach((found, index) => {
      backing.set(paragraph[index]!.from, found)
    })
  }
  return backing
}

/** The note references of the running text, in order. */
function listMarkers(draft: Draft): Marker[] {
  return draft.notes
    .flatMap(({ label, references }) =>
      references.filter(({ nested }) => !nested).map(({ from }) => ({ at: from, label })),
    )
    .sort((a, b) => a.at - b.at)
}
