/** In which language the label of an access date is written. */
import { accessLabels, accessVerbs } from './access-labels'
import type { LabelLanguage } from './calendar-words'
import { readWords, sameKey } from './words'

/** Null for a label that is not in the table: one of a house's own. */
export function labelLanguageOf(label: string): LabelLanguage | null {
  const keys = readWords(label).map(({ key }) => key)
  const known = accessLabels
    .get(keys[0] ?? '')
    ?.find(
      ({ words }) =>
        words.length === keys.length && words.every((word, at) => sameKey(keys[at]!, word)),
    )
  return known?.language ?? languageOfVerb(keys)
}

function languageOfVerb(keys: readonly string[]): LabelLanguage | null {
  const verb = accessVerbs.find(({ link, stems }) =>
    keys.some((key) => key === link || stems.some((stem) => key.startsWith(stem))),
  )
  return verb?.language ?? null
}
