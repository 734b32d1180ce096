import type { Note } from '../draft'

/** The text of a note as Markdown of its own: its further lines without the indentation of a note. */
export function readContent({ definition, label, notation }: Note): string {
  if (notation === 'inline') return label
  return definition?.content.text.replace(/^(?: {1,4}|\t)/gm, '') ?? ''
}
