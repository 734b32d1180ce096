/** All sources of a note, where the model keeps the first. */
import type { Citation, Draft, Field, NoteDefinition } from '../draft'
import { withoutGap } from '../notes/source-gap'
import { spanAt } from '../text/spans'
import { readBlockSources } from './in-block'
import { shiftCitation } from './shift'

/** In the order of the note, with spans that point into the draft; none for a remark. */
export function sourcesOf({ from, citation }: NoteDefinition, draft: Draft): readonly Citation[] {
  if (!citation) return []
  const block = citation.next && spanAt(draft.blocks, from)
  if (!block) return [citation]
  const sources = draft.read(block, readBlockSources).get(from - block.from) ?? []
  return [citation, ...sources.slice(1).map((source) => shiftCitation(source, block.from))]
}

/** What a note says of each of its sources, without the marks that set the next one apart. */
export function textsOf(content: Field, sources: readonly Citation[]): readonly Field[] {
  return sources.map(({ next }, index) => {
    const from = sources[index - 1]?.next?.from ?? content.from
    const written = content.text.slice(
      from - content.from,
      (next?.from ?? content.to) - content.from,
    )
    const text = next ? withoutGap(written) : written
    return { from, to: from + text.length, text }
  })
}
