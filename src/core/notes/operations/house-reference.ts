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
  const before = source.charAt(from - 1)
  // `^[i]` would be an inline note, and `![text][i]` a picture.
  const isJoined = before === '^' ? !isEscaped(source, from - 1) : imageEndsAt(draft, from)
  if (isJoined) return { from: from - 1, to, text: `\\${before}${marker}${behind}` }
  return { from, to, text: marker + behind }
}

/** What keeps the marker apart from a bracket or a letter behind it. */
function guardBehind(draft: Draft, from: number, to: number, links: ReadonlySet<string>): string {
  const { source } = draft
  const [before, after] = [source.slice(Math.max(0, from - 1), from), source.slice(to, to + 10)]
  if (after.startsWith('(')) return '\\'
  if (after.startsWith('[')) return guardBracket(draft, to, links)
  // `[i]t` is a letter that an editor has changed.
  const opens = before === '' || /[\s“"«„‘'([{>|\u2060]/.test(before)
  return opens && /^\p{Ll}/u.test(after) ? barrier : ''
}

/** `[i][text]` would be one link. */
function guardBracket(draft: Draft, at: number, links: ReadonlySet<string>): string {
  if (/^\[(?:\^|[ivxlcdm\d]{1,15}\](?!\())/i.test(draft.source.slice(at, at + 18))) return ''
  const node = linkAt(draft, at, 1)
  return node && (node.name === 'Image' || isLink(node, links)) ? barrier : '\\'
}

function imageEndsAt(draft: Draft, offset: number): boolean {
  return draft.source.charAt(offset - 1) === ']' && linkAt(draft, offset, -1)?.name === 'Image'
}

/** The link or image that begins (1) or ends (-1) at the offset, as it is written. */
function linkAt({ blocks }: Draft, offset: number, side: 1 | -1): LinkNode | null {
  const block = spanAt(blocks, side > 0 ? offset : offset - 1)
  if (!block) return null
  const at = offset - block.from
  let node: SyntaxNode | null = block.tree.resolveInner(at, side)
  for (; node; node = node.parent) {
    const edge = side > 0 ? node.from : node.to
    if (edge === at && (node.name === 'Link' || node.name === 'Image'))
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
