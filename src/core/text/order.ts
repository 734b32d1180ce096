/**
 * The index of the first item for which `holds`, given that it then holds for all later ones; the
 * length of the list when there is none. Binary search.
 */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The fewest indices to take out so that the rest of the numbers rises.
 *
 * All but a longest increasing subsequence, found by patience sorting in O(n log n).
 */
export function outOfOrder(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((number, index) => {
    const place = firstIndex(tails, (tail) => numbers[tail]! >= number)
    before[index] = place > 0 ? tails[place - 1]! : -1
    tails[place] = index
  })
  const kept = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.add(index)
  return [...numbers.keys()].filter((index) => !kept.has(index))
}
