/** Rewrites a note in the form of the house. */
import type { Citation, Field, Language } from '../draft'
import type { HouseStyle } from '../style/house-style'
import { fieldsOf, formatCitation } from './format'
import { mendLetters } from './legacy-letters'
import { readCitation } from './read'
import { readWords } from './words'

export interface RepairedNote {
  readonly text: string
  /** The words that the form has no place for: they stand behind the source. */
  readonly kept: readonly string[]
}

/**
 * The note with every source in the form of the house. No word is dropped but those that only give
 * form: `URL:`, `available at`, the label of the access date. A note that cannot be rewritten so that
 * it reads the same again is given back as it is, and so is a remark.
 */
export function repairCitation(text: string, style: HouseStyle, language: Language): RepairedNote {
  const repaired = rewrite(text, style, language)
  if (!repaired || !keepsWords(text, repaired.text, language)) return { text, kept: [] }
  const again = rewrite(repaired.text, style, language)
  return again?.text === repaired.text ? repaired : { text, kept: [] }
}
