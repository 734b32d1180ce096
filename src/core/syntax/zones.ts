/** The zones of an article: what part of the published page each stretch of the draft belongs to. */
import type { Block, BlockReader, Draft, Span, Zone, ZoneKind } from '../draft'
import { spanAt } from '../text/spans'
import { readPageLines, type PageLine } from './page-lines'

/** A block, or a line of one that is furniture. */
interface Part extends Span {
  readonly kind: ZoneKind
}

export interface Page {
  readonly zones: readonly Zone[]
  /** The headline without heading marks; null when the draft has none. */
  readonly title: Span | null
}

/** The zone that the offset lies in. */
export function zoneAt({ zones }: Pick<Draft, 'zones'>, offset: number): ZoneKind {
  return spanAt(zones, offset)?.kind ?? zones.at(-1)?.kind ?? 'body'
}

/** The blocks that begin in one of the zones, in order. */
export function blocksIn(draft: Draft, ...kinds: readonly ZoneKind[]): Block[] {
  return draft.blocks.filter(({ from }) => kinds.includes(zoneAt(draft, from)))
}

/**
 * Divides a draft into zones.
 *
 * @param noteBlocks first and last block of the printed note list, which has been found before
 */
export function findPage(
  length: number,
  frontMatterTo: number,
  blocks: readonly Block[],
  noteBlocks: { readonly firstBlock: number; readonly lastBlock: number } | null,
  read: <T>(block: Block, reader: BlockReader<T>) => T,
): Page {
  const lines = blocks.map((block) => read(block, readPageLines))
  const titleBlock = findTitleBlock(blocks, lines)
  const notesFrom = noteBlocks ? withHeading(lines, noteBlocks.firstBlock) : Infinity
  const notesTo = noteBlocks?.lastBlock ?? Infinity
  const boxFrom = findAuthorBox(blocks, lines, noteBlocks ? notesTo : lastNote(blocks), titleBlock)
  const similarFrom = findSimilar(lines, titleBlock)

  const parts = blocks.flatMap((block, index): Part[] => {
    if (notesFrom <= index && index <= notesTo) return [{ ...spanOf(block), kind: 'notes' }]
    if (index >= similarFrom) return furnitureFrom(block, lines[index]!)
    if (index === titleBlock) return splitLines(block, lines[index]!, 'title')
    if (block.kind === 'note') return [{ ...spanOf(block), kind: 'notes' }]
    if (index >= boxFrom) return splitLines(block, lines[index]!, 'author')
    if (isNotesHeading(blocks, lines, index)) return [{ ...spanOf(block), kind: 'notes' }]
    return splitLines(block, lines[index]!, 'body')
  })
  return {
    zones: joinParts(length, frontMatterTo, parts),
    title: titleSpan(blocks, lines, titleBlock),
  }
}

/** The first heading, or the first paragraph if it is one line that reads as a headline. */
function findTitleBlock(blocks: readonly Block[], lines: readonly (readonly PageLine[])[]): number {
  const first = blocks.findIndex((_, index) =>
    lines[index]!.some(({ kind }) => kind !== 'furniture'),
  )
  const block = blocks[first]
  if (!block) return -1
  if (block.kind === 'heading') return first
  const [headline, ...rest] = lines[first]!
  const alone = rest.every(({ kind }) => kind === 'furniture' || kind === 'byline')
  const reads = readsAsHeadline(headline!.text.trim())
  return block.kind === 'paragraph' && alone && reads && blocks.length > 1 ? first : -1
}

function readsAsHeadline(text: string): boolean {
  const endsLikeText = /[.,;:…]["”»’)]*$/.test(text)
  // `… last year.[^1] This year`: a paragraph that is being typed.
  const goesOnBehindNote = /[.!?…]["”»’)]*(?:\[[^\]]{1,20}\])+\s/.test(text)
  return text.length <= 200 && !endsLikeText && !goesOnBehindNote
}

function titleSpan(
  blocks: readonly Block[],
  lines: readonly (readonly PageLine[])[],
  index: number,
): Span | null {
  const block = blocks[index]
  const line = lines[index]?.find(({ kind }) => kind !== 'furniture')
  if (!block || !line) return null
  const source = block.text.slice(line.from, line.to)
  const start = /^\s*#{0,6}\s*/.exec(source)![0].length
  const end = source.replace(/\s+#*\s*$/, '').length
  return { from: block.from + line.from + start, to: block.from + line.from + Math.max(start, end) }
}

/** The heading of the note list belongs to it. */
function withHeading(lines: readonly (readonly PageLine[])[], first: number): number {
  const above = lines[first - 1]
  return above?.length === 1 && above[0]!.kind === 'notes-heading' ? first - 1 : first
}

/** A heading like “Notes” over Markdown definitions. */
function isNotesHeading(
  blocks: readonly Block[],
  lines: readonly (readonly PageLine[])[],
  index: number,
): boolean {
  const line = lines[index]!
  return (
    line.length === 1 && line[0]!.kind === 'notes-heading' && blocks[index + 1]?.kind === 'note'
  )
}

function lastNote(blocks: readonly Block[]): number {
  return blocks.findLastIndex(({ kind }) => kind === 'note')
}

/**
 * The author box begins with a line that is a name. Behind the notes nothing else is needed; before
 * them, or without any, the name must stand twice, as sites print it, or begin the text below it.
 */
function findAuthorBox(
  blocks: readonly Block[],
  lines: readonly (readonly PageLine[])[],
  notesTo: number,
  titleBlock: number,
): number {
  for (let index = Math.max(titleBlock + 2, 1); index < blocks.length; index++) {
    const [first, second] = lines[index]!
    if (first?.kind !== 'name') continue
    const below = second ?? lines[index + 1]?.[0]
    if (notesTo >= 0 && index > notesTo) return index
    if (below?.text.startsWith(first.text)) return index
  }
  const after = blocks[notesTo + 1]
  const isList = notesTo >= 0 && blocks[notesTo]!.kind !== 'note'
  return isList && after && after.kind !== 'heading' ? notesTo + 1 : Infinity
}

function findSimilar(lines: readonly (readonly PageLine[])[], titleBlock: number): number {
  const index = lines.findIndex(
    (line, block) => block > titleBlock && line.some(({ kind }) => kind === 'similar'),
  )
  return index < 0 ? Infinity : index
}

/** A block in which “Similar posts” may stand under the last lines of the author box. */
function furnitureFrom(block: Block, lines: readonly PageLine[]): Part[] {
  const similar = lines.find(({ kind }) => kind === 'similar')
  if (!similar || similar.from === 0) return [{ ...spanOf(block), kind: 'furniture' }]
  const at = block.from + similar.from
  return [
    { from: block.from, to: at, kind: 'author' },
    { from: at, to: block.to, kind: 'furniture' },
  ]
}

/** Lines of furniture count as such even where no blank line sets them apart. */
function splitLines(block: Block, lines: readonly PageLine[], kind: ZoneKind): Part[] {
  const special = (line: PageLine) => line.kind === 'furniture' || line.kind === 'byline'
  if (block.kind !== 'paragraph' || !lines.some(special)) return [{ ...spanOf(block), kind }]
  return lines.map((line) => ({
    from: block.from + line.from,
    to: block.from + line.to,
    kind: line.kind === 'furniture' ? 'furniture' : line.kind === 'byline' ? 'author' : kind,
  }))
}

/** Zones without gaps: white space between two parts belongs to the first. */
function joinParts(length: number, frontMatterTo: number, parts: readonly Part[]): Zone[] {
  const zones: Zone[] =
    frontMatterTo > 0 ? [{ kind: 'front-matter', from: 0, to: frontMatterTo }] : []
  for (const { kind, from } of parts) {
    const last = zones.at(-1)
    if (last?.kind === kind) continue
    if (last) zones[zones.length - 1] = { ...last, to: from }
    zones.push({ kind, from: last ? from : 0, to: length })
  }
  const last = zones.at(-1)
  if (!last) return [{ kind: 'body', from: 0, to: length }]
  zones[zones.length - 1] = { ...last, to: length }
  return zones
}

function spanOf({ from, to }: Span): Span {
  return { from, to }
}
