import type { Draft, Note, Span } from '../../draft'
import { overlaps } from '../../text/spans'
import type { ListNotation } from '../new-note'
import { convertToHouse } from './to-house'
import { convertToMarkdown } from './to-markdown'
import type { NotePlan } from './plan'

/**
 * Writes the notes of a draft in the other notation, paired and numbered as before. Inline notes
 * stay, and so do references to words that have no note: they may be meant as text.
 *
 * @param selection only the notes that have a reference or their definition in it
 */
export function planConvert(draft: Draft, to: ListNotation, selection?: Span): NotePlan {
  const chosen = (note: Note) => !selection || stands(note, selection)
  return to === 'house' ? convertToHouse(draft, chosen) : convertToMarkdown(draft, chosen)
}

function stands({ references, definition }: Note, selection: Span): boolean {
  return [...references, ...(definition ? [definition] : [])].some((span) =>
    overlaps(span, selection),
  )
}
