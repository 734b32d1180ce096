/**
 * Text for a terminal: what cannot be seen, or would command the terminal, becomes a visible sign.
 * A tab becomes four spaces, so that what is written below stands below.
 */
export function showText(text: string): string {
  return text
    .replace(/\t/g, '    ')
    .replace(/[\0-\x1F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD')
}

/**
 * How many cells of a terminal a shown text fills: two for the wide characters of East Asia and for
 * emoji, none for combining marks.
 */
export function countCells(shown: string): number {
  const wide = shown.match(wideCharacters)?.length ?? 0
  const combining = shown.match(/\p{M}/gu)?.length ?? 0
  return Array.from(shown).length + wide - combining
}

/** Fills up with spaces to a number of cells. */
export function padCells(shown: string, cells: number): string {
  return shown + ' '.repeat(Math.max(0, cells - countCells(shown)))
}

/** But for the letters that make flags in pairs: each fills one cell. */
const wideCharacters =
  /(?![\u{1F1E6}-\u{1F1FF}])[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/gu
