import type { Decoded, LegacyEncoding } from './decoded'

/**
 * Reads bytes that are not valid UTF-8. What most of the bytes beyond ASCII make sense as, wins:
 * a Turkish letter beside a Latin one, a Russian letter beside another, or, in a damaged file, a
 * character of UTF-8; there each byte that makes no sense becomes `\uFFFD`.
 */
export function decodeLegacy(bytes: Uint8Array): Decoded {
  const damaged: Decoded = {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    encoding: null,
    remark: 'is not valid UTF-8: bytes that cannot be read stand as \uFFFD',
  }
  const turkish = read(bytes, 'windows-1254', 'Windows-1254')
  const russian = read(bytes, 'windows-1251', 'Windows-1251')
  const utf8Letters = count(damaged.text, /[^\p{ASCII}\uFFFD]/gu)
  const turkishLetters = count(turkish.text, /(?<=[a-z])[çğıöşüâîû]|[çğıöşüâîû](?=[a-z])/gi)
  const russianLetters = count(russian.text, /(?<=[а-яё])[а-яё]/gi)

  if (utf8Letters > Math.max(turkishLetters, russianLetters)) return damaged
  if (russianLetters > turkishLetters) return russian
  // Control characters: a picture or an archive, not a text.
  return /[\0-\x08\x0E-\x1A]/.test(turkish.text) ? damaged : turkish
}

function read(bytes: Uint8Array, encoding: LegacyEncoding, name: string): Decoded {
  const remark = `is ${name}, not UTF-8: read as such; save it as UTF-8`
  return { text: new TextDecoder(encoding).decode(bytes), encoding, remark }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
