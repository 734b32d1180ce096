import type { Span } from '../draft'

/** Whether the offset lies in the span; the end does not. */
export function contains(span: Span, offset: number): boolean {
  return span.from <= offset && offset < span.to
}

/** Whether `inner` lies wholly in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Whether the two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** The same span, counted from an origin that lies `by` units earlier. */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, from: span.from + by, to: span.to + by }
}

/** The span without white space at its ends; empty at its start when there is nothing else. */
export function trim(text: string, { from, to }: Span): Span {
  while (from < to && /\s/.test(text.charAt(to - 1))) to--
  while (from < to && /\s/.test(text.charAt(from))) from++
  return { from, to }
}

/**
 * The span of a sorted list, without overlaps, that the offset lies in.
 * Binary search.
 */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (offset < span.from) high = middle - 1
    else if (offset >= span.to) low = middle + 1
    else return span
  }
  return undefined
}
