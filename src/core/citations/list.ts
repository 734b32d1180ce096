/** Splits a list of author, title and outlet that only commas, stops or dashes keep apart. */
import type { Field, Span } from '../draft'
import { initialsLength, invertedLength, isNameList } from './names'
import { createField, trimSeparators } from './text-fields'

export interface ListParts {
  readonly author: Field | null
  readonly title: Span | null
  readonly outlet: Field | null
}

/** The last part is the outlet; the first one is the author if it looks like a name. */
export function splitList(text: string, list: Span | null, mayHaveAuthor: boolean): ListParts {
  if (!list) return { author: null, title: null, outlet: null }
  const cuts = findCuts(text, list)
  const last = cuts.at(-1)
  if (last === undefined) return readOnlyPart(text, list)
  const authorTo = cuts.length > 1 && mayHaveAuthor ? findAuthorEnd(text, list.from, cuts) : null
  const outlet = trimSeparators(text, { from: last + 1, to: list.to })
  // A question mark belongs to the title that it ends.
  const titleTo = /[?!…]/.test(text.charAt(last)) ? last + 1 : last
  return {
    author: authorTo === null ? null : createField(text, { from: list.from, to: authorTo }),
    title: trimSeparators(text, { from: authorTo ?? list.from, to: titleTo }),
    outlet: outlet && createField(text, outlet),
  }
}

/** `TIME` and `time.com` are outlets; anything else that stands alone is a title. */
function readOnlyPart(text: string, list: Span): ListParts {
  const part = text.slice(list.from, list.to)
  const isOutlet =
    /^(?:[\p{Lu}\d&.-]{2,}\s?){1,3}$/u.test(part.slice(0, 60)) ||
    /^[\w-]+\.[a-z.]{2,12}$/i.test(part)
  return isOutlet
    ? { author: null, title: null, outlet: createField(text, list) }
    : { author: null, title: list, outlet: null }
}

const listMark = /[,.](?=\s)|[?!…](?=\s+\p{Lu})/gu
const dashMark = /\s[–—|-](?=\s)/gu

/** Where the parts end: at commas and stops, and at dashes where there are none. */
function findCuts(text: string, list: Span): readonly number[] {
  const find = (mark: RegExp) =>
    Array.from(text.slice(list.from, list.to).matchAll(mark), ({ index }) => list.from + index)
  const cuts = find(listMark)
  return cuts.length > 0 ? cuts : find(dashMark)
}

function findAuthorEnd(text: string, from: number, cuts: readonly number[]): number | null {
  const initials = initialsLength(text.slice(from))
  if (initials > 0 && /[,.:\s]/.test(text.charAt(from + initials))) return from + initials
  const inverted = invertedLength(text.slice(from))
  if (inverted > 0 && cuts.length > 2) return from + inverted
  const [first] = cuts
  return first !== undefined && isNameList(text.slice(from, first)) ? first : null
}
