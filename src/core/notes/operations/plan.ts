/** What an operation on notes answers: the edits of one undo step, or why it does nothing. */
import type { Message, Note, TextEdit } from '../../draft'
import { message } from '../../text/message'

export type NotePlan = NoteEdits | Refusal

/** Edits of the draft’s source that do not overlap, in the order of the text; none where all is well. */
export interface NoteEdits {
  readonly kind: 'edits'
  readonly edits: readonly TextEdit[]
  readonly cursor: Cursor | null
}

/** Where the author goes on writing: so many units into the text of one of the edits. */
export interface Cursor {
  /** The index of the edit. */
  readonly edit: number
  readonly at: number
}

export interface Refusal {
  readonly kind: 'refusal'
  readonly reason: Message
  /** What could be done instead: `planMerge` of the note into this one. */
  readonly merge?: Note
}

/** A plan of edits, which may come in any order and may put an unchanged text in its own place. */
export function planEdits(edits: readonly TextEdit[]): NoteEdits {
  return { kind: 'edits', edits: [...edits].sort(inTextOrder), cursor: null }
}

/** `refuse('{0} is in use.', '[^a]')` */
export function refuse(template: string, ...args: readonly string[]): Refusal {
  return { kind: 'refusal', reason: message(template, ...args) }
}

/** Where the cursor stands in the text after all edits. */
export function cursorOffset({ edits, cursor }: NoteEdits): number | null {
  if (!cursor) return null
  const before = edits.slice(0, cursor.edit)
  const growth = before.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0)
  return edits[cursor.edit]!.from + growth + cursor.at
}

function inTextOrder(a: TextEdit, b: TextEdit): number {
  return a.from - b.from || a.to - b.to
}
