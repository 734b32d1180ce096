import type { Review } from '../../core/review'
import type { Row } from './row'

/** The rows of one review, with what leads from a row to others. */
export interface Tree {
  readonly review: Review | undefined
  readonly rows: readonly Row[]
  readonly byId: ReadonlyMap<string, Row>
  /** By the id of the child. */
  readonly parents: ReadonlyMap<string, Row>
}

export function growTree(
  review: Review | undefined,
  rowsOf: (review: Review) => readonly Row[],
): Tree {
  const rows = review ? rowsOf(review) : []
  const byId = new Map<string, Row>()
  const parents = new Map<string, Row>()
  const enter = (row: Row): void => {
    byId.set(row.id, row)
    for (const child of row.children ?? []) {
      parents.set(child.id, row)
      enter(child)
    }
  }
  rows.forEach(enter)
  return { review, rows, byId, parents }
}
