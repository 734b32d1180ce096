import type { Draft, Note } from '../draft'
import { sourceKey } from './source-key'
import { sourcesOf } from './sources-of'

/**
 * The first note on the page at an address, however that is written. Null for none: a note that names
 * other sources as well does not count, nor one on another place in the page.
 */
export function findNoteCiting(draft: Draft, address: string): Note | null {
  const key = keyOf(address)
  const found = draft.notes.find(({ definition, notation, duplicateOf }) => {
    if (!definition || notation === 'inline' || duplicateOf) return false
    const [source, ...others] = sourcesOf(definition, draft)
    return source?.url && others.length === 0 && keyOf(source.url.text) === key
  })
  return found ?? null
}

function keyOf(address: string): string {
  return `${sourceKey(address)} ${/#.*$/s.exec(address)?.[0] ?? ''}`
}
