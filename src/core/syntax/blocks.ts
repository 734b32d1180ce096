/** The top-level blocks of a draft. */
import type { Tree } from '@lezer/common'
import type { Block, BlockKind } from '../draft'

const kinds: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  BulletList: 'list',
  OrderedList: 'list',
  Blockquote: 'quote',
  Table: 'table',
  NoteDefinition: 'note',
  LinkReference: 'link-definition',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  ProcessingInstructionBlock: 'html',
  CommentBlock: 'comment',
  HorizontalRule: 'rule',
}

/** Lists the top-level blocks of a tree, in order. */
export function listBlocks(source: string, tree: Tree): Block[] {
  const blocks: Block[] = []
  const cursor = tree.cursor()
  if (!cursor.firstChild()) return blocks
  do {
    const { from, tree } = cursor
    // The parser sees the first half of `\r\n` as a space.
    const to = source.charAt(cursor.to - 1) === '\r' ? cursor.to - 1 : cursor.to
    const kind = kinds[cursor.name]
    if (kind && tree) blocks.push({ from, to, kind, tree, text: source.slice(from, to) })
  } while (cursor.nextSibling())
  return blocks
}
