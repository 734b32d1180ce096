import type { Citation, Draft, Field, Note, NoteDefinition } from '../draft'
import { findMalformed } from '../citations/malformed'
import type { MalformedAddress } from '../citations/address-faults'
import { sourcesOf, textsOf } from '../citations/sources-of'
import { findPlaceholder } from '../notes/placeholders'
import { shift } from '../text/spans'

export interface SourceOfNote {
  readonly note: Note
  readonly definition: NoteDefinition
  readonly citation: Citation
  /** What the note says of this source. */
  readonly text: Field
  /** The note names no other source. */
  readonly isOnly: boolean
}

/**
 * What the notes name as their sources, in the order of the draft's notes: no remarks, no short forms
 * (`ibid.`), and nothing of a note that is still to be written.
 */
export function sourcesOfNotes(draft: Draft): readonly SourceOfNote[] {
  const sources = known.get(draft) ?? draft.notes.flatMap((note) => readSources(note, draft))
  known.set(draft, sources)
  return sources
}

/** Many rules ask for the same sources. */
const known = new WeakMap<Draft, readonly SourceOfNote[]>()

function readSources(note: Note, draft: Draft): SourceOfNote[] {
  const { definition } = note
  if (!definition?.citation || findPlaceholder(definition.content)) return []
  const sources = sourcesOf(definition, draft)
  const texts = textsOf(definition.content, sources)
  const isOnly = sources.length === 1
  return sources
    .map((citation, at) => ({ note, definition, citation, text: texts[at]!, isOnly }))
    .filter(({ citation }) => !citation.shortForm)
}

/** Whether the note says nothing of its source but where it is. */
export function isBareAddress({ citation }: SourceOfNote): boolean {
  const { url, author, title, outlet, published, locator, rest } = citation
  const isSilent = [author, title, outlet, published, locator].every((field) => field === null)
  return url !== null && isSilent && rest.length === 0
}

/** What is wrong with the address of a source, or with what was meant as one; offsets in the draft. */
export function malformedIn({
  text: { from, text },
  citation,
}: SourceOfNote): MalformedAddress | null {
  const { url, access } = citation
  const end = access ? access.from - from : text.length
  const found = findMalformed(text, url && shift(url, -from), end)
  if (!found) return null
  return { ...shift(found, from), edit: found.edit && shift(found.edit, from) }
}
