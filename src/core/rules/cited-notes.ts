import type { Citation, Draft, Note, NoteDefinition } from '../draft'
import { findMalformed } from '../citations/malformed'
import type { MalformedAddress } from '../citations/address-faults'
import { findPlaceholder } from '../notes/placeholders'
import { shift } from '../text/spans'

export interface CitedNote {
  readonly note: Note
  readonly definition: NoteDefinition
  readonly citation: Citation
}

/**
 * The notes that name a source themselves: no remarks, no short forms (`ibid.`), and none that is
 * still to be written. In the order of the draft's notes.
 */
export function citedNotes(draft: Draft): readonly CitedNote[] {
  const cited = known.get(draft) ?? draft.notes.flatMap(readCited)
  known.set(draft, cited)
  return cited
}

/** Many rules ask for the same notes. */
const known = new WeakMap<Draft, readonly CitedNote[]>()

function readCited(note: Note): CitedNote[] {
  const { definition } = note
  const citation = definition?.citation
  if (!definition || !citation || citation.shortForm) return []
  return findPlaceholder(definition.content) ? [] : [{ note, definition, citation }]
}

/** Whether the note says nothing of its source but where it is. */
export function isBareAddress({ citation }: CitedNote): boolean {
  const { url, author, title, outlet, published, locator, rest } = citation
  const isSilent = [author, title, outlet, published, locator].every((field) => field === null)
  return url !== null && isSilent && rest.length === 0
}

/** What is wrong with the address of a note, or with what was meant as one; offsets in the draft. */
export function malformedIn({ definition, citation }: CitedNote): MalformedAddress | null {
  const { from, text } = definition.content
  const { url, access, next } = citation
  const end = (access?.from ?? next?.from ?? definition.content.to) - from
  const found = findMalformed(text, url && shift(url, -from), end)
  if (!found) return null
  return { ...shift(found, from), edit: found.edit && shift(found.edit, from) }
}
