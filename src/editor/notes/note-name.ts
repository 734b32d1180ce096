import type { Draft, Note } from '../../core/draft'
import { readLine } from '../../core/text/excerpt'

/** By what an author knows a note: what it is called, and who published it. */
export interface NoteName {
  /** What stands on the page: of a printed note the label, of others the number; else `[label]`. */
  readonly numeral: string
  /** The title of the source; without one, the text of the note on one line. */
  readonly title: string
  readonly outlet: string
}

export function nameOf(note: Note, { source }: Draft): NoteName {
  const { definition, label, notation, numeral } = note
  const inline = notation === 'inline' ? label : ''
  const text = definition ? readLine(source, definition.content) : inline
  return {
    numeral: (notation === 'house' ? label : numeral) ?? `[${label}]`,
    title: definition?.citation?.title?.text ?? text,
    outlet: definition?.citation?.outlet?.text ?? '',
  }
}
