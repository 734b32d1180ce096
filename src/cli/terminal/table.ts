import { countCells, padCells } from './cells'

/** Rows of columns that stand below each other, two spaces apart. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, countCells(text))
    })
  }
  return rows.map((row) =>
    row
      .map((text, column) => padCells(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The first characters of the text, with `…` for those that are left out. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text.slice(0, 2 * length))
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : text
}
