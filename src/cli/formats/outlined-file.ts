import type { Cast, Claim, Draft } from '../../core/draft'

/** What `outline` shows of a file. */
export interface OutlinedFile {
  readonly path: string
  readonly draft: Draft
  readonly cast: Cast
  readonly claims: readonly Claim[]
}
