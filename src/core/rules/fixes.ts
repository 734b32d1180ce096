import type { Finding, TextEdit } from '../findings'
import { firstIndex } from '../text/order'

/**
 * The edits of all safe fixes that can be made together, the first one of each finding, in the order
 * of the text. A fix is made wholly or not at all: one that would touch the text of an earlier one
 * waits for the next run.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const made: TextEdit[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe)
    if (!fix?.edits.every((edit) => isFree(edit, made))) continue
    for (const edit of fix.edits) insert(edit, made)
  }
  return made
}

/** Two edits of one place are fine when they are the same edit. */
function isFree(edit: TextEdit, made: readonly TextEdit[]): boolean {
  const start = firstIndex(made, ({ to }) => to >= edit.from)
  const end = firstIndex(made, ({ from }) => from > edit.to)
  return made.slice(start, end).every((other) => isSame(edit, other))
}

function insert(edit: TextEdit, made: TextEdit[]): void {
  const at = firstIndex(made, ({ to }) => to >= edit.from)
  if (!made[at] || !isSame(edit, made[at])) made.splice(at, 0, edit)
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text
}
