import type { Span } from '../draft'

/** A line of text in which one stretch stands out. */
export interface Excerpt {
  readonly text: string
  /** The stretch, in offsets of `text`. */
  readonly mark: Span
}

/** The stretch on one line: line breaks and runs of white space become single spaces. */
export function readLine(source: string, { from, to }: Span): string {
  return source.slice(from, to).replace(/\s+/gu, ' ').trim()
}

/**
 * The stretch with the words of its line around it: a few before it, so that it stays in sight in
 * a narrow column, and more after it. `…` stands for words that were left out.
 */
export function excerptAround(source: string, span: Span): Excerpt {
  const before = wordsBefore(source, span.from)
  const text = readLine(source, span)
  const from = before.length
  return {
    text: before + text + wordsAfter(source, span.to),
    mark: { from, to: from + text.length },
  }
}

const unitsBefore = 16
const unitsAfter = 80

function wordsBefore(source: string, at: number): string {
  const start = Math.max(0, at - unitsBefore)
  const line = source.slice(start, at).replace(/^.*[\r\n]/su, '')
  const isWhole = line.length < at - start || start === 0
  const words = isWhole ? line : '…' + line.replace(/^\S*\s/u, '')
  return words.replace(/\s+/gu, ' ').trimStart()
}

function wordsAfter(source: string, at: number): string {
  const line = source.slice(at, at + unitsAfter).replace(/[\r\n].*$/su, '')
  const isWhole = line.length < unitsAfter
  const words = isWhole ? line : line.replace(/\s\S*$/u, '') + '…'
  return words.replace(/\s+/gu, ' ').trimEnd()
}
