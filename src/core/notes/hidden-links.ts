/** Notes that read as the address of a link: `[6]: https://…`. */
import type { Draft } from '../draft'
import { collectMarkers } from './collect-markers'
import type { HiddenNote } from './hidden-note'
import { findMeantAsNotes } from './meant-as-notes'

/** Link definitions where a printed note was meant, or that a `[^6]` misses and no link uses. */
export function findHiddenLinks(draft: Draft): HiddenNote[] {
  const { notes } = draft
  const missing = new Map(
    notes.flatMap(({ label, notation, definition }) =>
      definition || notation === 'inline' ? [] : [[label.toLowerCase(), notation] as const],
    ),
  )
  const isPrinted = notes.some(({ notation }) => notation === 'house')
  if (missing.size === 0 && !isPrinted) return []
  const found = collectMarkers(draft.blocks, (block, reader) => draft.read(block, reader))
  const listed = notes.flatMap(({ label, notation, definition }) =>
    notation === 'house' && definition ? label : [],
  )
  const meant = new Set(isPrinted ? findMeantAsNotes(found, listed) : [])
  const used = new Set(
    [...found.linkLabels, ...found.house.map(({ label }) => label)].map((label) =>
      label.toLowerCase(),
    ),
  )
  return found.linkDefinitions.flatMap((definition) => {
    const { from, to, label } = definition
    const key = label.toLowerCase()
    const isMissed = missing.get(key) === 'markdown' && !used.has(key)
    if (!isMissed && !meant.has(definition)) return []
    const notation = isMissed ? 'markdown' : 'house'
    return [{ from, to, label, notation, reason: 'link-definition' }]
  })
}
