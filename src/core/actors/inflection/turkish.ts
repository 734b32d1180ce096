/** Turkish suffixes on names that are written without the apostrophe. */

/**
 * What may follow a noun, in this order: plural, possessive, case, `ki` and the copula.
 * Vowels are those of vowel harmony (a/e, ı/i/u/ü), consonants those of assimilation (d/t, c/ç).
 */
const plural = 'l[ae]r'
const possessive = '(?:s?[ıiuü]|l[ae]r[ıi])'
const cases = [
  'y?[ıiuü]|n[ıiuü]', // accusative
  'y?[ae]|n[ae]', // dative
  'n?[dt][ae]n?', // locative, ablative
  'n?[ıiuü]n', // genitive
  'y?l[ae]', // instrumental
].join('|')
const rest = '(?:n?[dt][ae]|n?[ıiuü]n)ki(?:l[ae]r)?(?:n[ıiuü]n|n[dt][ae]n?)?|[dt][ıiuü]r'

/** Folded: `ı` has become `i`. */
const suffixes = new RegExp(
  `^(?:${plural})?(?:${possessive})?(?:${cases}|${rest})?$`.replace(/ı/g, 'i'),
)

const longestSuffix = 10

/** The words that a form may come from, itself first, then by length, longest first. */
export function turkishBases(form: string): string[] {
  const bases = [form]
  for (let length = 1; length <= longestSuffix && length <= form.length - 3; length++)
    if (suffixes.test(form.slice(-length))) bases.push(form.slice(0, -length))
  return bases
}

/** Whether a suffix, behind an apostrophe or not, is the locative: `Tokyo’da`, `Vilnius’taki`. */
export function isTurkishLocative(suffix: string): boolean {
  return /^n?[dt][ae](?:ki.*)?$/.test(suffix)
}
