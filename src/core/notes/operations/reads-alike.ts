import type { Draft, Note, NoteDefinition } from '../../draft'
import { plainText, readNoteLines } from './note-text'

/** Whether the references of two drafts lead to the same texts, in the same order. */
export function readsAlike(a: Draft, b: Draft): boolean {
  const [left, right] = [readPairs(a), readPairs(b)]
  return left.length === right.length && left.every((pair, index) => pair === right[index])
}

/** For each reference, in the order of the text, which note it leads to and what that says. */
export function readPairs(draft: Draft): string[] {
  const places = draft.notes
    .filter(({ notation }) => notation !== 'inline')
    .flatMap((note) => note.references.map(({ from }) => ({ from, note })))
    .sort((x, y) => x.from - y.from)
  const ranks = new Map<Note, number>()
  for (const { note } of places) if (!ranks.has(note)) ranks.set(note, ranks.size + 1)
  const texts = new Map(
    [...ranks.keys()].map((note) => [note, note.definition && sayNote(draft, note.definition)]),
  )
  return places.map(({ note }) => `${ranks.get(note)} ${texts.get(note) ?? 'none'}`)
}

function sayNote(draft: Draft, definition: NoteDefinition): string {
  return plainText(readNoteLines(draft, definition)).replace(/[\\\s]+/g, '')
}
