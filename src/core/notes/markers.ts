import type { Notation } from '../draft'

/** The marker of a label as the notation writes it: `[^label]`, `[iv]`. */
export function formatMarker({ label, notation }: { label: string; notation: Notation }): string {
  if (notation === 'inline') return `^[${label}]`
  return notation === 'markdown' ? `[^${label}]` : `[${label}]`
}
