/** Addresses as they stand in a note: bare, in `<…>`, or in a Markdown link. */
import type { Field, Span } from '../draft'
import { accessLabels } from './access-labels'
import { foldWord } from './words'

export interface WrittenAddress {
  readonly url: Field
  /** With `<…>` or `](…)` around it. */
  readonly whole: Span
  /** What stands between the brackets of a link, brackets included; null for a bare address. */
  readonly linkText: Span | null
}

const starts =
  /(?<![\p{L}\p{N}@/.-])(?:h[tx]{2}ps?(?::\/{0,2}|\/{1,2})(?=[\p{L}\p{N}[])|ftp:\/\/|www\.(?=[\p{L}\p{N}])|(?:doi:[\s\u00A0]?)?10\.\d{4,9}\/(?=\S)|(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/(?=[\p{L}\p{N}?]))/giu
const run = /[^\s<>"“”„«»\uFFFC]*/y

/** The addresses of a note in order, without punctuation behind them that is not theirs. */
export function findAddresses(text: string): readonly WrittenAddress[] {
  const openingBrackets = pairBrackets(text)
  const found: WrittenAddress[] = []
  starts.lastIndex = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const address = readAddress(text, match.index, match[0].length, openingBrackets)
    if (!address) continue
    found.push(address)
    starts.lastIndex = address.whole.to
  }
  return found
}

function readAddress(
  text: string,
  from: number,
  prefix: number,
  openingBrackets: ReadonlyMap<number, number>,
): WrittenAddress | null {
  run.lastIndex = from + prefix
  const end = from + prefix + (run.exec(text)?.[0].length ?? 0)
  const before = text.charAt(from - 1)
  const linkFrom = readLinkStart(text, before === '<' ? from - 1 : from, openingBrackets)
  const to = findEnd(text, from, end)
  if (to <= from + prefix) return null
  const url = { from, to, text: text.slice(from, to) }
  const inAngles = before === '<' && text.charAt(end) === '>'
  const inner = inAngles ? { from: from - 1, to: end + 1 } : { from, to }
  if (linkFrom === null) {
    return { url: inAngles ? { from, to: end, text: text.slice(from, end) } : url, whole: inner, linkText: null }
  }
  const close = text.indexOf(')', inner.to)
  const bracket = inner.from - 2
  const whole = { from: bracket, to: close >= 0 && close - inner.to < 200 ? close + 1 : inner.to }
  return { url, whole, linkText: { from: linkFrom, to: bracket + 1 } }
}

/** The `[` of the link whose address begins here. */
function readLinkStart(
  text: string,
  at: number,
  openingBrackets: ReadonlyMap<number, number>,
): number | null {
  if (text.charAt(at - 1) !== '(' || text.charAt(at - 2) !== ']') return null
  return openingBrackets.get(at - 2) ?? null
}

/** From each `]` to its `[`. */
function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(index)
    else if (open.length > 0) pairs.set(index, open.pop() ?? index)
  }
  return pairs
}

/**
 * Where the address ends in a run without spaces: before a bracket that it does not open itself,
 * before an access part that is glued to it (`…/asia/,(Erişim`), and before closing punctuation.
 */
function findEnd(text: string, from: number, runEnd: number): number {
  const open: number[] = []
  let end = runEnd
  for (let at = from; at < end; at++) {
    const letter = text.charAt(at)
    if (/[,;([]/.test(letter) && startsLabel(text, at + 1)) end = at
    else if (letter === '(' || letter === '[') open.push(at)
    else if ((letter === ')' || letter === ']') && open.pop() === undefined) end = at
  }
  const [unclosed] = open
  if (unclosed !== undefined) end = Math.min(end, unclosed)
  while (end > from && /[.,;:!?'’‘*_~|…]/u.test(text.charAt(end - 1))) end--
  return end
}

const firstWord = /[([,\s]{0,2}([\p{L}\p{M}]{2,20})/uy

function startsLabel(text: string, at: number): boolean {
  firstWord.lastIndex = at
  const word = firstWord.exec(text)?.[1]
  if (word === undefined) return false
  return accessLabels.has(foldWord(word)) && !/^[-/=\w]/.test(text.charAt(firstWord.lastIndex))
}
