/**
 * Turkish suffixes are written with the archiphonemes of the grammars, so that one row stands for
 * every form that vowel harmony gives: `A` is a or e, `I` is ı, i, u or ü, `D` is d or t, `C` is
 * c or ç, `K` is k or ğ. Rows that use them are lower case otherwise.
 */
const archiphonemes: Readonly<Record<string, string>> = {
  A: '[ae]',
  I: '[ıiuü]',
  D: '[dt]',
  C: '[cç]',
  K: '[kğ]',
}

/** The rows with every archiphoneme written out. `\p{L}` and `\d` are left alone. */
export function expandArchiphonemes(rows: string): string {
  return rows.replace(/\\p\{\w+\}|\\.|[AIDCK]/g, (part) => archiphonemes[part] ?? part)
}
