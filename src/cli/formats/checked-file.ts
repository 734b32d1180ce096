import type { Severity } from '../../core/draft'
import type { Finding } from '../../core/findings'

/** What `check` found in a file. */
export interface CheckedFile {
  readonly path: string
  /** The text that the offsets count in: after repairs, if there were any. */
  readonly source: string
  readonly isDraft: boolean
  readonly isRepaired: boolean
  readonly findings: readonly Finding[]
}

/** From quiet to loud. */
export const severities = [
  'hint',
  'info',
  'warning',
  'error',
] as const satisfies readonly Severity[]
