import type { Draft, Note, NoteDefinition, NoteReference } from '../../draft'
import { plainText, readNoteLines } from './note-text'

/**
 * The first reference of a draft that leads to another text in a changed one; null where all lead to
 * the same, and `'more'` where only the changed draft has further ones.
 */
export function findMisread(draft: Draft, changed: Draft): NoteReference | 'more' | null {
  const [before, after] = [readPairs(draft), readPairs(changed)]
  const index = before.findIndex((pair, at) => pair !== after[at])
  if (index < 0) return after.length > before.length ? 'more' : null
  return referencesOf(draft)[index]!.reference
}

/** For each reference, in the order of the text, which note it leads to and what that says. */
export function readPairs(draft: Draft): string[] {
  const places = referencesOf(draft)
  const ranks = new Map<Note, number>()
  for (const { note } of places) if (!ranks.has(note)) ranks.set(note, ranks.size + 1)
  const texts = new Map(
    [...ranks.keys()].map((note) => [note, note.definition && sayNote(draft, note.definition)]),
  )
  return places.map(({ note }) => `${ranks.get(note)} ${texts.get(note) ?? 'none'}`)
}

/** The references but for inline notes, in the order of the text. */
function referencesOf({ notes }: Draft): { reference: NoteReference; note: Note }[] {
  return notes
    .filter(({ notation }) => notation !== 'inline')
    .flatMap((note) => note.references.map((reference) => ({ reference, note })))
    .sort((x, y) => x.reference.from - y.reference.from)
}

function sayNote(draft: Draft, definition: NoteDefinition): string {
  return plainText(readNoteLines(draft, definition)).replace(/[\\\s]+/g, '')
}
