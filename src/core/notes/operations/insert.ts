import type { Draft, Note, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { readProse } from '../../syntax/prose'
import { covers, shift, spanAt, trim } from '../../text/spans'
import { formatMarker } from '../markers'
import type { ListNotation } from '../new-note'
import { addNotes } from './add-notes'
import { citeNotes } from './cite'
import { escapeBlockStart } from './escapes'
import { lineStart } from './lines'
import { behindWord, refuseReference } from './outside-text'
import { planEdits, refuse, type NotePlan } from './plan'

/**
 * Inserts a note with the number that is next at this place, and shifts the later numbers. The
 * cursor of the plan stands in the new definition, behind its marker; back, behind the reference.
 *
 * @param place where the reference goes; the text of a selection becomes the text of the note
 */
export function planInsert(draft: Draft, place: Span, notation: ListNotation): NotePlan {
  const selected = trim(draft.source, place)
  const isEmpty = selected.from === selected.to
  const at = behindWord(draft, place.to)
  const span = isEmpty ? { from: at, to: at } : selected
  const refusal = refuseReference(draft, span)
  if (refusal) return refusal
  if (!isEmpty && !isInParagraph(draft, span)) return refuse('Select text within one paragraph.')
  const replaced = isEmpty ? span : withSpaceBefore(draft, span)
  let reference: TextEdit = { ...replaced, text: '' }
  const { edits, writing } = addNotes(draft, {
    notation,
    at: span.from,
    texts: [isEmpty ? [] : readSelection(draft, span)],
    write: ({ added }) => {
      reference = { ...replaced, text: formatMarker({ label: added[0]!, notation }) }
      return [reference]
    },
  })
  return planEdits(edits, { writing, back: { edit: reference, at: reference.text.length } })
}

/**
 * Inserts another reference to a note; the cursor of the plan stands behind it. Where the numbers
 * were in order they stay so.
 */
export function planCiteAgain(draft: Draft, offset: number, note: Note): NotePlan {
  const cited = note.duplicateOf ?? note
  const { notation } = cited
  if (notation === 'inline') return refuse('An inline note stands in one place only.')
  const at = behindWord(draft, offset)
  const refusal = refuseReference(draft, { from: at, to: at })
  if (refusal) return refusal
  let reference: TextEdit = { from: at, to: at, text: '' }
  const { edits } = citeNotes(draft, {
    notation,
    at,
    cited: [cited],
    write: (labelOf) => {
      reference = { ...reference, text: formatMarker({ label: labelOf(cited), notation }) }
      return [reference]
    },
  })
  return planEdits(edits, { writing: { edit: reference, at: reference.text.length } })
}

function isInParagraph(draft: Draft, selected: Span): boolean {
  const block = spanAt(draft.blocks, selected.from)
  const runs = block ? draft.read(block, readProse).runs : []
  return runs.some((run) => covers(shift(run, block!.from), selected))
}

/** The selection with the space that sets it apart from the words before it on its line. */
function withSpaceBefore({ source }: Draft, { from, to }: Span): Span {
  const before = source.slice(lineStart(source, from), from)
  const words = before.trimEnd().length
  return { from: words > 0 ? from - (before.length - words) : from, to }
}

/** The lines of the selection, without what quotes and lists put before them. */
function readSelection(draft: Draft, { from, to }: Span): string[] {
  const isQuote = spanAt(draft.blocks, from)?.kind === 'quote'
  const lines = draft.source.slice(from, to).split(/\r\n?|\n/)
  const prefix = isQuote ? /^[ \t>]+/ : /^[ \t]+/
  return lines.map((line, index) => {
    const text = index === 0 ? line : line.replace(prefix, '')
    const { at, text: backslash } = escapeBlockStart(text)
    return text.slice(0, at) + backslash + text.slice(at)
  })
}
