/** Takes definitions of Markdown notes out of a draft so that the text around them reads the same. */
import type { SyntaxNode } from '@lezer/common'
import type { Block, Draft, NoteDefinition, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { spanAt } from '../../text/spans'
import { countBreaks, endOf, lineBreakOf, lineEnd, lineStart, previousLineEnd } from './lines'

/** What keeps two things apart and is not shown. */
export const barrier = '<!-- -->'

/** Whether the definition stands in no list, no quote and no other note. */
export function isTopLevel({ blocks }: Draft, { from }: NoteDefinition): boolean {
  return spanAt(blocks, from)?.from === from
}

/** The edits that take out definitions of Markdown notes. */
export function removeDefinitions(
  draft: Draft,
  definitions: readonly NoteDefinition[],
): TextEdit[] {
  const sorted = [...definitions].sort((a, b) => a.from - b.from)
  const outer = sorted.filter((definition) => isTopLevel(draft, definition))
  const inner = sorted.filter((definition) => !isTopLevel(draft, definition))
  const groups = groupDefinitions(draft, outer)
  return [
    ...groups.map((group) => ({ ...group, text: closeGap(draft, group) })),
    ...inner
      .filter(({ from }) => !spanAt(groups, from))
      .map((definition) => removeNested(draft, definition)),
  ]
}

/** Definitions side by side with the white space around them: from text to text. */
function groupDefinitions(draft: Draft, definitions: readonly NoteDefinition[]): Span[] {
  const { source } = draft
  const groups: Span[] = []
  for (const definition of definitions) {
    const space = spaceAround(source, definition.from, endOf(draft, definition))
    const last = groups.at(-1)
    if (last && last.to >= definition.from) groups[groups.length - 1] = { ...last, to: space.to }
    else groups.push(space)
  }
  return groups
}

/** The white space on both sides, up to the end of a line before and the start of one behind. */
function spaceAround(source: string, from: number, to: number): Span {
  while (from > 0 && /[\s\uFEFF]/.test(source.charAt(from - 1))) from--
  if (from > 0) from = lineEnd(source, from)
  while (to < source.length && /\s/.test(source.charAt(to))) to++
  return { from, to: to === source.length ? to : lineStart(source, to) }
}

/** What stays between the text before and the text behind. */
function closeGap(draft: Draft, { from, to }: Span): string {
  const { source, blocks } = draft
  const lineBreak = lineBreakOf(draft)
  const gap = source.slice(from, to)
  if (from === 0) return /^\uFEFF?/.exec(gap)![0]
  if (to === source.length) return /\s*$/.exec(gap)![0]
  const before = spanAt(blocks, from - 1)
  const grows =
    before?.kind === 'list' && /^(?:[ \t]|(?:[-+*]|\d+[.)])\s)/.test(source.slice(to, to + 12))
  const below = gap.slice(gap.trimEnd().length).replace(/^[ \t]+/, '')
  const space = countBreaks(below) > 1 ? below : lineBreak.repeat(2)
  return grows ? `${space}${barrier}${lineBreak.repeat(2)}` : space
}

/** A definition in a list, a quote or another note. */
function removeNested(draft: Draft, definition: NoteDefinition): TextEdit {
  const { source, blocks } = draft
  const cut = { from: definition.from, to: endOf(draft, definition) }
  const block = spanAt(blocks, definition.from)
  const node = block && findDefinitionNode(block, definition)
  if (!node) return { ...cut, text: '' }
  const neighbours = { before: sibling(node, 'prevSibling'), after: sibling(node, 'nextSibling') }
  const text = needsBarrier(draft, node, neighbours, definition) ? barrier : ''
  const isWholeLine = node.parent?.name === 'ListItem' && neighbours.before !== null && text === ''
  if (!isWholeLine) return { ...cut, text }
  const start = lineStart(source, cut.from)
  return { from: previousLineEnd(source, start), to: cut.to, text: '' }
}

export function findDefinitionNode(block: Block, { from }: NoteDefinition): SyntaxNode | null {
  let node: SyntaxNode | null = block.tree.resolveInner(from - block.from, 1)
  while (node && !(node.name === 'NoteDefinition' && node.from === from - block.from))
    node = node.parent
  return node
}

/** The next neighbour that is no mark of a list or a quote. */
function sibling(node: SyntaxNode, side: 'prevSibling' | 'nextSibling'): SyntaxNode | null {
  let found = node[side]
  while (found?.name.includes('Mark')) found = found[side]
  return found
}

/**
 * Without the definition two neighbours could become one, and a list whose only blank line it had
 * would draw together.
 */
function needsBarrier(
  { source }: Draft,
  node: SyntaxNode,
  { before, after }: { before: SyntaxNode | null; after: SyntaxNode | null },
  { from }: NoteDefinition,
): boolean {
  if (before && before.name.endsWith('List') && after) return true
  if (node.parent?.name !== 'ListItem') return false
  if (!before) return after !== null
  const isLastItem = node.parent.nextSibling === null
  const start = lineStart(source, from)
  const above = source.slice(lineStart(source, start - 1), start).replace(/[>\s]/g, '')
  return after ? above !== '' : above === '' && isLastItem
}
