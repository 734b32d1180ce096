/** What the extension and the page in the preview say to each other. Shared by both. */

export type ToPage =
  | { readonly type: 'article'; readonly html: string }
  /** Scroll to this place of the draft. */
  | { readonly type: 'scroll'; readonly offset: number }

export type FromPage =
  /** The page listens. It starts anew whenever its tab was hidden; then it knows where it was. */
  | { readonly type: 'ready'; readonly isNew: boolean }
  /** Show the source of a word: the place of its block in the draft, and which such word it is. */
  | {
      readonly type: 'reveal'
      readonly from: number
      readonly to: number
      readonly word: string
      /** How often the word stands in the block before this place. */
      readonly before: number
    }

/** What the page keeps for the time it is hidden, and over a reload of the window. */
export interface PageState {
  readonly uri: string
  /** Pixels from the top. */
  readonly scroll: number
}
