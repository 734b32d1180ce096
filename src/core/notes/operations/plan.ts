/** What an operation on notes answers: the edits of one undo step, or why it does nothing. */
import type { Note } from '../../draft'
import type { Message, TextEdit } from '../../findings'
import { message } from '../../text/message'

export type NotePlan = NoteEdits | Refusal

export interface NoteEdits {
  readonly kind: 'edits'
  /** In the order of the text; none touches another one. Empty where all is well already. */
  readonly edits: readonly TextEdit[]
  readonly cursor: Cursor | null
  /** Where the author goes back to from a new note: behind its reference. */
  readonly back: Cursor | null
  /** What the plan leaves as it is, for the author to know. */
  readonly remark: Message | null
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

/**
 * A plan of edits, which may come in any order and may touch each other. Edits that overlap would
 * harm the text, so they are refused; it takes notes that stand inside each other to make them.
 *
 * @param writing the edit in whose text the cursor goes, and how far into it
 * @param back where the cursor goes after that, in the same terms
 */
export function planEdits(
  edits: readonly TextEdit[],
  { writing, back, remark = null }: PlanOptions = {},
): NotePlan {
  const joined: TextEdit[] = []
  /** Where in the joined edits the text of each edit begins. */
  const starts = new Map<TextEdit, Cursor>()
  const isPlace = (edit: TextEdit) => edit === writing?.edit || edit === back?.edit
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1)
    if (last && edit.from < last.to) return refuse('Two notes stand inside each other.')
    const touches = last?.to === edit.from
    if (touches) joined[joined.length - 1] = { ...last, to: edit.to, text: last.text + edit.text }
    else if (edit.from < edit.to || edit.text !== '' || isPlace(edit)) joined.push(edit)
    starts.set(edit, { edit: joined.length - 1, at: touches ? last.text.length : 0 })
  }
  const cursorOf = (place: Writing | undefined): Cursor | null => {
    const start = place && starts.get(place.edit)
    return start ? { edit: start.edit, at: start.at + place.at } : null
  }
  return { kind: 'edits', edits: joined, cursor: cursorOf(writing), back: cursorOf(back), remark }
}

interface PlanOptions {
  readonly writing?: Writing | undefined
  readonly back?: Writing
  readonly remark?: Message | null
}

export interface Writing {
  readonly edit: TextEdit
  readonly at: number
}

/** `refuse('Another note is {0} already.', '[^a]')` */
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
