/** The parts of the page: the blocks of a draft, divided where a zone ends. */
import type { Block, Draft, ZoneKind } from '../core/draft'
import { outermostPlaces, placesIn, type Place } from './places'
import { readPassage, type Passage } from './passage'

/** A block, or the lines of one, in one zone. */
export interface Part {
  readonly zone: ZoneKind
  readonly block: Block
  readonly passage: Passage
}

/**
 * Lists what the page shows, in the order of the text.
 *
 * @param titled whether the title of the text is the headline, and not just one more heading
 */
export function listParts(draft: Draft, places: readonly Place[], titled: boolean): Part[] {
  const { source, blocks, zones } = draft
  const outermost = outermostPlaces(places, { from: 0, to: source.length })
  const parts: Part[] = []
  let index = 0
  for (const block of blocks) {
    if (block.kind === 'front-matter') continue
    while (zones[index] && zones[index]!.to <= block.from) index++
    for (let at = index; zones[at] && zones[at]!.from < block.to; at++) {
      const { kind, from, to } = zones[at]!
      const span = { from: Math.max(from, block.from), to: Math.min(to, block.to) }
      if (kind === 'front-matter') continue
      const zone = kind === 'title' && !titled ? 'body' : kind
      const lines = { from: startOfLine(source, span.from), to: span.to }
      parts.push({ zone, block, passage: readPassage(source, lines, placesIn(outermost, span)) })
    }
  }
  return parts
}

/** The indentation before a block belongs to it: it says how deep the list or the code is. */
function startOfLine(source: string, offset: number): number {
  let from = offset
  while (from > 0 && /[ \t]/.test(source.charAt(from - 1))) from--
  return from === 0 || /[\r\n]/.test(source.charAt(from - 1)) ? from : offset
}
