/** Notes that Markdown does not see for want of a colon or a line of their own. */
import type { BlockReader } from '../draft'
import { readMarkers, type Marker } from '../syntax/markers'
import type { HiddenNote, HiddenReason } from './hidden-note'

export const readHidden: BlockReader<readonly HiddenNote[]> = (block) => {
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
