/** What an author is about to write about notes at a place of the text: what completion asks. */
import type { Draft, NoteDefinition, Span } from '../draft'
import { zoneAt } from '../syntax/zones'
import { spanAt } from '../text/spans'
import { notationOf, type ListNotation } from './new-note'

/** The span is what was typed so far, with a closing bracket that the editor has added. */
export type NoteTyping = Span &
  (
    | { readonly kind: 'reference' | 'definition'; readonly notation: ListNotation }
    /** The text of a note that is still empty; `lead` is the space that its marker lacks. */
    | { readonly kind: 'citation'; readonly lead: '' | ' ' }
  )

/** Null where no note can be written: in code, in comments, in furniture, in a check box. */
export function noteTypingAt(draft: Draft, offset: number): NoteTyping | null {
  if (isOutsideText(draft, offset)) return null
  const { source, notes } = draft
  const lineFrom = source.lastIndexOf('\n', offset - 1) + 1
  const before = source.slice(lineFrom, offset)

  for (const { definition } of notes) {
    const gap = definition && gapBefore(definition, source, offset)
    if (gap !== null) return { kind: 'citation', from: offset, to: offset, lead: gap ? '' : ' ' }
  }
  const isListed = isInNoteList(draft, lineFrom)
  const typed = /(?<![\\!])\[(\^?)[^\s[\]]{0,100}$/u.exec(before)
  if (!typed) {
    if (!isListed || before !== '') return null
    return { kind: 'definition', notation: notationOf(draft), from: offset, to: offset }
  }
  const isMarkdown = typed[1] === '^'
  if (!isMarkdown && /^\s*[-*+]\s+$/u.test(before.slice(0, typed.index))) return null
  const rest = /^[^\s[\]]{0,100}\]/u.exec(source.slice(offset, offset + 101))?.[0].length ?? 0
  return {
    kind: isListed && typed.index === 0 ? 'definition' : 'reference',
    notation: isMarkdown ? 'markdown' : notationOf(draft),
    from: lineFrom + typed.index,
    to: offset + rest,
  }
}

/** What stands between the marker of an empty note and the cursor; null if that is not all of it. */
function gapBefore({ content, marker }: NoteDefinition, source: string, at: number): string | null {
  if (content.text !== '' || at < marker.to || at > marker.to + 8) return null
  const gap = source.slice(marker.to, at)
  return /^[ \t]*$/u.test(gap) && /^[ \t]*(?:[\r\n]|$)/u.test(source.slice(at, at + 8)) ? gap : null
}

/** In the zone of the notes, or on the first line of text behind the last note. */
function isInNoteList(draft: Draft, lineFrom: number): boolean {
  const last = draft.notes.reduce((end, { definition }) => Math.max(end, definition?.to ?? -1), -1)
  if (last < 0) return false
  if (zoneAt(draft, lineFrom) === 'notes') return true
  return last < lineFrom && draft.source.slice(last, lineFrom).trim() === ''
}

/** Where no note can be written: front matter, code, comments, furniture. */
function isOutsideText(draft: Draft, offset: number): boolean {
  if (draft.frontMatter && offset < draft.frontMatter.to) return true
  if (zoneAt(draft, offset) === 'furniture') return true
  const block = spanAt(draft.blocks, Math.max(0, offset - 1))
  if (!block) return false
  let node: { name: string; parent: typeof node } | null = block.tree.resolveInner(
    offset - block.from,
    -1,
  )
  for (; node; node = node.parent) if (outsideText.has(node.name)) return true
  return false
}

/** Names of the Markdown parser for what is no running text. */
const outsideText = new Set([
  'CodeBlock',
  'FencedCode',
  'InlineCode',
  'HTMLBlock',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'Autolink',
  'URL',
])
