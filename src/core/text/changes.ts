import type { TextEdit } from '../findings'

/** Beyond so many pairs of words the whole middle is one change. */
const mostPairs = 250_000

/**
 * The edits that turn one text into the other, word by word, so that a person sees what changes.
 * Offsets count from the start of `before`.
 */
export function findChanges(before: string, after: string): TextEdit[] {
  const [old, wanted] = [cut(before), cut(after)]
  let start = 0
  while (start < old.length && old[start] === wanted[start]) start++
  let end = 0
  const rest = Math.min(old.length, wanted.length) - start
  while (end < rest && old.at(-1 - end) === wanted.at(-1 - end)) end++
  const middle = old.slice(start, old.length - end)
  const wantedMiddle = wanted.slice(start, wanted.length - end)
  const from = lengthOf(old.slice(0, start))
  if (middle.length * wantedMiddle.length > mostPairs) {
    return [{ from, to: from + lengthOf(middle), text: wantedMiddle.join('') }]
  }
  return collect(middle, wantedMiddle, from)
}

/** Words, spaces, and marks one by one. */
function cut(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? []
}

/** The common words that stand in both in the same order stay; what lies between them changes. */
function collect(old: readonly string[], wanted: readonly string[], start: number): TextEdit[] {
  const common = measureCommon(old, wanted)
  const edits: TextEdit[] = []
  let [i, j, at] = [0, 0, start]
  while (i < old.length || j < wanted.length) {
    if (i < old.length && old[i] === wanted[j]) {
      at += old[i]!.length
      i++
      j++
      continue
    }
    const from = at
    let text = ''
    while ((i < old.length || j < wanted.length) && !(i < old.length && old[i] === wanted[j])) {
      const skipsOld =
        j >= wanted.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)
      if (skipsOld) at += old[i++]!.length
      else text += wanted[j++]!
    }
    edits.push({ from, to: at, text })
  }
  return edits
}

/** How many words the two have in common behind each pair of places. */
function measureCommon(old: readonly string[], wanted: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(wanted.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--)
      table[i]![j] =
        old[i] === wanted[j]
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
