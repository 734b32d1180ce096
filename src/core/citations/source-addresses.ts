import type { Draft, Field } from '../draft'
import { sourcesOf } from './sources-of'

/** The web addresses of all sources that the notes name, where they stand, in the order of the notes. */
export function findSourceAddresses(draft: Draft): readonly Field[] {
  return draft.notes.flatMap(({ definition }) =>
    (definition ? sourcesOf(definition, draft) : []).flatMap(({ url }) =>
      url && /^(?:https?:\/\/|www\.)/i.test(url.text) ? [url] : [],
    ),
  )
}
