/** Where in the text a note reference can stand. */
import type { SyntaxNode } from '@lezer/common'
import type { Block, BlockKind, Draft, Note, Span } from '../../draft'
import { readProse } from '../../syntax/prose'
import { zoneAt } from '../../syntax/zones'
import { spanAt } from '../../text/spans'
import { notationOf } from '../new-note'
import { lineEnd, lineStart, nextLineStart, previousLineEnd } from './lines'
import { refuse, type Refusal } from './plan'

/** Why no reference can stand at a place, or instead of a selection; null where one can. */
export function refuseReference(draft: Draft, place: Span): Refusal | null {
  const { from, to } = place
  const refusal = refuseText(draft, place)
  if (refusal) return refusal
  if (isBesideText(draft, from) || isBesideText(draft, to)) return refuse(notInText)
  const isCut = ({ references }: Note) =>
    references.some((reference) => reference.from < to && from < reference.to)
  if (draft.notes.some(isCut)) return refuse('A note cannot stand in another note.')
  return notationOf(draft) === 'house' ? refusePrinted(draft, to) : null
}

/** Why no text with references can stand there: in code, and in notes. */
export function refuseText(draft: Draft, { from, to }: Span): Refusal | null {
  if (isInCode(draft, from) || isInCode(draft, to)) return refuse(notInText)
  const isInNote = ({ definition }: Note) =>
    definition !== null && definition.from <= to && from <= definition.to
  return draft.notes.some(isInNote) ? refuse('A note cannot stand in another note.') : null
}

const notInText = 'A note stands in running text, not in code, addresses or comments.'

/**
 * Printed markers are not read in the author box, before a link, or as a letter that an editor has
 * changed; at the start of a line they may be read as a label of the list.
 */
function refusePrinted(draft: Draft, offset: number): Refusal | null {
  const { source } = draft
  if (zoneAt(draft, offset) === 'author') return refuse('The author box has no notes.')
  const before = source.slice(lineStart(source, offset), offset)
  const after = source.slice(offset, Math.min(offset + 2, lineEnd(source, offset)))
  const isFirst = before.trim() === '' && after !== ''
  const isLetter = /[\s“"«„‘'([{]$/.test(before) && /^\p{Ll}/u.test(after)
  const isLink = /^(?:\(|\[[^\divxlcdm])/i.test(after)
  return isFirst || isLetter || isLink ? refuse('Put the cursor behind a word.') : null
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

function isInCode(draft: Draft, offset: number): boolean {
  const { blocks, frontMatter } = draft
  if (frontMatter && offset < frontMatter.to) return true
  if (zoneAt(draft, offset) === 'furniture') return true
  const block = spanAt(blocks, offset) ?? spanAt(blocks, offset - 1)
  return !!block && (codeBlocks.has(block.kind) ? block.from < offset : isInside(block, offset))
}

const codeBlocks: ReadonlySet<BlockKind> = new Set(['code', 'html', 'comment', 'link-definition'])

/** Between paragraphs, or at the mark of a list, a quote or a heading. */
function isBesideText(draft: Draft, offset: number): boolean {
  const { source, blocks } = draft
  const [start, end] = [lineStart(source, offset), lineEnd(source, offset)]
  if (source.slice(start, end).trim() === '') return touchesText(draft, start, end)
  const words = source.slice(start, offset).trimEnd().length
  const place = words > 0 ? start + words : offset
  const block = spanAt(blocks, place) ?? spanAt(blocks, place - 1)
  if (!block) return false
  const at = place - block.from
  const isInRun = draft.read(block, readProse).runs.some(({ from, to }) => from <= at && at <= to)
  return !isInRun || marks.has(block.tree.resolveInner(at, 1).name)
}

/** A reference on a blank line must become a paragraph of its own. */
function touchesText(draft: Draft, start: number, end: number): boolean {
  const { source } = draft
  const above = previousLineEnd(source, start)
  const below = nextLineStart(source, end)
  const isApart = isBlankLine(source, above) && isBlankLine(source, below)
  return !isApart || zoneAt(draft, start) === 'notes'
}

function isBlankLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), lineEnd(source, offset)).trim() === ''
}

/** Inside of inline code, an address, a comment. */
function isInside({ tree, from }: Block, offset: number): boolean {
  const at = offset - from
  const [before, after] = [tree.resolveInner(at, -1), tree.resolveInner(at, 1)]
  // Between the text of a link and its address.
  if (before.name === 'LinkMark' && (after.name === 'LinkMark' || after.name === 'URL')) return true
  for (let node: SyntaxNode | null = before; node; node = node.parent) {
    const isStrictly = node.from < at && at < node.to
    if (isStrictly ? closed.has(node.name) : at === node.to && node.name === 'URL') return true
  }
  return false
}

/** Names of the Markdown parser for what stands before the text of a line. */
const marks = new Set(['QuoteMark', 'ListMark', 'HeaderMark', 'TaskMarker'])

/** Names of the Markdown parser for what is no running text. An address goes on behind its end. */
const closed = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
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
