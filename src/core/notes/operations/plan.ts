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
 */
export function planEdits(
  edits: readonly TextEdit[],
  { writing, remark = null }: { writing?: Writing | undefined; remark?: Message | null } = {},
): NotePlan {
  const joined: TextEdit[] = []
  let cursor: Cursor | null = null
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1)
    if (last && edit.from < last.to) return refuse('Two notes stand inside each other.')
    const touches = last?.to === edit.from
    if (touches) joined[joined.length - 1] = { ...last, to: edit.to, text: last.text + edit.text }
    else if (edit.from < edit.to || edit.text !== '' || edit === writing?.edit) joined.push(edit)
    if (edit === writing?.edit)
      cursor = { edit: joined.length - 1, at: writing.at + (touches ? last.text.length : 0) }
  }
  return { kind: 'edits', edits: joined, cursor, remark }
}

export interface Writing {
  readonly edit: TextEdit
  readonly at: number
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
