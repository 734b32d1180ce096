/** Finds the labels of access dates: `Erişim Tarihi`, `accessed on`, `дата обращения`. */
import type { Span } from '../draft'
import { unwrap } from '../text/unwrap'
import { accessLabels, type AccessLabel } from './access-labels'
import { TAKEN } from './mask'
import { readWords, sameKey, type Word } from './words'

export interface FoundLabel extends Span {
  readonly label: AccessLabel
}

/** The labels of access dates in a note whose addresses and title are masked, in order. */
export function findLabels(text: string, words: readonly Word[]): FoundLabel[] {
  const found: FoundLabel[] = []
  for (let index = 0; index < words.length; index++) {
    const first = words[index]!
    const label = candidates(first.key).find((label) => matches(text, words, index, label))
    if (!label) continue
    const last = words[index + label.words.length - 1]!
    index += label.words.length - 1
    if (label.plain && !isLabel(text, { from: first.from, to: last.to })) continue
    found.push({ label, from: first.from, to: last.to })
  }
  return found
}

/** Whether a text begins with such a label, and not with a part of an address: `access=1`. */
export function beginsWithLabel(text: string): boolean {
  const start = text.slice(0, 80)
  const first = findLabels(start, readWords(start))[0]
  return first?.from === 0 && !/[-/=\w]/.test(start.charAt(first.to))
}

function candidates(key: string): readonly AccessLabel[] {
  const known = accessLabels.get(key)
  if (known || !/[?\uFFFD]/.test(key)) return known ?? []
  return [...accessLabels].flatMap(([first, labels]) => (sameKey(key, first) ? labels : []))
}

/** The words of the label follow each other, with nothing but spaces, stops or apostrophes between. */
function matches(
  text: string,
  words: readonly Word[],
  index: number,
  { words: keys }: AccessLabel,
): boolean {
  return keys.every((key, offset) => {
    const word = words[index + offset]
    if (!word || !sameKey(word.key, key)) return false
    const before = words[index + offset - 1]
    return offset === 0 || (before !== undefined && isGap(text.slice(before.to, word.from)))
  })
}

/**
 * Whether nothing but spaces, stops, apostrophes or hyphens stands between two words. Where a line ends
 * between them, the next one may be indented.
 */
export function isGap(between: string): boolean {
  return unwrap(between).length <= 4 && /^[\s.’'-]*$/u.test(between)
}

/** A plain label starts a part of the note; one of two letters is an abbreviation: `e.t.`, `ET:`. */
function isLabel(text: string, { from, to }: Span): boolean {
  const words = text.slice(from, to)
  const isShort = words.replace(/\P{L}/gu, '').length < 3
  const isAbbreviation =
    /^\p{L}\.\s?\p{L}$/u.test(words) || (!/\p{Ll}/u.test(words) && text.charAt(to) === ':')
  return startsPart(text, from) && (!isShort || isAbbreviation)
}

const partBefore = new RegExp(`(?:^|[([,.;:/|–—${TAKEN}-])[\\s*_~]*$`, 'u')

/** Whether punctuation, a bracket or a field that was read stands before the offset. */
export function startsPart(text: string, at: number): boolean {
  return partBefore.test(text.slice(Math.max(0, at - 8), at))
}
