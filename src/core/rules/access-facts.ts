import type { Access, Citation, CitationDate, Draft, HouseStyle, Language } from '../draft'
import { accessLabelOf } from '../citations/format'
import { foldLabel } from '../citations/label-language'
import { sourcesOf } from '../citations/sources-of'
import { hasOwnForm } from '../style/chosen'

export interface SourceWithAccess {
  readonly citation: Citation
  readonly access: Access
  readonly date: CitationDate
}

/** The sources of which notes say when they were read, in the order of the draft's notes. */
export function sourcesWithAccessDate(draft: Draft): SourceWithAccess[] {
  return draft.notes.flatMap(({ definition }) =>
    (definition ? sourcesOf(definition, draft) : []).flatMap((citation) => {
      const { access } = citation
      return access?.date ? [{ citation, access, date: access.date }] : []
    }),
  )
}

/** Whether the label is that of the house, however it is spelt: `erisim tarihi`, `ErişimTarihi`. */
export function hasHouseLabel(access: Access, style: HouseStyle, language: Language): boolean {
  const label = access.label?.text
  return label !== undefined && foldLabel(label) === foldLabel(accessLabelOf(style, language))
}

/** Whether a source should have the form of the house: one was chosen, or its label is that of the house. */
export function isFormAsked(citation: Citation, style: HouseStyle, language: Language): boolean {
  const { access } = citation
  return hasOwnForm(style) || (access !== null && hasHouseLabel(access, style, language))
}
