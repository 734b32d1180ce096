/** Where the first of several sources in one note ends. */
import type { Span } from '../draft'
import { findAccess } from './access'
import type { WrittenAddress } from './links'
import { mask, TAKEN } from './mask'
import { skipLead } from './openings'
import { addressWordPattern, leadPattern, shortFormPattern } from './phrases'
import { pairQuotes, type Pair } from './quotes'

export interface FirstSource {
  readonly to: number
  /** The sources behind it. */
  readonly next: Span | null
}

/**
 * Sources stand apart by a semicolon behind an address, a page or a year; or the second one begins
 * with a quoted title behind the address of the first, and has an address of its own.
 */
export function findFirstSource(text: string, addresses: readonly WrittenAddress[]): FirstSource {
  const visible = mask(
    text,
    addresses.map(({ whole }) => whole),
  )
  const quotes = pairQuotes(visible).filter(({ close }) => close !== null)
  const end =
    findSemicolon(mask(visible, outermost(quotes)), addresses) ??
    findSecondTitle(visible, quotes, addresses)
  if (end === null) return { to: text.length, next: null }
  const from =
    end + (/^(?:[\s;.,|–—-]|(?:and|ve|и)\s+(?=[“„«"‘]))*/iu.exec(text.slice(end))?.[0].length ?? 0)
  return from < text.length
    ? { to: end, next: { from, to: text.length } }
    : { to: text.length, next: null }
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const outer: Pair[] = []
  for (const pair of pairs) if (pair.from >= (outer.at(-1)?.to ?? 0)) outer.push(pair)
  return outer
}

function findSemicolon(text: string, addresses: readonly WrittenAddress[]): number | null {
  const firstAddress = addresses[0]?.whole.to ?? Infinity
  const lastTaken = text.lastIndexOf(TAKEN)
  for (const { index } of text.matchAll(/;(?=\s)/g)) {
    const isComplete =
      firstAddress <= index || /\d[\p{L})\].]{0,2}$/u.test(text.slice(index - 8, index))
    if (firstAddress > index && leadsToAddress(text, index + 1)) continue
    if (isSecondAddress(text, firstAddress, index)) continue
    if (isComplete && startsSource(text, index + 1, index < lastTaken)) return index
  }
  return null
}

function startsSource(text: string, at: number, hasMarkedPart: boolean): boolean {
  const from = at + (/^\s*/.exec(text.slice(at, at + 40))?.[0].length ?? 0)
  if (findAccess(text.slice(from, from + 120), 'und', null)?.from === 0) return false
  return hasMarkedPart || begins(shortFormPattern, text, from) || begins(leadPattern, text, from)
}

/** `; available at https://…`: the address of what was named before. */
function leadsToAddress(text: string, behind: number): boolean {
  const at = behind + (/^\s*/.exec(text.slice(behind, behind + 40))?.[0].length ?? 0)
  addressWordPattern.lastIndex = at
  const phrase = addressWordPattern.exec(text)?.[0].length ?? 0
  return phrase > 0 && addressNext.test(text.slice(at + phrase, at + phrase + 8))
}

/** `https://…/1; https://…/2`: one source with two addresses. */
function isSecondAddress(text: string, addressEnd: number, at: number): boolean {
  const isNext = addressEnd <= at && text.slice(addressEnd, at).trim() === ''
  return isNext && /^;\s*[<([]?\uFFFC/.test(text.slice(at, at + 8))
}

const addressNext = new RegExp(`^\\s*:?\\s*[<([]?${TAKEN}`, 'u')

function begins(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function findSecondTitle(
  text: string,
  quotes: readonly Pair[],
  addresses: readonly WrittenAddress[],
): number | null {
  const [first, second] = addresses
  if (!first || !second) return null
  const last = addresses.at(-1)?.whole.from ?? 0
  const title = quotes.find(({ from, to }) => from >= first.whole.to && to <= last)
  if (!title) return null
  const between = text.slice(first.whole.to, title.from)
  const ends = Array.from(
    between.matchAll(/(?<!\b\p{Lu})[.;)\]]\s+|\n/gu),
    (found) => found.index + found[0].trimEnd().length,
  )
  // `…, (Erişim: 1.8.2023). Bkz. “Title”`
  const atLead = ends.find((end) => skipLead(between.slice(end)) > between.slice(end).search(/\S/))
  const end = atLead ?? ends.at(-1) ?? between.trimEnd().length
  return first.whole.to + end
}
