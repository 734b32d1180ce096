import type { TextEdit } from '../findings'

/**
 * The text after all edits. Offsets are those of the text before; the order does not matter.
 * Of edits that overlap only the first is made, so that no edit lands on text it was not made for.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  let result = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.from < at) continue
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}
