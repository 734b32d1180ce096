/** A note that its author has written and that is not read as a note. */
import type { Notation, Span } from '../draft'

/**
 * Why it is not: the colon behind its label is missing; it stands in the middle of a line; there is a
 * space in its label; it reads as the address of a link, `[6]: https://…`; a printed note has the mark
 * of a list, a quote or bold type before its label, or is an item of a numbered list.
 */
export type HiddenReason =
  'no-colon' | 'mid-line' | 'spaced-label' | 'link-definition' | 'marked-line' | 'numbered-item'

/** The label of the hidden note, with its brackets, and the colon of a link definition. */
export interface HiddenNote extends Span {
  readonly label: string
  readonly notation: Notation
  readonly reason: HiddenReason
}
