/** Cuts what stands between the marked fields of a note into pieces. */
import type { CitationDate, Field, Span } from '../draft'
import { readDateAt, type DayOrder } from './dates'
import { locatorPattern } from './locators'
import { TAKEN } from './mask'
import { addressWordPattern } from './phrases'

/** A `phrase` only leads to an address or follows one: `URL:`, `[Online]`, `adresinden erişildi`. */
export type Piece =
  | { readonly kind: 'text' | 'locator' | 'phrase'; readonly field: Field }
  | { readonly kind: 'date'; readonly date: CitationDate; readonly field: Field }

/** What stands between words: white space, punctuation, brackets, fields that were read before. */
const gap = new RegExp(`[\\s,.;:|•·–—/<>()[\\]*_~${TAKEN}-]*`, 'uy')
/** Where a text may end. A point or a hyphen inside a word is no gap. */
const gapStart = new RegExp(`[,.;:]?[*_~]{0,3}(?:[\\s([|•·${TAKEN}]|$)`, 'ug')
const strongGap = new RegExp(`[,.;:|•·–—/([${TAKEN}]`, 'u')

/**
 * The dates, locators and phrases of a stretch and the texts between them, in order. A text is as
 * long as it can be: commas and brackets belong to it.
 */
export function cutPieces(text: string, { from, to }: Span, order: DayOrder): Piece[] {
  const stretch = text.slice(0, to)
  const pieces: Piece[] = []
  let textFrom: number | null = null
  const closeText = (end: number) => {
    const span = textFrom === null ? null : trimText(stretch, { from: textFrom, to: end })
    if (span) pieces.push(createPiece('text', text, span))
    textFrom = null
  }
  let at = from
  while (at < to) {
    const next = skip(gap, stretch, at)
    const between = stretch.slice(at, next)
    if (between.includes(TAKEN)) closeText(at)
    if (next >= to) break
    const marked = readMarkedPiece(stretch, next, at === from || strongGap.test(between), order)
    if (marked) {
      closeText(at)
      pieces.push(marked)
      at = marked.field.to
    } else {
      textFrom ??= next - (/[([]+$/.exec(between)?.[0].length ?? 0)
      at = findNext(gapStart, stretch, next)
    }
  }
  closeText(at)
  return pieces
}

/** @param isPart whether more than a space stands before the place */
function readMarkedPiece(text: string, at: number, isPart: boolean, order: DayOrder): Piece | null {
  const date = readDateAt(text, at, order)
  if (date && endsPart(text, date.to) && (isPart || date.date?.month !== undefined)) {
    const written = { ...date, text: text.slice(at, date.to) }
    return { kind: 'date', date: written, field: written }
  }
  const locatorEnd = skip(locatorPattern, text, at)
  if (locatorEnd > at) return createPiece('locator', text, { from: at, to: locatorEnd })
  const phraseEnd = skip(addressWordPattern, text, at)
  const isPhrase = phraseEnd > at && leadsToAddress(text, at, phraseEnd)
  return isPhrase ? createPiece('phrase', text, { from: at, to: phraseEnd }) : null
}

const partEnd = new RegExp(`^[\\s*_~]*(?:$|[,.;:)\\]|/(\\[–—${TAKEN}-])`, 'u')

function endsPart(text: string, at: number): boolean {
  // The stop of `июля.` may be that of the part.
  const end = text.charAt(at - 1) === '.' ? at - 1 : at
  return partEnd.test(text.slice(end, end + 8))
}

const beforeAddress = new RegExp(`^\\s*:?\\s*[<([]?${TAKEN}`, 'u')
const behindAddress = new RegExp(`${TAKEN}[)\\]>]*\\s*$`, 'u')

function leadsToAddress(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 8)
  if (/[[(]$/.test(text.slice(0, from).slice(-1)) && /^\.?[\])]/.test(behind)) return true
  if (beforeAddress.test(behind)) return true
  return behindAddress.test(text.slice(Math.max(0, from - 8), from)) && partEnd.test(behind)
}

const edge = /[\s,;:|•·–—/*_~<>=-]/u

/** Without separators and lone brackets at its ends; null when nothing is left. */
function trimText(text: string, span: Span): Span | null {
  const lone = findLoneBrackets(text, span)
  let { from, to } = span
  while (from < to && (edge.test(text.charAt(from)) || text.charAt(from) === '.' || lone.has(from)))
    from++
  while (from < to && (edge.test(text.charAt(to - 1)) || lone.has(to - 1))) to--
  return from < to ? { from, to } : null
}

function findLoneBrackets(text: string, { from, to }: Span): ReadonlySet<number> {
  const lone = new Set<number>()
  const open: number[] = []
  for (const { 0: bracket, index } of text.slice(from, to).matchAll(/[()[\]]/g)) {
    if (bracket === '(' || bracket === '[') open.push(from + index)
    else if (open.pop() === undefined) lone.add(from + index)
  }
  for (const at of open) lone.add(at)
  return lone
}

function createPiece(kind: 'text' | 'locator' | 'phrase', text: string, { from, to }: Span): Piece {
  return { kind, field: { from, to, text: text.slice(from, to) } }
}

/** Where the pattern ends that begins at the offset; the offset itself when it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/** Where the pattern begins next; the end of the text when it does not. */
function findNext(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.index ?? text.length
}
