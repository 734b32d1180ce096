import type { SyntaxNode } from '@lezer/common'
import type { Draft, Note, Span } from '../../draft'
import { zoneAt } from '../../syntax/zones'
import { spanAt } from '../../text/spans'
import { refuse, type Refusal } from './plan'

/** Why no reference can stand at a place, or instead of a selection; null where one can. */
export function refuseReference(draft: Draft, { from, to }: Span): Refusal | null {
  if (isOutsideText(draft, from) || isOutsideText(draft, to))
    return refuse('A note cannot stand in code, in an address, in a comment or in front matter.')
  const isTouched = ({ definition, references }: Note) =>
    (definition && definition.from <= to && from <= definition.to) ||
    references.some((reference) => reference.from < to && from < reference.to)
  return draft.notes.some(isTouched) ? refuse('A note cannot stand in another note.') : null
}

function isOutsideText(draft: Draft, offset: number): boolean {
  if (draft.frontMatter && offset < draft.frontMatter.to) return true
  if (zoneAt(draft, offset) === 'furniture') return true
  const block = spanAt(draft.blocks, offset) ?? spanAt(draft.blocks, offset - 1)
  if (!block) return false
  const at = offset - block.from
  let node: SyntaxNode | null = block.tree.resolveInner(at, -1)
  for (; node; node = node.parent) {
    const isInside = node.from < at && at < node.to
    if (isInside ? outside.has(node.name) : at === node.to && open.has(node.name)) return true
  }
  return false
}

/** Names of the Markdown parser for what would go on with the text at its end. */
const open = new Set(['CodeBlock', 'HTMLBlock', 'ProcessingInstructionBlock', 'URL'])

/** Names of the Markdown parser for what is no running text. */
const outside = new Set([
  ...open,
  'FencedCode',
  'InlineCode',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'Autolink',
  'LinkLabel',
  'LinkTitle',
  'LinkReference',
  'Escape',
  'Entity',
  'Math',
])
