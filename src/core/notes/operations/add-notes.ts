import type { Draft } from '../../draft'
import type { TextEdit } from '../../findings'
import type { ListNotation } from '../new-note'
import { citeNotes, type CiteEdits } from './cite'

export interface Addition {
  readonly notation: ListNotation
  /** Where the reader meets the first of the new notes: their numbers follow those before it. */
  readonly at: number
  /** The lines of each new note, in the order of their references. */
  readonly texts: readonly (readonly string[])[]
  /** The references, once the labels of the new notes are known. */
  readonly write: (labels: { readonly added: readonly string[] }) => readonly TextEdit[]
}

/** Adds notes to a draft: their references, their definitions in the list, room for their numbers. */
export function addNotes(draft: Draft, { notation, at, texts, write }: Addition): CiteEdits {
  const added = texts.map((lines) => ({ lines }))
  return citeNotes(draft, {
    notation,
    at,
    cited: added,
    write: (labelOf) => write({ added: added.map(labelOf) }),
  })
}
