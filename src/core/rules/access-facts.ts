import type { Access, CitationDate, Draft, Note, NoteDefinition } from '../draft'

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
