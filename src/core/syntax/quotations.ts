/** Quotation marks and their partners. */
import type { BlockReader, Quotation, Span } from '../draft'
import { contains } from '../text/spans'
import { readStrayApostrophes } from './apostrophes'
import { longestInlineBlock } from './note-syntax'
import { readProse } from './prose'

/** Opening mark → the marks that may close it. Straight marks open and close by position. */
const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '"': '"',
}

const marks = /[“”„«»‹›‘’"]/g
const wordBefore = /[\p{L}\p{N}]$/u
const wordAfter = /^[\p{L}\p{N}]/u

/**
 * The quotations of a block in the order of their opening marks; inner ones too. A block that is
 * scanned for markers only has none.
 */
export const readQuotations: BlockReader<readonly Quotation[]> = (block) => {
  if (block.text.length > longestInlineBlock) return []
  const { text, runs } = block.read(readProse)
  const stray = block.read(readStrayApostrophes)
  return runs.flatMap((run) => pairMarks(text, run, stray))
}

/** Nobody nests quotations deeper; the bound keeps a text of opening marks only linear. */
const deepest = 8

interface Open {
  readonly mark: string
  readonly at: Span
}

function pairMarks(text: string, run: Span, stray: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  const stack: Open[] = []
  const leaveOpen = (open: Open, to: number) => {
    quotations.push({ from: open.at.from, to, open: open.at, close: null })
  }
  for (const { 0: mark, index } of text.slice(run.from, run.to).matchAll(marks)) {
    const at = run.from + index
    if (stray.some((apostrophe) => contains(apostrophe, at))) continue
    const partner = findPartner(stack, mark, text, at)
    if (partner >= 0) {
      const open = stack[partner]!
      // What was opened inside and not closed yet never will be.
      for (const inner of stack.splice(partner).slice(1)) leaveOpen(inner, at)
      const close = { from: at, to: at + 1 }
      quotations.push({ from: open.at.from, to: close.to, open: open.at, close })
    } else if (opens(mark, text, at, run)) {
      if (stack.length === deepest) leaveOpen(stack.shift()!, run.to)
      stack.push({ mark, at: { from: at, to: at + 1 } })
    }
  }
  for (const open of stack) leaveOpen(open, run.to)
  return quotations.sort((a, b) => a.from - b.from)
}

/** The index in the stack of the opening mark that this one closes; -1 for none. */
function findPartner(stack: readonly Open[], mark: string, text: string, at: number): number {
  if (mark === '’' && isApostrophe(text, at)) return -1
  if (mark === '"' && stack.some((open) => open.mark === '"') && opensByPosition(text, at)) {
    // `"The "new" order"`: a straight mark between a space and a word opens again.
    return -1
  }
  return stack.findLastIndex((open) => partners[open.mark]!.includes(mark))
}

function opens(mark: string, text: string, at: number, run: Span): boolean {
  if (partners[mark] === undefined) return false
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true
  const atStart = at === run.from
  return (
    (atStart || opensByPosition(text, at)) && !/\d/.test(text.charAt(at + 1) + text.charAt(at - 1))
  )
}

/** After white space or an opening bracket, and before a word. */
function opensByPosition(text: string, at: number): boolean {
  return (
    /^$|[\s([{—–\-/“„«"‘\u2060]/.test(text.charAt(at - 1)) &&
    /[^\s.,;:!?)\]”»’"]/.test(text.charAt(at + 1))
  )
}

/** Between letters, or behind a word whose possessive needs it. */
function isApostrophe(text: string, at: number): boolean {
  return (
    wordBefore.test(text.slice(Math.max(0, at - 2), at)) &&
    wordAfter.test(text.slice(at + 1, at + 3))
  )
}
