/** What people leave in a note where a source, or a part of one, is still to come. */
import type { Field } from '../draft'

/** Also template fields that nobody filled in. */
const placeholder =
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TKTK|FIXME|XXX+)(?![\p{L}\p{N}])|\?\?\?+|“\s*”|«\s*»|""|\{(?:title|outlet|url|author|accessed)\}|https?:\/\/(?:…|\.\.\.)|\[?(?:citation needed|kaynak belirtilmeli|источник не указан)\]?|^\(?(?:source|link|kaynak|источник|ссылка)\s*\??\)?$/iu

/** The first one in the content of a note; null for none. */
export function findPlaceholder({ from, text }: Field): Field | null {
  const found = placeholder.exec(text)
  if (!found) return null
  const at = from + found.index
  return { from: at, to: at + found[0].length, text: found[0] }
}
