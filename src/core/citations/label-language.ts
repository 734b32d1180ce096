/** In which language the label of an access date is written. */
import type { Language } from '../draft'
import { accessLabels } from './access-labels'
import { languageOfVerb } from './access-verbs'
import type { LabelLanguage } from './calendar-words'
import { foldWord, readWords, sameKey } from './words'

/** Null for a label that is not in the table: one of a house's own. */
function labelLanguageOf(label: string): LabelLanguage | null {
  const keys = readWords(label).map(({ key }) => key)
  const known = accessLabels
    .get(keys[0] ?? '')
    ?.find(
      ({ words }) =>
        words.length === keys.length && words.every((word, at) => sameKey(keys[at]!, word)),
    )
  return known?.language ?? languageOfVerb(keys[0] ?? '')
}

/** Whether a label is known to be in another language than the draft. */
export function isForeignLabel(label: string, language: Language): boolean {
  const own = labelLanguageOf(label)
  return own !== null && language !== 'und' && own !== language
}

/** Equal for a label however it is spelt: `erisim tarihi`, `ErişimTarihi`. */
export function foldLabel(label: string): string {
  return label.split(/\s+/).map(foldWord).join('')
}
