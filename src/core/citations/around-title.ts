/** Reads what stands around a part that is known already: a marked title, or a short form. */
import type { CitationTitle, Span } from '../draft'
import type { DayOrder } from './dates'
import { cutPieces } from './pieces'
import { collect, type TextFields } from './text-fields'

/** `“Chapter,” in Book` */
const containerWords = /^[\s,.;]*(?:[Ii]n:?|içinde|[Вв] кн\.:?|[Вв] сб\.:?|[Вв]:)(?=\s)/u

/** Authors stand before the title; outlet, date and pages behind it. */
export function readAroundTitle(
  text: string,
  { from, to }: Span,
  title: CitationTitle,
  order: DayOrder,
): TextFields {
  const end = title.close?.to ?? title.to
  const behind = end + (containerWords.exec(text.slice(end, end + 40))?.[0].length ?? 0)
  const before = collect(cutPieces(text, { from, to: title.open?.from ?? title.from }, order))
  const after = collect(cutPieces(text, { from: behind, to }, order))
  const [author = null, ...otherAuthors] = before.texts
  const [outlet = null, ...others] = after.texts
  return {
    author,
    title,
    outlet,
    published: before.published ?? after.published,
    locator: after.locator ?? before.locator,
    rest: [
      ...otherAuthors,
      ...others,
      ...before.rest,
      ...after.rest,
      ...(before.published && after.published ? [after.published] : []),
      ...(before.locator && after.locator ? [before.locator] : []),
    ],
  }
}

/** `Waltz, a.g.e., s. 45` */
export function readAroundShortForm(
  text: string,
  { from, to }: Span,
  shortForm: Span,
  order: DayOrder,
): TextFields {
  const before = collect(cutPieces(text, { from, to: shortForm.from }, order))
  const after = collect(cutPieces(text, { from: shortForm.to, to }, order))
  const [author = null, ...others] = before.texts
  return {
    author,
    title: null,
    outlet: null,
    published: after.published,
    locator: after.locator,
    rest: [...others, ...before.rest, ...after.texts, ...after.rest],
  }
}
