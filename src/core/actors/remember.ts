/** Remembers what a pure function gives for a text, since an article repeats its words. */

/** So many results are kept; then all are forgotten. */
const limit = 10_000

export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= limit) known.clear()
    const result = compute(text)
    known.set(text, result)
    return result
  }
}
