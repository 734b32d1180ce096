/** The claims of a draft: what its blocks assert, with notes and actors. */
import type { Actor, Attribution, Block, Cast, Claim, Draft } from '../draft'
import { zoneAt } from '../syntax/zones'
import { shift } from '../text/spans'
import { findSpeaker, listSpeakers, type Speaker } from './actors'
import { goOn } from './attributions/shared'
import { shiftAttribution, type AttributionCandidate, type ClaimCandidate } from './candidate'
import { readClaims } from './read'
import { findBacking, listMarkers } from './support'

/** A pronoun looks for its speaker in so many claims before it. */
const memory = 3

/** The claims of the body, in order; headings, notes and furniture claim nothing. */
export function findClaims(draft: Draft, cast: Cast): readonly Claim[] {
  const speakers = listSpeakers(cast)
  const markers = listMarkers(draft)
  const claims: Claim[] = []
  let marker = 0
  let heard: Heard = { speaker: null, claims: 0 }
  let introduction: AttributionCandidate | null = null

  for (const block of draft.blocks) {
    const candidates = readBody(draft, block)
    if (candidates.length === 0) continue
    while (marker < markers.length && markers[marker]!.at < block.from) marker++
    const first = marker
    while (marker < markers.length && markers[marker]!.at < block.to) marker++
    const backing = findBacking(draft, block, markers.slice(first, marker))

    for (const candidate of candidates) {
      const found = attributionsOf(candidate, block, introduction)
      const resolved = found.map((each) => resolve(each, heard, speakers))
      heard = listen(heard, resolved)
      claims.push({
        ...shift({ from: candidate.from, to: candidate.to }, block.from),
        kinds: candidate.kinds,
        attributions: resolved.map(attributionOf),
        certainty: candidate.certainty,
        ...(backing.get(candidate.from) ?? { support: supportWithoutNote(resolved), notes: [] }),
      })
    }
    introduction = introductionOf(draft, block, candidates.at(-1)!)
  }
  return claims
}

/** The claims of a block that stand in the body: a line of furniture may share a block with it. */
function readBody(draft: Draft, block: Block): readonly ClaimCandidate[] {
  const ends = [block.from, block.to - 1].map((offset) => zoneAt(draft, offset))
  if (!ends.includes('body')) return []
  return draft
    .read(block, readClaims)
    .filter(({ from }) => zoneAt(draft, block.from + from) === 'body')
}

/** The attributions of a claim; a block quotation belongs to who introduced it. */
function attributionsOf(
  candidate: ClaimCandidate,
  block: Block,
  introduction: AttributionCandidate | null,
): AttributionCandidate[] {
  if (block.kind === 'quote' && introduction)
    return [goOn(introduction, shift({ from: candidate.from, to: candidate.to }, block.from))]
  return candidate.attributions.map((found) => shiftAttribution(found, block.from))
}

/** `The minister wrote:`, at the end of a block. */
function introductionOf(
  { source }: Draft,
  block: Block,
  { to, attributions }: ClaimCandidate,
): AttributionCandidate | null {
  const last = attributions.at(-1)
  return last && source[block.from + to - 1] === ':' ? shiftAttribution(last, block.from) : null
}

/** Who spoke last, and how many claims ago. */
interface Heard {
  readonly speaker: Actor<string> | null
  readonly claims: number
}

function listen({ speaker, claims }: Heard, resolved: readonly Resolved[]): Heard {
  const said = resolved.findLast(({ actor }) => actor !== null)
  if (said) return { speaker: said.actor, claims: 0 }
  return claims + 1 < memory ? { speaker, claims: claims + 1 } : { speaker: null, claims: 0 }
}

interface Resolved {
  readonly candidate: AttributionCandidate
  readonly actor: Actor<string> | null
}

/** A name is looked up in the cast; a pronoun stands for who spoke last; a crowd is nobody. */
function resolve(
  candidate: AttributionCandidate,
  { speaker }: Heard,
  speakers: readonly Speaker[],
): Resolved {
  const { form, source } = candidate
  if (form === 'pronoun') return { candidate, actor: speaker }
  return { candidate, actor: form === 'named' && source ? findSpeaker(speakers, source) : null }
}

function attributionOf({ candidate, actor }: Resolved): Attribution {
  const { cue, source, content, form } = candidate
  const tier = form === 'named' && content !== null ? 'sure' : 'likely'
  return { cue, source, content, actor: actor?.name ?? null, tier }
}

function supportWithoutNote(resolved: readonly Resolved[]): Claim['support'] {
  const forms = resolved.map(({ candidate }) => candidate.form)
  const isKnown = resolved.some(({ candidate, actor }) => candidate.form === 'pronoun' && actor)
  if (forms.includes('named') || isKnown) return 'named'
  return forms.includes('vague') || forms.includes('nobody') ? 'vague' : 'unsourced'
}
