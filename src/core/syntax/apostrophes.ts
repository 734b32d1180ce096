/** Apostrophes that a word processor turned into something else, or set apart from their word. */
import type { BlockReader, Language, Span } from '../draft'
import { readProse } from './prose'

/** The mark with the white space around it: what should be `’` alone. */
export interface StrayApostrophe extends Span {
  /** The word before it and the suffix behind it. */
  readonly word: string
  readonly suffix: string
  readonly mark: string
}

const englishSuffix = 's|t|re|ve|ll|d|m'

/** Case, possessive and copular endings that Turkish writes behind an apostrophe. */
const turkishSuffix = [
  '[ns]?[ıiuü]n?', // accusative, genitive, possessive
  'y?[aeıiuü]', // dative, accusative behind a vowel
  'n?[dt][ae]n?', // locative, ablative
  'n?[dt][ae]ki(?:l[ae]r)?',
  'y?l[ae]', // instrumental
  'l[ae]r(?:[ıi]n?)?(?:[dt][ae]n?|[ae])?', // plural
  's[ıiuü]n[ıiuü]n',
  'n[ae]',
  '[dt][ıiuü]r',
  'c[aeıiuü]',
].join('|')

const suffixes: Readonly<Record<Language, string>> = {
  en: englishSuffix,
  tr: `${englishSuffix}|${turkishSuffix}`,
  ru: 's',
  und: englishSuffix,
}

/**
 * Groups: 1 the word; then either 2 a wrong mark inside the word, or 3 a mark with white space
 * before or behind it; 4 the suffix.
 */
const patterns = Object.fromEntries(
  Object.entries(suffixes).map(([language, suffix]) => [
    language,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,60})\u2060*(?:([‘\u0060´])|([ \u00a0]{1,2}[‘’'\u0060´]|[‘’'\u0060´][ \u00a0]))(${suffix})(?![\p{L}\p{N}‘’'”])`,
      'gu',
    ),
  ]),
) as Record<Language, RegExp>

export const readStrayApostrophes: BlockReader<readonly StrayApostrophe[]> = (block) => {
  const { text } = block.read(readProse)
  const found: StrayApostrophe[] = []
  for (const match of text.matchAll(patterns[block.language])) {
    const [whole, word = '', joined, spaced, suffix = ''] = match
    const to = match.index + whole.length - suffix.length
    const stray = joined ?? spaced ?? ''
    if (spaced && !isSuffix(text, word, spaced, suffix, to + suffix.length)) continue
    found.push({ from: to - stray.length, to, word, suffix, mark: stray.trim() })
  }
  return found
}

/** A mark apart from its word may as well open or close a quotation: `a so-called 's' curve`. */
function isSuffix(
  text: string,
  word: string,
  spaced: string,
  suffix: string,
  end: number,
): boolean {
  const possessive = suffix === 's'
  if (!possessive && !/^\p{Lu}/u.test(word)) return false
  if (!possessive && /^s|^[‘’'`´]/.test(spaced) && suffix.length < 2) return false
  const mark = spaced.trim()
  if (!/[‘']/.test(mark) || /\s$/.test(spaced)) return true
  // An opening mark with a partner behind it, before another opens, is a quotation.
  const rest = text.slice(end, end + 200).split(/\n\s*\n|‘|(?<=\s)'/)[0]!
  return !/(?<=[\p{L}\p{N}.,!?…])[’'](?!\p{L})/u.test(rest)
}
