import type { Finding, Fix, TextEdit } from '../draft'

/**
 * The edits of all safe fixes that can be made together, the first one of each finding. A fix is
 * made wholly or not at all: one that would touch the text of an earlier one waits for the next run.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const made: TextEdit[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe)
    if (fix?.edits.every((edit) => isFree(edit, made))) made.push(...newEdits(fix, made))
  }
  return made.sort((a, b) => a.from - b.from)
}

/** Two edits of one place are fine when they are the same edit. */
function isFree(edit: TextEdit, made: readonly TextEdit[]): boolean {
  return made.every((other) => !meet(edit, other) || isSame(edit, other))
}

function newEdits({ edits }: Fix, made: readonly TextEdit[]): TextEdit[] {
  return edits.filter((edit) => !made.some((other) => isSame(edit, other)))
}

function meet(a: TextEdit, b: TextEdit): boolean {
  return a.from <= b.to && b.from <= a.to
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.from === b.from && a.to === b.to && a.text === b.text
}
