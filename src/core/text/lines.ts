/** Lines and columns of a text. */

/** Counted from 0. Columns are UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Lines {
  readonly count: number
  /** Where the line of this offset begins, and where its text ends (before the line break). */
  lineAt(offset: number): { readonly number: number; readonly from: number; readonly to: number }
  positionAt(offset: number): Position
}

/** Reads the lines of a text. `\n`, `\r\n` and a lone `\r` end a line, as they do in VS Code. */
export function readLines(text: string): Lines {
  const starts = [0]
  const ends: number[] = []
  for (const found of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(found.index)
    starts.push(found.index + found[0].length)
  }
  ends.push(text.length)

  const numberAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    count: starts.length,
    lineAt(offset) {
      const number = numberAt(offset)
      return { number, from: starts[number]!, to: ends[number]! }
    },
    positionAt(offset) {
      const line = numberAt(offset)
      return { line, column: offset - starts[line]! }
    },
  }
}
