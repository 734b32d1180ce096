/** Finds the printed note list of a draft. */
import type { Block } from '../draft'
import { readHouseLines, type HouseLine } from '../syntax/house-lines'
import type { Marker } from '../syntax/markers'
import type { ReadBlock } from '../syntax/memory'
import { isProven } from './list-proof'
import type { HouseDefinition, HouseList } from './printed-list'

/** A block that starts a line of a note list, with the numerals of its lines. */
interface Candidate {
  readonly block: number
  readonly lines: readonly HouseLine[]
}

/** The list stands at the end: so many runs are looked at, the last one first. */
const mostRuns = 20

/** So many paragraphs may stand between two labels of one list: the further paragraphs of a note. */
const longestNote = 8

/**
 * Finds the note list: the last run of labelled lines that is proven to be one.
 *
 * @param markers the house markers of the draft, in the order of the text
 */
export function findHouseList(
  blocks: readonly Block[],
  read: ReadBlock,
  markers: readonly Marker[],
): HouseList | null {
  const candidates = findCandidates(blocks, read)
  const lineLabels = findLineLabels(blocks, read)
  for (let tries = 0; candidates.length > 0 && tries < mostRuns; tries++) {
    const run = lastRun(blocks, candidates)
    const list = createList(blocks, run)
    if (isProven({ blocks, read, list, markers, lineLabels })) return list
    candidates.length -= run.length
  }
  return null
}

/** Where the labels of lines begin: each may be one of a list, so it proves none. */
export function findLineLabels(blocks: readonly Block[], read: ReadBlock): ReadonlySet<number> {
  const starts = findCandidates(blocks, read).flatMap(({ block, lines }) =>
    lines.map(({ from }) => blocks[block]!.from + from),
  )
  return new Set(starts)
}

function findCandidates(blocks: readonly Block[], read: ReadBlock): Candidate[] {
  return blocks.flatMap((block, index) => {
    const lines = read(block, readHouseLines)
    return lines.length > 0 ? [{ block: index, lines }] : []
  })
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
  while (isIndented(blocks, lastBlock + 1) || isLinkDefinition(blocks, lastBlock + 1)) lastBlock++
  const heads = run.flatMap(({ block, lines }) => lines.map((line) => ({ block, line })))
  const definitions = heads.map(({ block, line }, index): HouseDefinition => {
    const { from } = blocks[block]!
    const end = lastParagraph(blocks, block, heads[index + 1]?.block ?? lastBlock + 1)
    const to = end > block ? blocks[end]!.to : from + line.to
    const marker = { from: from + line.marker.from, to: from + line.marker.to }
    return { ...line, block, from: from + line.from, to, marker }
  })
  return { definitions, firstBlock, lastBlock }
}

/** Further paragraphs, up to the next label or to a link definition, belong to the note. */
function lastParagraph(blocks: readonly Block[], block: number, next: number): number {
  let last = block
  while (last + 1 < next && !isLinkDefinition(blocks, last + 1)) last++
  return last
}

/** In a house note a further paragraph at the end of the list belongs to it only if it is indented. */
function isIndented(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  return block?.kind === 'code' && !/^[`~]/.test(block.text)
}

function isLinkDefinition(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'link-definition'
}
