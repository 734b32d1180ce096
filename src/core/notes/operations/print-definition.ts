/** The definition of a Markdown note as the text of a printed note. */
import type { SyntaxNode } from '@lezer/common'
import type { Draft, NoteDefinition, Span } from '../../draft'
import { spanAt } from '../../text/spans'
import { formatMarker } from '../markers'
import { startsBlock } from './escapes'
import { lineBreakOf } from './lines'
import { editedText, type SortedEdits } from './moves'
import { containerPrefix } from './note-text'
import { refuse, type Refusal } from './plan'
import { findDefinitionNode } from './removal'

/** So many further paragraphs may stand between two labels; more must be indented to belong. */
const mostParagraphs = 8

/** Why a definition cannot be printed: it holds more than paragraphs. */
export function refuseDefinition(draft: Draft, definition: NoteDefinition): Refusal | null {
  const found = childrenOf(draft, definition).find(({ name }) => name !== 'Paragraph')
  if (!found) return null
  const template = reasons[found.name] ?? 'A printed note has paragraphs only: {0}.'
  return refuse(template, formatMarker(definition))
}

const reasons: Readonly<Record<string, string>> = {
  BulletList: 'A printed note cannot hold a list: {0}.',
  OrderedList: 'A printed note cannot hold a list: {0}.',
  FencedCode: 'A printed note cannot hold code: {0}.',
  CodeBlock: 'A printed note cannot hold code: {0}.',
  Blockquote: 'A printed note cannot hold a block quotation: {0}.',
  NoteDefinition: 'A printed note cannot hold another note: {0}.',
  Table: 'A printed note cannot hold a table: {0}.',
}

/**
 * The paragraphs as they stand behind the marker.
 *
 * @param escapes the backslashes that the text needs there
 * @param isLast behind the last note only indented paragraphs belong to it
 */
export function printDefinition(
  draft: Draft,
  definition: NoteDefinition,
  escapes: SortedEdits,
  isLast: boolean,
): string {
  const lineBreak = lineBreakOf(draft)
  const [first = [], ...further] = childrenOf(draft, definition).map((paragraph) =>
    readLines(draft, definition, paragraph, escapes),
  )
  const indent = isLast || further.length > mostParagraphs ? '    ' : ''
  const indented = further.map((lines) => lines.map((line) => indent + line))
  return [first, ...indented].map((lines) => lines.join(lineBreak)).join(lineBreak.repeat(2))
}

/** The blocks of a definition, without marks; the spans point into the draft. */
function childrenOf(draft: Draft, definition: NoteDefinition): (Span & { name: string })[] {
  const block = spanAt(draft.blocks, definition.from)!
  const children: (Span & { name: string })[] = []
  let child: SyntaxNode | null = findDefinitionNode(block, definition)?.firstChild ?? null
  for (; child; child = child.nextSibling) {
    if (child.name === 'QuoteMark' || child.name === 'NoteDefinitionMark') continue
    children.push({ name: child.name, from: child.from + block.from, to: child.to + block.from })
  }
  return children
}

/** The lines of a paragraph; one that would begin something else where it goes is indented. */
function readLines(
  draft: Draft,
  definition: NoteDefinition,
  paragraph: Span,
  escapes: SortedEdits,
): string[] {
  const quotes = containerPrefix(draft, definition).split('>').length - 1
  const prefix = new RegExp(`^(?:[ \\t]*>){0,${quotes}}[ \\t]*`)
  const [first = '', ...rest] = editedText(draft.source, paragraph, escapes)
    .trimEnd()
    .split(/\r\n?|\n/)
  const further = rest.map((line) => line.replace(prefix, ''))
  return [first, ...further.map((line) => (startsBlock(line) ? `    ${line}` : line))]
}
