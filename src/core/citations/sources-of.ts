/** All sources of a note, where the model keeps the first. */
import type { Citation, Draft, NoteDefinition } from '../draft'
import { readCitation } from './read'
import { shiftCitation } from './shift'

/** In the order of the note, with spans that point into the draft; none for a remark. */
export function sourcesOf({ citation }: NoteDefinition, draft: Draft): readonly Citation[] {
  const { source, language, style } = draft
  const sources: Citation[] = []
  for (let found = citation; found;) {
    sources.push(found)
    const { next }: Citation = found
    const read = next && readCitation(source.slice(next.from, next.to), language, style)
    found = next && read && shiftCitation(read, next.from)
  }
  return sources
}
