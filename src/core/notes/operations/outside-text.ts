/** Where in the text a note reference can stand. */
import type { SyntaxNode } from '@lezer/common'
import type { Block, Draft, Note, Span } from '../../draft'
import { readProse } from '../../syntax/prose'
import { zoneAt } from '../../syntax/zones'
import { spanAt } from '../../text/spans'
import { notationOf } from '../new-note'
import { lineEnd, lineStart } from './lines'
import { refuse, type Refusal } from './plan'

/** Why no reference can stand at a place, or instead of a selection; null where one can. */
export function refuseReference(draft: Draft, { from, to }: Span): Refusal | null {
  if (isOutsideText(draft, from) || isOutsideText(draft, to))
    return refuse('A note stands in running text, not in code, addresses or comments.')
  const isTouched = ({ definition, references }: Note) =>
    (definition && definition.from <= to && from <= definition.to) ||
    references.some((reference) => reference.from < to && from < reference.to)
  if (draft.notes.some(isTouched)) return refuse('A note cannot stand in another note.')
  return notationOf(draft) === 'house' ? refusePrinted(draft, to) : null
}

/** Printed markers are not read in the author box, nor as a letter that an editor has changed. */
function refusePrinted(draft: Draft, offset: number): Refusal | null {
  if (zoneAt(draft, offset) === 'author') return refuse('The author box has no notes.')
  const [before, after] = [
    draft.source.slice(Math.max(0, offset - 1), offset),
    draft.source.slice(offset, offset + 2),
  ]
  const isLetter = /^$|[\s“"«„‘'([{]/.test(before) && /^\p{Ll}/u.test(after)
  return isLetter ? refuse('Put the cursor behind a word.') : null
}

/** The place behind the word before a cursor that stands behind a space, or between `\r` and `\n`. */
export function behindWord({ source }: Draft, offset: number): number {
  const at = source.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset
  const before = source.slice(lineStart(source, at), at)
  const words = before.trimEnd()
  const isMark = /^[\s>]*(?:[-+*]|\d{1,9}[.)]|#{1,6})?$/.test(words) || words.endsWith('|')
  const after = source.slice(at, Math.min(at + 2, lineEnd(source, at)))
  return isMark || (after !== '' && !/^[\p{L}\p{N}]/u.test(after))
    ? at
    : at - (before.length - words.length)
}

function isOutsideText(draft: Draft, offset: number): boolean {
  if (draft.frontMatter && offset < draft.frontMatter.to) return true
  if (zoneAt(draft, offset) === 'furniture') return true
  const block = spanAt(draft.blocks, offset) ?? spanAt(draft.blocks, offset - 1)
  if (!block) return false
  const at = offset - block.from
  const isInRun = draft.read(block, readProse).runs.some(({ from, to }) => from <= at && at <= to)
  return !isInRun || isInside(block, at) || marks.has(block.tree.resolveInner(at, 1).name)
}

function isInside({ tree }: Block, at: number): boolean {
  let node: SyntaxNode | null = tree.resolveInner(at, -1)
  for (; node; node = node.parent) {
    const isStrictly = node.from < at && at < node.to
    if (isStrictly ? closed.has(node.name) : at === node.to && node.name === 'URL') return true
  }
  return false
}

/** Names of the Markdown parser for what stands before the text of a line. */
const marks = new Set(['QuoteMark', 'ListMark', 'HeaderMark', 'TaskMarker', 'TableDelimiter'])

/** Names of the Markdown parser for what is no running text. An address goes on behind its end. */
const closed = new Set([
  'InlineCode',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Autolink',
  'URL',
  'LinkLabel',
  'LinkTitle',
  'Escape',
  'Entity',
  'Math',
])
