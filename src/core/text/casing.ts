import type { Language } from '../draft'

/**
 * Lower case by the rules of the language: in Turkish `I` becomes `ı` and `İ` becomes `i`.
 * The result may be longer than the text: elsewhere `İ` becomes `i` with a combining dot.
 */
export function toLower(text: string, language: Language): string {
  return text.toLocaleLowerCase(locale(language))
}

/** Upper case by the rules of the language: in Turkish `i` becomes `İ`. */
export function toUpper(text: string, language: Language): string {
  return text.toLocaleUpperCase(locale(language))
}

/**
 * One key for spellings that differ only in case, whatever the language: `İRAN`, `Iran` and `ıran`
 * meet. Each UTF-16 unit gives one unit, so offsets stay.
 */
export function foldCase(text: string): string {
  return text.replace(/[İIı]/g, 'i').toLowerCase()
}

function locale(language: Language): string {
  return language === 'und' ? 'en' : language
}
