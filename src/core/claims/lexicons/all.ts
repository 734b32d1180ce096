/** The languages whose claims are read. */
import type { Language } from '../../draft'
import { english } from './english'
import type { Lexicon } from './lexicon'
import { russian } from './russian'
import { turkish } from './turkish'

export type ReadLanguage = Exclude<Language, 'und'>

export const lexicons: Readonly<Record<ReadLanguage, Lexicon>> = {
  en: english,
  tr: turkish,
  ru: russian,
}
