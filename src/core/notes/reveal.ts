/** The edits that make a note of one that is not read as such. */
import type { Block, Draft } from '../draft'
import type { TextEdit } from '../findings'
import { findHidden } from './hidden'
import { marksBeforeLabel } from './hidden-house'
import type { HiddenNote } from './hidden-note'
import { spanAt } from '../text/spans'

export function revealNote(draft: Draft, hidden: HiddenNote): TextEdit[] {
  const { source } = draft
  const { from, to, notation } = hidden
  switch (hidden.reason) {
    case 'no-colon':
      return [{ from: to, to, text: ':' }]
    case 'link-definition':
      if (notation === 'markdown') return [{ from: from + 1, to: from + 1, text: '^' }]
      return [{ from: to - 1, to, text: /\s/.test(source.charAt(to)) ? '' : ' ' }]
    case 'numbered-item':
      return findAlike(draft, hidden).map((item) => ({
        ...{ from: item.from, to: item.to },
        text: `[${item.label}]`,
      }))
    case 'marked-line': {
      const blocks = findAlike(draft, hidden).map((other) => spanAt(draft.blocks, other.from)!)
      return [...new Set(blocks)].flatMap(unmark)
    }
    default: {
      const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
      const gap = /\s*$/.exec(source.slice(Math.max(0, from - 20), from))![0].length
      return [{ from: from - gap, to: from, text: lineBreak.repeat(2) }]
    }
  }
}

/** Notes of one list are mended together: half of a list is none. */
function findAlike(draft: Draft, { reason }: HiddenNote): HiddenNote[] {
  return findHidden(draft).filter((other) => other.reason === reason)
}

/** Takes the marks of quotes from all lines, those of lists and of bold type from those with a label. */
function unmark({ kind, text, from }: Block): TextEdit[] {
  const lines = /^([^[\r\n]*)(\[[ivxlcdm\d]+\](?:\*\*|__)?)?/gim
  return [...text.matchAll(lines)].flatMap(({ 0: whole, 1: marks = '', 2: label, index }) => {
    const at = from + index
    const quote = kind === 'quote' ? /^(?:[ \t]*>[ \t]?)*/.exec(marks)![0].length : 0
    if (label === undefined || !marksBeforeLabel.test(marks))
      return quote > 0 ? [{ from: at, to: at + quote, text: '' }] : []
    const bold = /(?:\*\*|__)$/.exec(label)?.[0].length ?? 0
    const end = at + whole.length
    return [
      { from: at, to: at + marks.length, text: '' },
      ...(bold > 0 ? [{ from: end - bold, to: end, text: '' }] : []),
    ]
  })
}
