/** Addresses as they stand in a note: bare, in `<…>`, or in a Markdown link. */
import type { Field, Span } from '../draft'
import { beginsWithLabel } from './find-labels'

export interface WrittenAddress {
  readonly url: Field
  /** With `<…>` or `](…)` around it. */
  readonly whole: Span
  /** What stands between the brackets of a link, brackets included; null for a bare address. */
  readonly linkText: Span | null
}

const starts =
  /(?<![\p{L}\p{N}@/.-])(?:h[tx]{2}ps?(?::\/{0,2}|\/{1,2})(?=[\p{L}\p{N}[])|ftp:\/\/|www\.(?=[\p{L}\p{N}])|(?:doi:[\s\u00A0]?)?10\.\d{4,9}\/(?=\S)|(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/(?=[\p{L}\p{N}?]))/giu
/** Longer ones do not work in browsers either; the bound keeps the reading linear. */
const run = /[^\s<>"“”„«»\uFFFC]{0,2048}/y

/** The addresses of a note in order, without punctuation behind them that is not theirs. */
export function findAddresses(text: string): readonly WrittenAddress[] {
  const marks: Marks = { openingBrackets: pairBrackets(text), cuts: findGlued(text) }
  const found: WrittenAddress[] = []
  starts.lastIndex = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const address = readAddress(text, match.index, match[0].length, marks)
    if (!address) continue
    starts.lastIndex = address.whole.to
    // The text of a link may be an address too; the one that counts follows.
    if (!text.startsWith('](', address.whole.to)) found.push(address)
  }
  return found
}

interface Marks {
  /** From each `]` to its `[`. */
  readonly openingBrackets: ReadonlyMap<number, number>
  /** Where an address must end at the latest. */
  readonly cuts: readonly number[]
}

function readAddress(
  text: string,
  from: number,
  prefix: number,
  { openingBrackets, cuts }: Marks,
): WrittenAddress | null {
  run.lastIndex = from + prefix
  const end = from + prefix + (run.exec(text)?.[0].length ?? 0)
  const before = text.charAt(from - 1)
  const linkFrom = readLinkStart(text, before === '<' ? from - 1 : from, openingBrackets)
  const inAngles = before === '<' && text.charAt(end) === '>'
  const to = inAngles ? end : findEnd(text, from, end, cuts)
  if (to <= from + prefix) return null
  const url = { from, to, text: text.slice(from, to) }
  const inner = inAngles ? { from: from - 1, to: end + 1 } : { from, to }
  if (linkFrom === null) return { url, whole: inner, linkText: null }
  const close = text.slice(inner.to, inner.to + 200).indexOf(')')
  const bracket = before === '<' ? from - 3 : from - 2
  return {
    url,
    whole: { from: bracket, to: inner.to + close + 1 },
    linkText: { from: linkFrom, to: bracket + 1 },
  }
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
 * before an access part or an address that is glued to it (`…/asia/,(Erişim`), and before closing
 * punctuation.
 */
function findEnd(text: string, from: number, runEnd: number, cuts: readonly number[]): number {
  const cut = cuts.find((at) => at > from)
  let end = findBalancedEnd(text, from, Math.min(runEnd, cut ?? runEnd))
  // An underscore may end an address; around an address it is emphasis.
  const emphasis = /[*_~]/.test(text.charAt(from - 1)) ? '*_~' : '*'
  while (end > from && `.,;:!?'’‘|…${emphasis}`.includes(text.charAt(end - 1))) end--
  return end
}

function findBalancedEnd(text: string, from: number, end: number): number {
  const open: number[] = []
  for (let at = from; at < end; at++) {
    const letter = text.charAt(at)
    if (letter === '(' || letter === '[') open.push(at)
    else if ((letter === ')' || letter === ']') && open.pop() === undefined) return at
  }
  return open[0] ?? end
}

const gap = /[,;([](?=[(\s]?(?:https?:|(\p{L}{2})))/giu
/** Without even a gap: `…/haber/1Erişim Tarihi`; or a date alone in brackets. */
const noGap =
  /(?<=[\p{L}\p{N}/_-])(?:(?=Eri\p{L}im\s?Tarihi|Accessed[\s:]|Дата обращения|дата обращения)|(?=\(\d{1,2}[./]\d{1,2}[./]\d{4}\)(?:[\s.,;]|$)))/gu

/** Where, after a comma or a bracket, the label of an access date or another address begins. */
function findGlued(text: string): readonly number[] {
  const behindGap = Array.from(text.matchAll(gap), ({ 1: letters, index }) => {
    const from = text.charAt(index + 1) === '(' ? index + 2 : index + 1
    return letters === undefined || beginsWithLabel(text.slice(from, from + 80)) ? index : -1
  })
  const others = Array.from(text.matchAll(noGap), ({ index }) => index)
  return [...behindGap.filter((at) => at >= 0), ...others].sort((a, b) => a - b)
}

const noTitle =
  /^(?:(?:https?:)?[\w-]+(?:\.[\w-]+)+\S*|https?:\S*|here|link|source|burada|kaynak|здесь|тут|ссылка|источник)?$/i

/** The text of a link where it may be a title: not the address again, nor a word like “here”. */
export function readableLinkText(text: string, { linkText }: WrittenAddress): Span | null {
  if (!linkText) return null
  const words = text.slice(linkText.from + 1, linkText.to - 1).trim()
  return noTitle.test(words) ? null : linkText
}
