import type { Draft, NoteDefinition } from '../draft'

/** The note whose text the offset lies in, its ends and the spaces behind it included. */
export function definitionAt({ notes, source }: Draft, offset: number): NoteDefinition | null {
  const before = notes.flatMap(({ definition }) =>
    definition && definition.from <= offset ? [definition] : [],
  )
  const last = before.sort((a, b) => a.from - b.from).at(-1)
  return last && /^[ \t]*$/.test(source.slice(last.to, Math.max(last.to, offset))) ? last : null
}

/** The note to change at a place: the one whose text or whose reference the offset lies in. */
export function noteTextAt(draft: Draft, offset: number): NoteDefinition | null {
  const referred = draft.notes.find(({ references }) =>
    references.some(({ from, to }) => from <= offset && offset <= to),
  )
  return definitionAt(draft, offset) ?? referred?.definition ?? null
}
