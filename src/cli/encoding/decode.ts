import { decodeLegacy, type LegacyEncoding } from './legacy'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

export interface Decoded {
  /** With its byte order mark, if there is one: offsets count it. */
  readonly text: string
  readonly encoding: Encoding
}

/** Reads the text of a file: UTF-8, UTF-16 after a byte order mark, else what is most plausible. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: readUtf16(bytes), encoding: 'utf-16le' }
  if (first === 0xfe && second === 0xff) {
    return { text: readUtf16(swapPairs(bytes)), encoding: 'utf-16be' }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding: 'utf-8' }
  } catch {
    return decodeLegacy(bytes)
  }
}

/** Not `TextDecoder`: that replaces lone surrogates. */
function readUtf16(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf16le')
}

/** The bytes with each two swapped, as between little and big endian; an odd last one is dropped. */
export function swapPairs(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
}
