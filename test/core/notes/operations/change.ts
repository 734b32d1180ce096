import type { Draft, HouseStyle, Note } from '../../../../src/core/draft'
import { cursorOffset, type NotePlan } from '../../../../src/core/notes/operations/plan'
import { applyEdits } from '../../../../src/core/text/edits'
import { formatMessage } from '../../../../src/core/text/message'
import { readTestDraft } from '../../../support/draft'

/** The draft after a plan, with `‸` where the author goes on; or `refused: …`. */
export function change(
  source: string,
  plan: (draft: Draft) => NotePlan,
  style: Partial<HouseStyle> = {},
): string {
  const made = plan(readTestDraft(source, { style }))
  if (made.kind === 'refusal') return `refused: ${formatMessage(made.reason)}`
  const text = applyEdits(source, made.edits)
  const cursor = cursorOffset(made)
  return cursor === null ? text : `${text.slice(0, cursor)}‸${text.slice(cursor)}`
}

/** The note with the label; of several with one label the nth, counted from 0. */
export function noteNamed({ notes }: Draft, label: string, nth = 0): Note {
  const note = notes.filter((found) => found.label === label)[nth]
  if (!note) throw new Error(`There is no note ${label}.`)
  return note
}

/** A draft without its `|`, and the places where they stood. */
export function readCursor(marked: string): { source: string; from: number; to: number } {
  const from = marked.indexOf('|')
  const source = marked.replaceAll('|', '')
  return { source, from, to: Math.max(from, marked.lastIndexOf('|') - 1) }
}
