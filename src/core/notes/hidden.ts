/** Notes that their author has written and Markdown does not see. */
import type { BlockReader, Draft, Notation, Note, Span } from '../draft'
import type { TextEdit } from '../findings'
import { readMarkers, type Marker } from '../syntax/markers'
import { shift } from '../text/spans'
import { keyOf } from './pairing'

/**
 * Why Markdown does not see it: the colon behind the label is missing; it stands in the middle of a
 * line; or there is a space in its label.
 */
export type HiddenReason = 'no-colon' | 'mid-line' | 'spaced-label'

/** The label of the hidden note, with its brackets. */
export interface HiddenNote extends Span {
  readonly label: string
  readonly notation: Notation
  readonly reason: HiddenReason
}

const readHidden: BlockReader<readonly HiddenNote[]> = (block) => {
  const { text } = block
  const hidden = block
    .read(readMarkers)
    .references.filter(({ notation }) => notation === 'markdown')
    .flatMap((marker) => {
      const reason = reasonOf(text, marker)
      return reason ? [{ ...marker, reason }] : []
    })
  const spaced =
    block.kind === 'paragraph' || block.kind === 'link-definition' ? spacedLabel.exec(text) : null
  if (!spaced) return hidden
  const [, marker = '', label = ''] = spaced
  return [
    { from: 0, to: marker.length, label, notation: 'markdown', reason: 'spaced-label' },
    ...hidden,
  ]
}

const spacedLabel = /^(\[\^([^\s[\]]+(?:[ \t]+[^\s[\]]+)+)\]):/

/** A marker that begins a line and goes on with a text, or that a colon and a text follow. */
function reasonOf(text: string, { from, to }: Marker): HiddenReason | null {
  const startsLine = from === 0 || /[\r\n][ \t]*$/.test(text.slice(Math.max(0, from - 10), from))
  const after = text.slice(to, to + 3)
  if (startsLine) return /^[ \t]+[\p{L}\p{N}“"«„<*[]/u.test(after) ? 'no-colon' : null
  return /^:\s+\S/.test(after) || /^:\s$/.test(after) ? 'mid-line' : null
}

/** The hidden notes of a draft, in order. */
export function findHidden(draft: Draft): HiddenNote[] {
  return draft.blocks.flatMap((block) =>
    draft.read(block, readHidden).map((hidden) => shift(hidden, block.from)),
  )
}

/** For each undefined note the place where it seems to be written; spaced labels belong to none. */
export function hiddenNotes(draft: Draft): ReadonlyMap<Note, HiddenNote> {
  const byKey = new Map<string, HiddenNote>()
  for (const hidden of findHidden(draft))
    if (hidden.reason !== 'spaced-label') byKey.set(keyOf(hidden), hidden)
  return new Map(
    draft.notes.flatMap((note) => {
      const first = note.definition ? undefined : note.references[0]
      const hidden = first && byKey.get(keyOf(first))
      return hidden ? [[note, hidden] as const] : []
    }),
  )
}

/** What makes Markdown see the note: the colon, or a line of its own. */
export function revealNote({ source }: Draft, { from, to, reason }: HiddenNote): TextEdit[] {
  if (reason === 'no-colon') return [{ from: to, to, text: ':' }]
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
  const gap = /[ \t]*$/.exec(source.slice(Math.max(0, from - 20), from))![0].length
  return [{ from: from - gap, to: from, text: lineBreak.repeat(2) }]
}
