/** Turkish (and a few German and French) letters that an old encoding turned into others. */

/**
 * Fonts of the 1990s kept Turkish letters in the places of Latvian and Maltese ones; texts copied
 * from PDF files made with them read `EriĢim`, `ġubat`, `ĠSTANBUL`.
 */
const fontLetters: Readonly<Record<string, string>> = { Ģ: 'ş', ģ: 'ş', ġ: 'Ş', Ġ: 'İ' }

/** Windows-1254 that was read as Windows-1252: `Aðustos`, `Þubat`, `Kasým`. */
const codePageLetters: Readonly<Record<string, string>> = {
  ð: 'ğ',
  Ð: 'Ğ',
  ý: 'ı',
  Ý: 'İ',
  þ: 'ş',
  Þ: 'Ş',
}

/** UTF-8 that was read as Windows-1252 or Latin-1: `AÄŸustos`, `EriÅŸim`, `MÃ¤rz`. */
const doubleLetters: Readonly<Record<string, string>> = {
  ÅŸ: 'ş',
  'Å\u009f': 'ş',
  Åž: 'Ş',
  'Å\u009e': 'Ş',
  ÄŸ: 'ğ',
  'Ä\u009f': 'ğ',
  Äž: 'Ğ',
  'Ä\u009e': 'Ğ',
  'Ä±': 'ı',
  'Ä°': 'İ',
  'Ã¼': 'ü',
  Ãœ: 'Ü',
  'Ã\u009c': 'Ü',
  'Ã¶': 'ö',
  'Ã–': 'Ö',
  'Ã\u0096': 'Ö',
  'Ã§': 'ç',
  'Ã‡': 'Ç',
  'Ã\u0087': 'Ç',
  'Ã¤': 'ä',
  'Ã©': 'é',
  'Ã¨': 'è',
  'Ã»': 'û',
}

const broken: Readonly<Record<string, string>> = {
  ...fontLetters,
  ...codePageLetters,
  ...doubleLetters,
}

/** A regular expression, as text, for one letter that became two. */
export const doubleLetter = Object.keys(doubleLetters).join('|')

const anyBroken = new RegExp(
  `${doubleLetter}|[${Object.keys({ ...fontLetters, ...codePageLetters }).join('')}]`,
  'gu',
)
const surelyBroken = new RegExp(`${doubleLetter}|[${Object.keys(fontLetters).join('')}]`, 'gu')

/** The word with every letter that may be a broken one replaced: for comparing, not for showing. */
export function guessLetters(word: string): string {
  return word.replace(anyBroken, (letters) => broken[letters] ?? letters)
}

/**
 * The text with the letters put right that no Turkish text has by intention. `ð`, `ý` and `þ` stay:
 * they occur in Icelandic and Czech names.
 */
export function mendLetters(text: string): string {
  return text.replace(surelyBroken, (letters) => broken[letters] ?? letters)
}
