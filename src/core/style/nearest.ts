/**
 * The known name that a misspelt one most likely means, for “did you mean”; null if none is near:
 * at most one slip in three letters, where a slip is a letter too many, too few, wrong, or two
 * letters swapped (the optimal string alignment distance). Case does not count.
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  let nearest: string | null = null
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue
    const slips = countSlips(name.toLowerCase(), candidate.toLowerCase())
    if (slips < least) [nearest, least] = [candidate, slips]
  }
  return nearest
}

function countSlips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : wrong
      row[j] = Math.min(wrong, swapped, last[j]! + 1, row[j - 1]! + 1)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
