/** The sources of a draft. */
import type { Draft } from '../../draft'
import { fieldsOf } from '../format'
import { sourceKey } from '../source-key'
import { sourcesOf } from '../sources-of'
import { foldWord } from '../words'
import type { Source } from './source'

export interface CitedSource {
  /** The path of the draft, where there are several. */
  readonly draft?: string
  /** What the reader sees of the note, else its label. */
  readonly note: string
  readonly source: Source
}

/** All sources of all notes, in the order in which the reader meets them; no remarks and short forms. */
export function findCitedSources(draft: Draft): readonly CitedSource[] {
  return draft.notes.flatMap(({ label, numeral, definition }) =>
    (definition ? sourcesOf(definition, draft) : []).flatMap((citation) =>
      citation.shortForm
        ? []
        : [{ note: numeral ?? label, source: { kind: null, fields: fieldsOf(citation) } }],
    ),
  )
}

/** Each source once, though several notes cite it: as it is cited first. */
export function distinctSources(cited: readonly CitedSource[]): readonly Source[] {
  const known = new Map<string, Source>()
  for (const { source } of cited) {
    const key = keyOf(source)
    if (!known.has(key)) known.set(key, source)
  }
  return [...known.values()]
}

function keyOf({ fields: { url, author = '', title = '', outlet = '' } }: Source): string {
  return url ? sourceKey(url) : [author, title, outlet].map(foldWord).join('\n')
}
