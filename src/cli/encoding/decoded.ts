/** The text of a file, and how it was encoded. */

/** The encodings of old Turkish (and other Western) and of old Russian drafts. */
export type LegacyEncoding = 'windows-1254' | 'windows-1251'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

export interface Decoded {
  /** With its byte order mark, if there is one: offsets count it. */
  readonly text: string
  /** Null if the bytes could not be read exactly, so that they cannot be written back. */
  readonly encoding: Encoding | null
  /** What the author should know of it, to be read after the name of the file; null if nothing. */
  readonly remark: string | null
}
