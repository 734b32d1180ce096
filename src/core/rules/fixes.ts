import type { Finding, TextEdit } from '../findings'

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
  for (let i = firstFrom(edit.from, made); i < made.length && made[i]!.from <= edit.to; i++) {
    if (!isSame(edit, made[i]!)) return false
  }
  return true
}

function insert(edit: TextEdit, made: TextEdit[]): void {
  const at = firstFrom(edit.from, made)
  if (!made[at] || !isSame(edit, made[at])) made.splice(at, 0, edit)
}

/** The first edit that ends at the offset or behind it. Binary search: a draft may have 100,000. */
function firstFrom(offset: number, made: readonly TextEdit[]): number {
  let low = 0
  let high = made.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (made[middle]!.to < offset) low = middle + 1
    else high = middle
  }
  return low
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text
}
