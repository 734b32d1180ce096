import type { Citation, Span } from '../draft'

/** The same citation, with every span counted from an origin that lies `by` units earlier. */
export function shiftCitation(citation: Citation, by: number): Citation {
  return shiftSpans(citation, by) as Citation
}

function shiftSpans(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => shiftSpans(part, by))
  const moved = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, shiftSpans(part, by)]),
  )
  return isSpan(value) ? { ...moved, from: value.from + by, to: value.to + by } : moved
}

function isSpan(value: object): value is Span {
  return 'from' in value && 'to' in value
}
