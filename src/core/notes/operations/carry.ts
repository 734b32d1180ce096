import type { Draft, Note, NoteDefinition, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { applyEdits } from '../../text/edits'
import { covers } from '../../text/spans'
import { formatMarker } from '../markers'
import { notationOf, type ListNotation } from '../new-note'
import { citeNotes } from './cite'
import type { CitedNote } from './cited'
import { endOf, lineBreakOf } from './lines'
import { editsOutside, sortEdits } from './moves'
import { plainText, readNoteLines } from './note-text'
import { refuseText } from './outside-text'
import { planEdits, type NotePlan } from './plan'

/** A stretch of text with the notes that it refers to: what the clipboard carries, as JSON. */
export interface NoteBundle {
  readonly text: string
  /** The references in the text, with the notes by their index; in the order of the text. */
  readonly references: readonly CarriedReference[]
  readonly notes: readonly CarriedNote[]
}

export interface CarriedReference extends Span {
  readonly note: number
}

export interface CarriedNote {
  readonly label: string
  readonly notation: ListNotation
  /** The text of the note, its further lines without their indentation. */
  readonly content: string
}

/**
 * What a copy of the span takes along; null where it refers to no note that is defined. Definitions
 * that lie in the span with a reference to them are carried as notes, and are no part of the text.
 */
export function carryNotes(draft: Draft, span: Span): NoteBundle | null {
  const carried = draft.notes.filter((note) => isCarried(note, span))
  if (carried.length === 0) return null
  const cuts = sortEdits(
    carried
      .flatMap(({ definition }) => (definition && covers(span, definition) ? definition : []))
      .map((definition) => ({ ...withSpaceBefore(draft, definition, span.from), text: '' })),
  )
  const places = carried
    .flatMap(({ references }, note) => references.map(({ from, to }) => ({ note, from, to })))
    .filter((reference) => covers(span, reference))
    .sort((a, b) => a.from - b.from)
  return {
    text: applyEdits(draft.source.slice(0, span.to), cuts).slice(span.from),
    references: moveBehindCuts(editsOutside(places, cuts), cuts, span.from),
    notes: carried.map((note) => carry(draft, note)),
  }
}

function isCarried({ notation, references, definition }: Note, span: Span): boolean {
  return (
    notation !== 'inline' &&
    definition !== null &&
    references.some((reference) => covers(span, reference) && !covers(definition, reference))
  )
}

function withSpaceBefore(draft: Draft, definition: NoteDefinition, start: number): Span {
  let { from } = definition
  while (from > start && /\s/.test(draft.source.charAt(from - 1))) from--
  return { from, to: endOf(draft, definition) }
}

/** The references as they stand once the cuts are made, counted from the start of the text. */
function moveBehindCuts(
  references: readonly CarriedReference[],
  cuts: readonly Span[],
  start: number,
): CarriedReference[] {
  let next = 0
  let by = start
  return references.map(({ note, from, to }) => {
    for (; next < cuts.length && cuts[next]!.to <= from; next++)
      by += cuts[next]!.to - cuts[next]!.from
    return { note, from: from - by, to: to - by }
  })
}

function carry(draft: Draft, { label, notation, definition }: Note): CarriedNote {
  const content = readNoteLines(draft, definition!).join('\n')
  return { label, notation: notation === 'house' ? 'house' : 'markdown', content }
}

/**
 * Puts the carried text in place of the span, its notes among those of the draft: a note that is
 * already present is used again, the others take numbers of their own. The cursor stands behind
 * the text.
 */
export function planPaste(draft: Draft, place: Span, bundle: NoteBundle): NotePlan {
  const refusal = refuseText(draft, place)
  if (refusal) return refusal
  const isNoted = draft.notes.some(({ notation }) => notation !== 'inline')
  const notation = isNoted ? notationOf(draft) : (bundle.notes[0]?.notation ?? notationOf(draft))
  const notes = findNotes(draft, notation, bundle)
  let written: TextEdit = { ...place, text: '' }
  const { edits } = citeNotes(draft, {
    notation,
    at: place.from,
    cited: [...new Set(bundle.references.flatMap(({ note }) => notes[note] ?? []))],
    write: (labelOf) => {
      const labels = notes.map(labelOf)
      written = { ...place, text: writeText(bundle, notation, labels, lineBreakOf(draft)) }
      return [written]
    },
  })
  return planEdits(edits, { writing: { edit: written, at: written.text.length } })
}

/** For each carried note the one of the draft that says the same, else a new one. */
function findNotes(draft: Draft, notation: ListNotation, { notes }: NoteBundle): CitedNote[] {
  const present = new Map<string, Note>()
  for (const note of draft.notes) {
    if (note.notation !== notation || note.duplicateOf || !note.definition) continue
    const text = plainText(readNoteLines(draft, note.definition))
    if (text !== '' && !present.has(text)) present.set(text, note)
  }
  return notes.map(({ content }) => {
    const lines = content === '' ? [] : content.split('\n')
    return present.get(plainText(lines)) ?? { lines }
  })
}

function writeText(
  { text, references }: NoteBundle,
  notation: ListNotation,
  labels: readonly string[],
  lineBreak: string,
): string {
  const edits = references.map(({ note, from, to }) => {
    const marker = formatMarker({ label: labels[note] ?? '', notation })
    // `[i](…)` would be a link.
    const isBeforeBracket = notation === 'house' && text.charAt(to) === '('
    return { from, to, text: isBeforeBracket ? `${marker}\\` : marker }
  })
  return applyEdits(text, edits).replace(/\r\n?|\n/g, lineBreak)
}
