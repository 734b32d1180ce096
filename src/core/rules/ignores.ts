/** Comments by which an author silences rules: `<!-- policy-desk-ignore note-order -->`. */
import type { Draft, Field, Span } from '../draft'
import { readComments } from '../syntax/comments'

/** What a comment silences. Without rules, all of them. */
export interface Ignore {
  readonly comment: Span
  readonly rules: readonly string[]
  /** Where it holds. */
  readonly range: Span
}

const form = /^<!--\s*policy-desk-ignore(?:-(start|end|file))?((?:[\s,]+[a-z][a-z-]*)*)\s*-->$/

type Extent = 'line' | 'start' | 'end' | 'file'

interface Mark extends Span {
  readonly extent: Extent
  readonly rules: readonly string[]
}

/**
 * Reads the comments of a draft.
 *
 * `policy-desk-ignore` holds for the next line with text, or for its own line where text stands
 * before it; `-start` up to the `-end` with the same rules, or to the end of the draft; `-file`
 * everywhere.
 */
export function readIgnores(draft: Draft): Ignore[] {
  const marks = draft.blocks.flatMap((block) =>
    draft.read(block, readComments).flatMap((comment) => readMark(comment, block.from)),
  )
  return marks.flatMap((mark, index) =>
    mark.extent === 'end'
      ? []
      : [{ comment: mark, rules: mark.rules, range: rangeOf(draft, mark, marks.slice(index + 1)) }],
  )
}

/** Whether the comment silences a finding of this rule at this place. */
export function silences({ rules, range }: Ignore, rule: string, at: number): boolean {
  return range.from <= at && at < range.to && (rules.length === 0 || rules.includes(rule))
}

function readMark({ text, from, to }: Field, origin: number): Mark[] {
  const found = form.exec(text)
  if (!found) return []
  const extent = (found[1] ?? 'line') as Extent
  const rules = (found[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '')
  return [{ from: from + origin, to: to + origin, extent, rules }]
}

function rangeOf({ source }: Draft, mark: Mark, later: readonly Mark[]): Span {
  switch (mark.extent) {
    case 'file':
      return { from: 0, to: source.length + 1 }
    case 'start': {
      const same = (other: Mark) => other.rules.join() === mark.rules.join()
      const end = later.find((other) => other.extent === 'end' && same(other))
      return { from: mark.to, to: end?.from ?? source.length + 1 }
    }
    default:
      return lineOf(source, mark)
  }
}

function lineOf(source: string, mark: Mark): Span {
  const lineFrom =
    Math.max(source.lastIndexOf('\n', mark.from - 1), source.lastIndexOf('\r', mark.from - 1)) + 1
  const ownLine = source.slice(lineFrom, mark.from).trim() !== ''
  const gap = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(source.slice(mark.to, mark.to + 1000))![0]
  const from = ownLine ? lineFrom : mark.to + gap.length
  const to = source.slice(from).search(/[\r\n]/)
  return { from, to: to < 0 ? source.length + 1 : from + to + 1 }
}
