/** What people leave in a note where a source, or a part of one, is still to come. */
import type { Field } from '../draft'

const placeholders: readonly RegExp[] = [
  // In small letters they are words, or names in code, but for a whole note and before a colon.
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TKTK|FIXME|XXX+)(?![\p{L}\p{N}])/u,
  /^(?:todo|tbd|tktk|fixme|xxx+)(?=:|\s*$)/iu,
  // Template fields that nobody filled in.
  /\?\?\?+|“\s*”|«\s*»|""|\{(?:title|outlet|url|author|accessed)\}|https?:\/\/(?:…|\.\.\.)/iu,
  /\[?(?:citation needed|kaynak belirtilmeli|источник не указан)\]?/iu,
  /^\(?(?:source|link|kaynak|источник|ссылка)\s*\??\)?$/iu,
]

/** The first one in the content of a note; null for none. */
export function findPlaceholder({ from, text }: Field): Field | null {
  const found = placeholders.map((pattern) => pattern.exec(text)).filter((hit) => hit !== null)
  const [first] = found.sort((a, b) => a.index - b.index)
  if (!first) return null
  const at = from + first.index
  return { from: at, to: at + first[0].length, text: first[0] }
}
