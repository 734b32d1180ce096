/** Turns the bytes of a page into text, though servers and pages err about their charset. */
import type { Page } from './fetch-page'

/** What pages of old were written in where nothing is said, by the country of their site. */
const countryCharsets: Readonly<Record<string, string>> = {
  tr: 'windows-1254',
  ru: 'windows-1251',
  su: 'windows-1251',
  by: 'windows-1251',
  kz: 'windows-1251',
  ua: 'windows-1251',
}

/**
 * The text of a page. Valid UTF-8 with letters beyond ASCII is nothing else by chance; else the header
 * or the page names the charset, or the country of the site suggests it. Where they disagree, that
 * one holds in which the text looks like words.
 */
export function decodePage({ bytes, contentType, address }: Page): string {
  const utf8 = decode(bytes, 'utf-8') ?? ''
  // A character may be cut at the end.
  if (!/\uFFFD[^]/.test(utf8)) return utf8
  const country = /^https:\/\/[^/]*\.([a-z]{2})(?=[:/])/.exec(address)?.[1] ?? ''
  const named = [readCharset(contentType), readCharset(readAscii(bytes))]
  const charsets = [...named, countryCharsets[country] ?? 'windows-1252']
  const texts = charsets.flatMap((charset) => (charset ? (decode(bytes, charset) ?? []) : []))
  return [utf8, ...texts].reduce((best, text) => (oddness(text) < oddness(best) ? text : best))
}

/** `charset=koi8-r` in a header or in the head of a page. */
function readCharset(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1] ?? null
}

/** The head of the page, in which the charset stands in ASCII. */
function readAscii(bytes: Uint8Array): string {
  return decode(bytes.subarray(0, 4096), 'windows-1252') ?? ''
}

/** Null for a charset that nobody knows. */
function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return null
  }
}

/**
 * How many places do not look like words: a capital behind a small letter, Latin beside Cyrillic, the
 * Icelandic letters that Turkish ones turn into, many accents, signs in words, what is no character.
 */
function oddness(text: string): number {
  return text.slice(0, 60_000).match(odd)?.length ?? 0
}

const odd =
  /[\uFFFD\u0080-\u009F\u2500-\u25A0ðýþÐÝÞ]|\p{Ll}\p{Lu}|[A-Za-z](?=[А-яё])|[А-яё](?=[A-Za-z])|[À-ÿ]{3}|(?<=\p{L})[¢-¿×÷]|[Ђ-Џђ-џҐґ]{2}/gu
