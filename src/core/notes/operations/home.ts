/** Where a draft keeps the definitions of its Markdown notes. */
import type { Block, Draft } from '../../draft'
import { readPageLines } from '../../syntax/page-lines'
import { zoneAt } from '../../syntax/zones'

/** The blocks `[from, to)` of the list, which may be none: then it begins before the block `from`. */
export interface Home {
  readonly from: number
  readonly to: number
}

/** The list under the last heading for notes, else the one at the end of the text. */
export function findHome(draft: Draft): Home {
  const { blocks } = draft
  const heading = blocks.findLastIndex((block) => isNotesHeading(draft, block))
  const end = findEnd(draft)
  if (heading < 0 || end.from === heading + 1) return end
  let to = heading + 1
  while (blocks[to]?.kind === 'note') to++
  return to === heading + 1 ? end : { from: heading + 1, to }
}

/** The list behind all text, before the author box and furniture. */
export function findEnd(draft: Draft): Home {
  const from = draft.blocks.findLastIndex((block) => isText(draft, block)) + 1
  const last = draft.blocks.findLastIndex(({ kind }) => kind === 'note')
  return { from, to: Math.max(from, last + 1) }
}

/** Comments and link definitions may stand behind the notes. */
function isText(draft: Draft, { kind, from }: Block): boolean {
  const zone = zoneAt(draft, from)
  if (kind === 'comment' || kind === 'link-definition' || kind === 'note') return false
  return zone === 'title' || zone === 'body' || zone === 'notes'
}

function isNotesHeading(draft: Draft, block: Block): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false
  const [line, ...more] = draft.read(block, readPageLines)
  return line?.kind === 'notes-heading' && more.length === 0
}
