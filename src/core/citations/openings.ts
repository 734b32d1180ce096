/** How notes begin that lead to a source, or point back to one. */
import type { Field } from '../draft'
import { trim } from '../text/spans'
import { leadPattern, shortFormPattern } from './phrases'

/** Where the note begins behind white space and `See`, `Bkz.`, `См.`. */
export function skipLead(text: string): number {
  const { from } = trim(text, { from: 0, to: text.length })
  leadPattern.lastIndex = from
  const found = leadPattern.exec(text)
  if (!found) return from
  const to = from + found[0].length
  const isJoined = /[:,]/.test(text.charAt(to))
  return trim(text, { from: isJoined ? to + 1 : to, to: text.length }).from
}

/** A short form where the note begins, or behind the name of an author: `Waltz, a.g.e.`. */
export function findShortForm(text: string, start: number): Field | null {
  const name = /^[^,.;:]{0,80}?,\s{1,3}/u.exec(text.slice(start, start + 100))?.[0] ?? ''
  for (const at of new Set([start, start + name.length])) {
    shortFormPattern.lastIndex = at
    const found = shortFormPattern.exec(text)?.[0]
    if (found !== undefined) return { from: at, to: at + found.length, text: found }
  }
  return null
}
