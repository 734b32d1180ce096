import type { Language } from '../draft'
import type { ReadLanguage } from './lexicons/all'

const cyrillic = /\p{Script=Cyrillic}/u
const turkishLetters = /[ğşıİĞŞ]/

/**
 * The language whose tables read this text. Where the draft’s language is not known, its letters
 * decide: short drafts have too few function words, but rarely no letter of their own.
 */
export function readingLanguage(language: Language, text: string): ReadLanguage {
  if (language !== 'und') return language
  if (cyrillic.test(text)) return 'ru'
  return turkishLetters.test(text) ? 'tr' : 'en'
}
