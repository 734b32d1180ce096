import { decodeLegacy } from './legacy'
import type { Decoded } from './decoded'

/** Reads the text of a file: UTF-8, UTF-16 after a byte order mark, else what is most plausible. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return readUtf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return readUtf16(bytes, 'utf-16be')
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding: 'utf-8', remark: null }
  } catch {
    return decodeLegacy(bytes)
  }
}

/** Not by `TextDecoder`: that replaces lone surrogates. An odd last byte is no character. */
function readUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const units = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  const text = (encoding === 'utf-16be' ? units.swap16() : units).toString('utf16le')
  return { text, encoding: units.length === bytes.length ? encoding : null, remark: null }
}
