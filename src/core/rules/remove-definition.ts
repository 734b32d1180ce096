import type { Draft, NoteDefinition } from '../draft'
import type { Fix, Message } from '../findings'

/** So much white space before a definition goes with it. */
const longestGap = 100

/** A fix that takes out a definition and the blank lines before it. Never safe: notes are the author's. */
export function removeDefinition(draft: Draft, definition: NoteDefinition, title: Message): Fix {
  const before = draft.source.slice(Math.max(0, definition.from - longestGap), definition.from)
  const from = definition.from - (/(?:\r?\n[ \t]*)+$/.exec(before)?.[0].length ?? 0)
  return { title, safe: false, edits: [{ from, to: definition.to, text: '' }] }
}
