/** Writes a printed marker so that what stands around it reads as before. */
import type { SyntaxNode } from '@lezer/common'
import type { Draft, NoteReference } from '../../draft'
import type { TextEdit } from '../../findings'
import { spanAt } from '../../text/spans'
import { formatMarker } from '../markers'
import { isEscaped } from './escapes'
import { foldLabel } from './literals'
import { barrier } from './removal'

/** @param links the labels of links, folded */
export function writeHouseReference(
  draft: Draft,
  { from, to }: NoteReference,
  label: string,
  links: ReadonlySet<string>,
): TextEdit {
  const { source } = draft
  const marker = formatMarker({ label, notation: 'house' })
  const behind = guardBehind(draft, from, to, links)
  // `^[i]` would be an inline note.
  const isRaised = source.charAt(from - 1) === '^' && !isEscaped(source, from - 1)
  if (isRaised) return { from: from - 1, to, text: `\\^${marker}${behind}` }
  return { from, to, text: marker + behind }
}

/** What keeps the marker apart from a bracket or a letter behind it. */
function guardBehind(draft: Draft, from: number, to: number, links: ReadonlySet<string>): string {
  const { source } = draft
  const [before, after] = [source.slice(Math.max(0, from - 1), from), source.slice(to, to + 10)]
  if (after.startsWith('(')) return '\\'
  if (after.startsWith('[')) return guardBracket(draft, to, links)
  // `[i]t` is a letter that an editor has changed.
  const opens = before === '' || /[\s“"«„‘'([{\u2060]/.test(before)
  return opens && /^\p{Ll}/u.test(after) ? barrier : ''
}

/** `[i][text]` would be one link. */
function guardBracket(draft: Draft, at: number, links: ReadonlySet<string>): string {
  if (/^\[(?:\^|[ivxlcdm\d]{1,15}\])/i.test(draft.source.slice(at, at + 17))) return ''
  const node = linkAt(draft, at)
  return node && (node.name === 'Image' || isLink(node, links)) ? barrier : '\\'
}

/** The link or image that begins at the offset, as it is written. */
function linkAt({ blocks }: Draft, offset: number): LinkNode | null {
  const block = spanAt(blocks, offset)
  if (!block) return null
  const at = offset - block.from
  let node: SyntaxNode | null = block.tree.resolveInner(at, 1)
  for (; node; node = node.parent) {
    if (node.from === at && (node.name === 'Link' || node.name === 'Image'))
      return { name: node.name, text: block.text.slice(node.from, node.to) }
  }
  return null
}

interface LinkNode {
  readonly name: string
  readonly text: string
}

/** Whether brackets are a link: with an address, or with a label that is defined. */
function isLink({ text }: LinkNode, links: ReadonlySet<string>): boolean {
  const label = /\[([^[\]]*)\](?:\[\])?$/.exec(text)?.[1]
  return text.endsWith(')') || (label !== undefined && links.has(foldLabel(label)))
}
