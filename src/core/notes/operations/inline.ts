import type { Draft, Note } from '../../draft'
import { refuse, type NotePlan } from './plan'

/** Makes of `^[text]` a reference and a definition. */
export function planInlineToReference(draft: Draft, note: Note): NotePlan {
  [draft, note]
  return refuse('Not there yet.')
}

/** Makes of a note with one reference and one paragraph `^[text]`. */
export function planReferenceToInline(draft: Draft, note: Note): NotePlan {
  [draft, note]
  return refuse('Not there yet.')
}
