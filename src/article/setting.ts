/** What the rules of markdown-it must know about the draft they render. */
import type { Env } from 'markdown-it'
import type { Passage } from './passage'
import type { ReferencePlace } from './places'
import type { PageWords } from './words'

export interface Setting extends Env {
  readonly source: string
  readonly words: PageWords
  /** What is being rendered. */
  passage: Passage
  /** By how many levels headings are moved down, so that the headline stays the only first one. */
  readonly headingShift: number
  /** Whether paragraphs and headings are the headline, whatever their level in the draft. */
  readonly isHeadline: boolean
  /** Whether a line break of the source is one on the page too. */
  readonly keepLines: boolean
  /** Where a picture is loaded from; null for one that is only described. */
  readonly imageSource: (address: string) => string | null
  /** The references that stand on the page already. */
  readonly placed: Set<ReferencePlace>
}
