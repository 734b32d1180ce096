import type { Note, Span } from '../../core/draft'
import type { Excerpt } from '../../core/text/excerpt'

/** A row of a view, before VS Code draws it. */
export interface Row {
  /** The same thing has the same id in the next review, so that its row stays open and selected. */
  readonly id: string
  /** Asked only when the row is drawn. */
  readonly label: () => string | Excerpt
  readonly description?: string
  readonly tooltip?: string
  readonly icon?: Icon
  /** Where the row leads. */
  readonly span?: Span
  /** The note that the row stands for, and which menu it has. */
  readonly note?: Note
  readonly menu?: string
  readonly children?: readonly Row[]
  /** The children show at first. */
  readonly open?: boolean
}

/** A codicon, and the theme's colour for it where the colour says something. */
export interface Icon {
  readonly name: string
  readonly color?: string
}

/**
 * The row that stands for this place of the draft: the deepest one on the way that the reader has
 * opened. Null when no row leads here.
 */
export function rowAt(
  rows: readonly Row[],
  offset: number,
  isOpen: (row: Row) => boolean,
): Row | null {
  for (const row of rows) {
    const inner = row.children ? rowAt(row.children, offset, isOpen) : null
    if (inner) return isOpen(row) ? inner : row
    if (row.span && row.span.from <= offset && offset <= row.span.to) return row
  }
  return null
}

export type NewId = (id: string) => string

/** Gives each row an id of its own: what stands there twice is counted, behind a line break. */
export function createIds(): NewId {
  const seen = new Map<string, number>()
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}\n${count}`
  }
}
