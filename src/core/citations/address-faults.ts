import type { Span } from '../draft'
import type { TextEdit } from '../findings'

export type AddressFault =
  | 'scheme'
  | 'repeated-scheme'
  | 'space'
  | 'host'
  | 'glued'
  | 'backslash'
  | 'open-bracket'
  | 'cut-short'

/** An address that no browser can open; the span is that of the address as it was meant. */
export interface MalformedAddress extends Span {
  readonly fault: AddressFault
  /** What should stand there, or what stands there wrongly; empty where the fault says it all. */
  readonly detail: string
  /** How it can be mended; null where only the author can tell. */
  readonly edit: TextEdit | null
}
