import type {
  Access,
  Citation,
  CitationDate,
  Draft,
  HouseStyle,
  Language,
  Note,
  NoteDefinition,
} from '../draft'
import { accessLabelOf } from '../citations/format'
import { foldWord } from '../citations/words'
import { hasOwnForm } from '../style/chosen'

export interface NoteWithAccess {
  readonly note: Note
  readonly definition: NoteDefinition
  readonly access: Access
  readonly date: CitationDate
}

/** The notes that say when their source was read, in the order of the draft's notes. */
export function notesWithAccessDate({ notes }: Draft): NoteWithAccess[] {
  return notes.flatMap((note) => {
    const access = note.definition?.citation?.access
    return note.definition && access?.date
      ? [{ note, definition: note.definition, access, date: access.date }]
      : []
  })
}

/** Whether the label is that of the house, however it is spelt: `erisim tarihi`, `ErişimTarihi`. */
export function hasHouseLabel(access: Access, style: HouseStyle, language: Language): boolean {
  const label = access.label?.text
  return label !== undefined && foldLabel(label) === foldLabel(accessLabelOf(style, language))
}

/** Whether the note should have the form of the house: one was chosen, or the note uses its label. */
export function isFormAsked(citation: Citation, style: HouseStyle, language: Language): boolean {
  const { access } = citation
  return hasOwnForm(style) || (access !== null && hasHouseLabel(access, style, language))
}

function foldLabel(label: string): string {
  return label.split(/\s+/).map(foldWord).join('')
}
