import type { Draft, Fix, Message, NoteDefinition } from '../draft'

/** A fix that takes out a definition and the blank lines before it. Never safe: notes are the author's. */
export function removeDefinition(draft: Draft, definition: NoteDefinition, title: Message): Fix {
  const before = draft.source.slice(0, definition.from)
  const from = definition.from - (/(?:\r?\n[ \t]*)+$/.exec(before)?.[0].length ?? 0)
  return { title, safe: false, edits: [{ from, to: definition.to, text: '' }] }
}
