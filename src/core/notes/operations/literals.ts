/** What looks like a printed note marker and is text, or a link. */
import type { Draft } from '../../draft'
import type { TextEdit } from '../../findings'
import { readMarkers, type Marker } from '../../syntax/markers'
import { shift } from '../../text/spans'

/** The markers like `[i]` that are no notes and no links, in the order of the text. */
export function findLiteralMarkers(draft: Draft): Marker[] {
  const linkLabels = findLinkLabels(draft)
  const notes = new Set(
    draft.notes.flatMap(({ references, definition }) =>
      [...references, ...(definition ? [definition] : [])].map(({ from }) => from),
    ),
  )
  return draft.blocks.flatMap((block) =>
    draft
      .read(block, readMarkers)
      .references.filter(({ notation, label }) => notation === 'house' && !linkLabels.has(label))
      .map((marker) => shift(marker, block.from))
      .filter(({ from }) => !notes.has(from)),
  )
}

/** Both brackets, so that those around it still pair. */
export function escapeMarker({ from, to }: Marker): TextEdit[] {
  return [from, to - 1].map((at) => ({ from: at, to: at, text: '\\' }))
}

/** The labels of link definitions: `[1]` is a link where `[1]: https://…` stands. */
export function findLinkLabels(draft: Draft): ReadonlySet<string> {
  const definitions = draft.blocks.flatMap(
    (block) => draft.read(block, readMarkers).linkDefinitions,
  )
  return new Set(definitions.map(({ label }) => label))
}

/** Labels of links ignore case and runs of white space. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
