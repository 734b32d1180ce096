import type { Draft, Note, Span, TextEdit } from '../../draft'
import { spanAt, trim } from '../../text/spans'
import { formatMarker } from '../markers'
import type { ListNotation } from '../new-note'
import { isOutsideText } from '../typing'
import { addNotes } from './add-notes'
import { escapeBlockStart } from './escapes'
import { planEdits, refuse, type NotePlan, type Refusal } from './plan'

/**
 * Inserts a note with the number that is next at this place, and shifts the later numbers. The
 * cursor of the plan stands in the new definition, behind its marker.
 *
 * @param place where the reference goes; the text of a selection becomes the text of the note
 */
export function planInsert(draft: Draft, place: Span, notation: ListNotation): NotePlan {
  const refusal = refuseReference(draft, place)
  if (refusal) return refusal
  const selected = trim(draft.source, place)
  const isEmpty = selected.from === selected.to
  if (!isEmpty && !isInParagraph(draft, selected))
    return refuse('Select text within one paragraph.')
  const span = isEmpty ? { from: place.to, to: place.to } : withSpaceBefore(draft, selected)
  const { edits, writing } = addNotes(draft, {
    notation,
    at: span.from,
    texts: [isEmpty ? [] : readSelection(draft, selected)],
    write: ({ added }) => [{ ...span, text: formatMarker({ label: added[0]!, notation }) }],
  })
  return planEdits(edits, { writing })
}

/** Inserts another reference to a note; the cursor of the plan stands behind it. */
export function planCiteAgain(draft: Draft, offset: number, note: Note): NotePlan {
  const cited = note.duplicateOf ?? note
  if (cited.notation === 'inline') return refuse('An inline note can only stand in one place.')
  const refusal = refuseReference(draft, { from: offset, to: offset })
  if (refusal) return refusal
  const order = orderWith(draft, offset, cited)
  const label = order ? labelIn(draft, order, cited) : cited.label
  const text = formatMarker({ label, notation: cited.notation })
  const edit: TextEdit = { from: offset, to: offset, text }
  const edits = order ? numberNotes(draft, order, [edit]) : [edit]
  return planEdits(edits, { writing: { edit, at: text.length } })
}

/** Why no reference can stand here; null where one can. */
export function refuseReference(draft: Draft, { from, to }: Span): Refusal | null {
  if (isOutsideText(draft, from) || isOutsideText(draft, to))
    return refuse('A note cannot stand in code, comments, addresses or front matter.')
  const isTouched = ({ definition, references }: Note) =>
    [...references, ...(definition ? [definition] : [])].some(
      (span) => span.from < to && from < span.to,
    )
  return draft.notes.some(isTouched) ? refuse('A note cannot stand in another note.') : null
}

function isInParagraph(draft: Draft, selected: Span): boolean {
  const block = spanAt(draft.blocks, selected.from)
  const runs = block ? draft.read(block, readProse).runs : []
  return runs.some((run) => covers(shift(run, block!.from), selected))
}

/** The selection with the space that sets it apart from the words before it on its line. */
function withSpaceBefore({ source }: Draft, { from, to }: Span): Span {
  const before = source.slice(lineStart(source, from), from)
  const gap = before.length - before.trimEnd().length
  return { from: gap < before.length ? from - gap : from, to }
}
