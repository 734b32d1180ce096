import type { BlockContext } from '../draft'
import { lexicons, type ReadLanguage } from './lexicons/all'
import type { Lexicon } from './lexicons/lexicon'

const cyrillic = /\p{Script=Cyrillic}/u
const turkishLetters = /[ğşıİĞŞ]/

/**
 * The language whose tables read a block. Where the draft’s language is not known, its letters
 * decide: short drafts have too few function words, but rarely no letter of their own.
 */
export function readingLanguage({ language, text }: BlockContext): ReadLanguage {
  if (language !== 'und') return language
  if (cyrillic.test(text)) return 'ru'
  return turkishLetters.test(text) ? 'tr' : 'en'
}

/** The tables that read a block. */
export function lexiconOf(block: BlockContext): Lexicon {
  return lexicons[readingLanguage(block)]
}
