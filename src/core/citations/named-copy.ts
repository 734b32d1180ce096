/** Copies of a page in an archive that a note names behind its source. */
import type { Field } from '../draft'
import { hostOf, isInDomain } from './hosts'
import type { WrittenAddress } from './links'

/** Sites that keep copies of pages. */
const archives = ['web.archive.org', 'archive.today', 'archive.ph', 'archive.is', 'perma.cc']

export function isCopy(address: string): boolean {
  const host = hostOf(address)
  return archives.some((domain) => isInDomain(host, domain))
}

const label =
  /[\s,.;]*[([]?(?:archived?(?:\s(?:at|copy|from))?|arşiv(?:lenmiş)?(?:\skopya(?:sı)?)?|архив(?:ная\sкопия|ировано)?)\s?:?\s*$/iu

/**
 * `, Archived: https://web.archive.org/…` at the end of a source that has an address of its own: from
 * where the label begins; null where there is none. It belongs to no form of a house.
 */
export function findNamedCopy(text: string, addresses: readonly WrittenAddress[]): Field | null {
  const last = addresses.length > 1 ? addresses.at(-1) : undefined
  if (!last || !isCopy(last.url.text) || /[^\s.,;)\]]/.test(text.slice(last.whole.to))) return null
  const before = label.exec(text.slice(0, last.whole.from))
  if (!before) return null
  const from = before.index + (/^[\s,.;]*/.exec(before[0])?.[0].length ?? 0)
  const to = text.trimEnd().length
  return { from, to, text: text.slice(from, to) }
}
