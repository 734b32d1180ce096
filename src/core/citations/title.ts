/** Finds the title of a source by the marks around it. */
import type { CitationTitle, Span } from '../draft'
import { trim } from '../text/spans'
import { TAKEN } from './mask'
import { isNameList } from './names'
import { pairQuotes, type Pair } from './quotes'

/** Authors take no more room than this, and a few words of a title no more either. */
const farthest = 400

/**
 * The title in a note whose addresses are masked: in quotation marks, as the text of a link, or in
 * italics. A title whose quotation mark is never closed reaches to the end of the text; where it
 * ends is for the caller to tell. Null when no marks show it.
 */
export function findMarkedTitle(
  text: string,
  start: number,
  linkText: Span | null,
): CitationTitle | null {
  const pairs = pairQuotes(text).filter(({ from }) => from >= start)
  const quotes = pairs.filter((pair) => !isEmphasis(text, pair))
  const quoted = chooseQuoted(text, start, quotes)
  if (quoted) return quoted.close ? createTitle(text, quoted) : closeElsewhere(text, quoted)
  if (linkText) return createTitle(text, linkPair(linkText))
  const italic = pairs.find(
    (pair) => isEmphasis(text, pair) && pair.close && isItalicTitle(text, start, pair, pair.close),
  )
  return italic ? createTitle(text, italic) : null
}

function isEmphasis(text: string, { from }: Pair): boolean {
  return /[*_]/.test(text.charAt(from))
}

function linkPair({ from, to }: Span): Pair {
  return { from, to, open: { from, to: from + 1 }, close: { from: to - 1, to } }
}

/** The first pair that stands as a part of its own; else one that follows an author directly. */
function chooseQuoted(text: string, start: number, pairs: readonly Pair[]): Pair | null {
  const own = pairs.find(
    (pair) =>
      endsPartBefore(text, start, pair.from) &&
      (pair.close ? startsPartAfter(text, pair.close) : canStayOpen(text, start, pair)),
  )
  if (own) return own.close ? widen(text, own) : own
  const behindAuthor = pairs.find(({ from, to, close }) => {
    if (!close || !/^[,.;:]/.test(text.slice(to, to + 1) + text.charAt(close.from - 1)))
      return false
    const words = text.slice(from, Math.min(to, from + farthest))
    return isNameList(text.slice(start, from).trim()) || wordCount(words) > 3
  })
  return behindAuthor ?? null
}

/** A straight mark or an apostrophe that nothing closes is an opening mark only at the start. */
function canStayOpen(text: string, start: number, { from }: Pair): boolean {
  return /[“„«‘”]/.test(text.charAt(from)) || text.slice(start, from).trim() === ''
}

/** `‘The States’ view’, TIME`: the first mark that may close was an apostrophe. */
function widen(text: string, pair: Pair): Pair {
  if (!/[‘']/.test(text.charAt(pair.from)) || /^[,.;:)]/.test(text.slice(pair.to))) return pair
  const farther = /[’'](?=[,.;:)]|$)/g
  farther.lastIndex = pair.to
  const found = farther.exec(text)
  if (!found) return pair
  const close = { from: found.index, to: found.index + 1 }
  return { ...pair, to: close.to, close }
}

const partEnd = new RegExp(`(?:^|[,.:;/|)\\]\\-–—>${TAKEN}])[\\s*_~([{]*$`, 'u')
const partStart = new RegExp(
  `^[*_~\\]})]*(?:$|[,.;:)\\]/|${TAKEN}]|\\s*(?:$|[([/|\\-–—${TAKEN}]|[^\\p{Ll}\\s]))`,
  'u',
)

function endsPartBefore(text: string, start: number, at: number): boolean {
  return partEnd.test(text.slice(Math.max(start, at - 16), at))
}

/** A comma or a stop may stand inside the closing mark. */
function startsPartAfter(text: string, { from, to }: Span): boolean {
  return /[,.]/.test(text.charAt(from - 1)) || partStart.test(text.slice(to, to + 16))
}

/** `*Title*. Outlet` after nothing or after authors; behind a longer text it is the outlet. */
function isItalicTitle(text: string, start: number, { from }: Pair, close: Span): boolean {
  if (from - start > farthest) return false
  const whole = text.slice(start, from)
  // `Doe, J. (2023). Title. *Outlet*`
  if (/\(\d{4}[^()]{0,20}\)[^\p{L}]{0,4}\p{L}/u.test(whole)) return false
  const before = whole.replace(/\([^()]*\)/g, '').replace(/[\s,.:;]+$/u, '')
  if (!endsPartBefore(text, start, from) || !startsPartAfter(text, close)) return false
  return before === '' || isNameList(before) || wordCount(before) < 5
}

/** A quotation that begins with “ and ends with ", or with another mark of the wrong kind. */
function closeElsewhere(text: string, pair: Pair): CitationTitle {
  const wrongMark = /(?<=[^\s([])["“”„«»’'‘](?=[,.;:)]|\s*$|\s*[([/—–])/gu
  wrongMark.lastIndex = pair.open.to
  const found = wrongMark.exec(text)
  if (!found || isApostrophe(text, pair, found[0])) return createTitle(text, pair)
  const close = { from: found.index, to: found.index + 1 }
  return createTitle(text, { ...pair, to: close.to, close })
}

function isApostrophe(text: string, pair: Pair, mark: string): boolean {
  return /[’'‘]/.test(mark) && !/[‘']/.test(text.charAt(pair.from))
}

function createTitle(text: string, { open, close }: Pair): CitationTitle {
  const inner = trimMarks(text, { from: open.to, to: close?.from ?? text.length })
  const isBare = close !== null && !/^[,.;:]/.test(text.slice(close.to).replace(/^[*_\])]+/, ''))
  const { from, to } = isBare ? dropClosingMark(text, inner) : inner
  return { from, to, text: text.slice(from, to), open, close }
}

/** `“Title,” TIME`: a comma or stop inside belongs to the note, unless another one follows outside. */
function dropClosingMark(text: string, { from, to }: Span): Span {
  const last = text.charAt(to - 1)
  const isMark = last === ',' || (last === '.' && !/\p{Lu}$|\.$/u.test(text.slice(from, to - 1)))
  return trim(text, { from, to: isMark ? to - 1 : to })
}

/** Without spaces and emphasis marks just inside the quotation marks. */
function trimMarks(text: string, span: Span): Span {
  let { from, to } = trim(text, span)
  while (from < to && /[*_]/.test(text.charAt(from)) && text.charAt(from) === text.charAt(to - 1)) {
    from++
    to--
  }
  return { from, to: Math.max(from, to) }
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
