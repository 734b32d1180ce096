import type { Decoded } from './decode'

/** The encodings of old Turkish (and other Western) and of old Russian drafts. */
export type LegacyEncoding = 'windows-1254' | 'windows-1251'

/**
 * Reads bytes that are not valid UTF-8. What most of the bytes beyond ASCII make sense as, wins:
 * a Turkish letter beside a Latin one, a Russian letter beside another, or, in a damaged file, a
 * character of UTF-8; there each byte that makes no sense becomes `\uFFFD`.
 */
export function decodeLegacy(bytes: Uint8Array): Decoded {
  const damaged: Decoded = {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    encoding: 'utf-8',
  }
  const turkish = read(bytes, 'windows-1254')
  const russian = read(bytes, 'windows-1251')
  const utf8Letters = count(damaged.text, /[^\p{ASCII}\uFFFD]/gu)
  const turkishLetters = count(turkish.text, /(?<=[A-Za-z])[çğıöşüÇĞİÖŞÜâîûÂÎÛ]|[çğıöşüÇĞİÖŞÜâîûÂÎÛ](?=[a-z])/g)
  const russianLetters = count(russian.text, /(?<=[А-яЁё])[А-яЁё]/g)

  if (utf8Letters > Math.max(turkishLetters, russianLetters)) return damaged
  if (russianLetters > turkishLetters) return russian
  // Control characters: a picture or an archive, not a text.
  return /[\0-\x08\x0E-\x1A]/.test(turkish.text) ? damaged : turkish
}

function read(bytes: Uint8Array, encoding: LegacyEncoding): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
