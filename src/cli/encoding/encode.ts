import type { Encoding } from './decoded'
import type { LegacyEncoding } from './decoded'

/** The bytes of a text; null if the encoding has no byte for one of its characters. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    default:
      return encodeLegacy(text, encoding)
  }
}

/** Node reads these encodings but does not write them: its reading is turned round. */
function encodeLegacy(text: string, encoding: LegacyEncoding): Uint8Array | null {
  const decoder = new TextDecoder(encoding)
  const byteOf = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte)

  const bytes = Buffer.alloc(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charAt(i))
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return bytes
}
