/** A source on its way between an article and a reference manager. */
import type { Message } from '../../findings'
import type { CitationFields } from '../format'

export type SourceKind =
  | 'news'
  | 'report'
  | 'document'
  | 'speech'
  | 'post'
  | 'video'
  | 'law'
  | 'book'
  | 'journal'
  | 'interview'

export interface Source {
  /** Null for what is some page of the web, or cannot be told. */
  readonly kind: SourceKind | null
  readonly fields: CitationFields
}

/** What was read from a file of sources. */
export interface Import {
  readonly sources: readonly Source[]
  /** The entries that were skipped, in the order of the file. */
  readonly faults: readonly ImportFault[]
}

export interface ImportFault {
  /** The key of the entry, or its place: `#3`. */
  readonly entry: string
  readonly reason: Message
}
