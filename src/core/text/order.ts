/**
 * The fewest indices to take out so that the rest of the numbers rises.
 *
 * All but a longest increasing subsequence, found by patience sorting in O(n log n).
 */
export function outOfOrder(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[tails[middle]!]! < number) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.add(index)
  return [...numbers.keys()].filter((index) => !kept.has(index))
}
