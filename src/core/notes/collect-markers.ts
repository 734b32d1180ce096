/** Gathers what the blocks of a draft have of note markers and links, with offsets into the draft. */
import type { Block, NoteReference } from '../draft'
import {
  readMarkers,
  type LinkDefinition,
  type MarkdownDefinition,
  type Marker,
  type NumberedLink,
} from '../syntax/markers'
import type { ReadBlock } from '../syntax/memory'
import { shift } from '../text/spans'

export interface CollectedMarkers {
  /** References in Markdown notation, and inline notes. */
  readonly markdown: readonly NoteReference[]
  /** What may be a house reference, or a label of the printed list. */
  readonly house: readonly Marker[]
  readonly definitions: readonly (MarkdownDefinition & { readonly block: Block })[]
  readonly linkDefinitions: readonly LinkDefinition[]
  readonly numberedLinks: readonly NumberedLink[]
  /** The labels of links and pictures that are labelled. */
  readonly linkLabels: readonly string[]
}

export function collectMarkers(blocks: readonly Block[], read: ReadBlock): CollectedMarkers {
  const markdown: NoteReference[] = []
  const house: Marker[] = []
  const definitions: (MarkdownDefinition & { block: Block })[] = []
  const linkDefinitions: LinkDefinition[] = []
  const numberedLinks: NumberedLink[] = []
  const linkLabels: string[] = []
  for (const block of blocks) {
    const found = read(block, readMarkers)
    for (const marker of found.references) {
      const placed = shift(marker, block.from)
      if (marker.notation === 'house') house.push(placed)
      else markdown.push(toReference(placed, marker.nested))
    }
    for (const definition of found.definitions)
      definitions.push({
        ...shift(definition, block.from),
        marker: shift(definition.marker, block.from),
        contentFrom: definition.contentFrom + block.from,
        block,
      })
    for (const link of found.linkDefinitions) linkDefinitions.push(shift(link, block.from))
    for (const link of found.numberedLinks) numberedLinks.push(shift(link, block.from))
    linkLabels.push(...found.linkLabels)
  }
  return { markdown, house, definitions, linkDefinitions, numberedLinks, linkLabels }
}

/** The marker as a reference of the model, without what only its syntax tells. */
export function toReference({ from, to, label, notation }: Marker, nested: boolean): NoteReference {
  return { from, to, label, notation, nested }
}
