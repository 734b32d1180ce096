/** The printed note list of a draft, and the proof that `[i]` is a note in it. */
import type { Block, Span } from '../draft'
import type { HouseLine } from '../syntax/house-lines'

/** A definition of the printed list, with offsets into the draft. */
export interface HouseDefinition extends HouseLine {
  /** The index of the block it begins in. */
  readonly block: number
}

export interface HouseList extends Span {
  readonly definitions: readonly HouseDefinition[]
  /** The blocks that belong to the list. */
  readonly firstBlock: number
  readonly lastBlock: number
}

/** A block that starts a line of a note list, with the numerals of its lines. */
interface Candidate {
  readonly block: number
  readonly lines: readonly HouseLine[]
}

/** What looks like a source: a quotation mark, an address, or words with commas between them. */
const looksLikeNote = /["“«„”]|https?:|www\.|,\s/

/** So many paragraphs may stand between two labels of one list: the further paragraphs of a note. */
const longestNote = 8

/**
 * Finds the note list: the last run of labelled lines that starts at the first numeral, or whose
 * labels the text before refers to. Only what author and furniture may follow is taken for its end.
 *
 * @param lines the labelled lines of each block, relative to the block
 * @param labelsBefore the labels of the markers that stand before an offset
 */
export function findHouseList(
  blocks: readonly Block[],
  lines: (block: Block) => readonly HouseLine[],
  labelsBefore: (offset: number) => ReadonlySet<string>,
): HouseList | null {
  const candidates = blocks.flatMap((block, index): Candidate[] => {
    const found = lines(block)
    return found.length > 0 ? [{ block: index, lines: found }] : []
  })
  while (candidates.length > 0) {
    const run = lastRun(blocks, candidates)
    const list = createList(blocks, run)
    if (isProven(blocks, list, labelsBefore)) return list
    candidates.length -= run.length
  }
  return null
}

/** The last candidates that stand close enough to be one list. */
function lastRun(blocks: readonly Block[], candidates: readonly Candidate[]): Candidate[] {
  const run: Candidate[] = []
  for (const candidate of candidates.toReversed()) {
    const next = run[0]
    if (next && !belongTogether(blocks, candidate, next)) break
    run.unshift(candidate)
  }
  return run
}

function belongTogether(blocks: readonly Block[], earlier: Candidate, later: Candidate): boolean {
  const between = blocks.slice(earlier.block + 1, later.block)
  if (between.length === 0) return true
  if (between.length > longestNote || between.some(({ kind }) => kind === 'heading')) return false
  return earlier.lines.at(-1)!.numeral.value < later.lines[0]!.numeral.value
}

function createList(blocks: readonly Block[], run: readonly Candidate[]): HouseList {
  const firstBlock = run[0]!.block
  let lastBlock = run.at(-1)!.block
  while (isIndented(blocks, lastBlock + 1)) lastBlock++
  const heads = run.flatMap(({ block, lines }) => lines.map((line) => ({ block, line })))
  const definitions = heads.map(({ block, line }, index): HouseDefinition => {
    const { from } = blocks[block]!
    const nextBlock = heads[index + 1]?.block ?? lastBlock + 1
    // Further paragraphs, up to the next label, belong to the note.
    const to = nextBlock > block + 1 ? blocks[nextBlock - 1]!.to : from + line.to
    const marker = { from: from + line.marker.from, to: from + line.marker.to }
    return { ...line, block, from: from + line.from, to, marker }
  })
  return {
    definitions,
    firstBlock,
    lastBlock,
    from: definitions[0]!.from,
    to: blocks[lastBlock]!.to,
  }
}

/** In a house note a further paragraph at the end of the list belongs to it only if it is indented. */
function isIndented(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const before = blocks[index - 1]
  if (!block || !before) return false
  return block.kind === 'code' && !/^[`~]/.test(block.text)
}

function isProven(
  blocks: readonly Block[],
  { definitions, from }: HouseList,
  labelsBefore: (offset: number) => ReadonlySet<string>,
): boolean {
  const referred = labelsBefore(from)
  const hits = definitions.filter(({ label }) => referred.has(label)).length
  const [first, last] = [definitions[0]!.numeral.value, definitions.at(-1)!.numeral.value]
  if (hits > 0 && (first === 1 || first < last || hits * 3 >= definitions.length)) return true
  const reads = definitions.filter(({ block, marker, to }) => {
    const start = blocks[block]!.from
    return looksLikeNote.test(blocks[block]!.text.slice(marker.to - start, Math.max(0, to - start)))
  })
  return first === 1 && reads.length * 2 > definitions.length
}
