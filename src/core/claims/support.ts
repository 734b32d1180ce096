/** What stands behind a claim. */
import type { Claim, Span } from '../draft'

/** The place of a note reference with the label of its note. */
export interface Marker {
  readonly at: number
  readonly label: string
}

/**
 * For each sentence of a paragraph the notes that support it: `sourced` by its own, `covered` by
 * those of the next sentence that has any; null where no note follows in the paragraph. `markers`
 * are those of the paragraph, in order.
 */
export function readBacking(
  sentences: readonly Span[],
  markers: readonly Marker[],
): (Pick<Claim, 'support' | 'notes'> | null)[] {
  const backing: (Pick<Claim, 'support' | 'notes'> | null)[] = []
  let marker = markers.length - 1
  let covering: readonly string[] = []
  for (let index = sentences.length - 1; index >= 0; index--) {
    const { from } = sentences[index]!
    const own: string[] = []
    for (; marker >= 0 && markers[marker]!.at >= from; marker--) own.unshift(markers[marker]!.label)
    if (own.length > 0) covering = [...new Set(own)]
    const support = own.length > 0 ? 'sourced' : 'covered'
    backing[index] = covering.length > 0 ? { support, notes: covering } : null
  }
  return backing
}
