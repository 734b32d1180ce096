/** What stands behind a claim. */
import type { Block, Claim, Draft, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readSentences } from '../syntax/sentences'

/** The place of a note reference with the label of its note. */
export interface Marker {
  readonly at: number
  readonly label: string
}

/** What the notes of a paragraph do for one of its sentences. */
export type Backing = Pick<Claim, 'support' | 'notes'>

/** The note references of the running text, in order. */
export function listMarkers({ notes }: Draft): Marker[] {
  return notes
    .flatMap(({ label, references }) =>
      references.filter(({ nested }) => !nested).map(({ from }) => ({ at: from, label })),
    )
    .sort((a, b) => a.at - b.at)
}

/**
 * What notes do for the sentences of a block, by where each sentence begins in it; nothing for those
 * that no note supports. `markers` are those of the block, in order.
 */
export function findBacking(
  draft: Draft,
  block: Block,
  markers: readonly Marker[],
): ReadonlyMap<number, Backing> {
  const backing = new Map<number, Backing>()
  if (markers.length === 0) return backing
  const sentences = draft.read(block, readSentences)
  let sentence = sentences.length - 1
  let marker = markers.length - 1
  for (const run of draft.read(block, readProse).runs.toReversed()) {
    const paragraph: Span[] = []
    for (; sentence >= 0 && sentences[sentence]!.from >= run.from; sentence--)
      paragraph.push(sentences[sentence]!)
    const own: Marker[] = []
    for (; marker >= 0 && markers[marker]!.at >= block.from + run.from; marker--)
      own.push(markers[marker]!)
    backUp(paragraph, own, block.from, backing)
  }
  return backing
}

/**
 * A sentence is `sourced` by its own notes, and `covered` by those of the next sentence in its
 * paragraph that has any. Both lists come last things first.
 */
function backUp(
  sentences: readonly Span[],
  markers: readonly Marker[],
  origin: number,
  backing: Map<number, Backing>,
): void {
  let marker = 0
  let notes: readonly string[] = []
  for (const { from } of sentences) {
    const own: string[] = []
    for (; marker < markers.length && markers[marker]!.at >= origin + from; marker++)
      own.unshift(markers[marker]!.label)
    if (own.length > 0) notes = [...new Set(own)]
    if (notes.length > 0)
      backing.set(from, { support: own.length > 0 ? 'sourced' : 'covered', notes })
  }
}
