/** What proves that labelled lines are a note list, and not numbered paragraphs or citations. */
import type { Block } from '../draft'
import type { ReadBlock } from '../syntax/memory'
import { readPageLines } from '../syntax/page-lines'
import type { Marker } from '../syntax/markers'
import { readNumeral } from '../text/numerals'
import type { HouseDefinition, HouseList } from './printed-list'
import { readsAsSentence, readsAsSource } from './source-signs'

export interface ListToProve {
  readonly blocks: readonly Block[]
  readonly read: ReadBlock
  readonly list: HouseList
  /** The house markers of the draft, in the order of the text. */
  readonly markers: readonly Marker[]
  /** Where those of them stand that begin a line as a label does. */
  readonly lineLabels: ReadonlySet<number>
}

/**
 * A list stands under a heading for notes, or the text before it refers to it, or its lines read as
 * sources. Its numbers are such as its notes and references can have; it begins with the first one,
 * or the text refers to its own, or to others of its kind that are missing.
 */
export function isProven(proof: ListToProve): boolean {
  const { definitions } = proof.list
  const [first, last] = [definitions[0]!, definitions.at(-1)!]
  const beginsWithOne = first.numeral.value === 1
  const referred = findReferred(proof)
  if (!hasPlausibleNumbers(definitions, referred)) return false
  const hits = definitions.filter(({ label }) => referred.has(label)).length
  if (hits === 0) {
    const goesOn = countsAlike(definitions, referred).length > 0
    if (!beginsWithOne && !goesOn) return false
    return isUnderHeading(proof) || most(proof, readsAsSource) || standsBelow(proof, goesOn)
  }
  if (isUnderHeading(proof)) return true
  if (isFollowedByText(proof) && most(proof, readsAsSentence)) return false
  const rises = beginsWithOne || first.numeral.value < last.numeral.value
  if (!rises) return hits * 3 >= definitions.length
  return hits * 10 >= definitions.length || most(proof, readsAsSource)
}

/**
 * The labels that the text before the list refers to. A marker that begins a line may number a
 * paragraph or be the subject of a sentence: it counts only before a list that begins with one at
 * the end of the text.
 */
function findReferred(proof: ListToProve): ReadonlySet<string> {
  const { list, markers, lineLabels } = proof
  const [first] = list.definitions
  const before = markers.filter(({ from }) => from < first!.from)
  const inText = before.filter(({ from }) => !lineLabels.has(from))
  const opens = first!.numeral.value === 1 && !isFollowedByText(proof) && !isNewSection(proof)
  return new Set((opens ? before : inText).map(({ label }) => label))
}

/** Numbered paragraphs before it, then a heading: it may be more of them. */
function isNewSection({ blocks, list, lineLabels }: ListToProve): boolean {
  const { from } = list.definitions[0]!
  const before = [...lineLabels].filter((label) => label < from)
  const last = before.at(-1) ?? 0
  return (
    before.length > 2 &&
    blocks.some((block) => block.kind === 'heading' && last < block.from && block.from < from)
  )
}

/** `[c]` and `[x]` are numbers only among others; as letters they would be far too high. */
function hasPlausibleNumbers(
  definitions: readonly HouseDefinition[],
  referred: ReadonlySet<string>,
): boolean {
  const used = countsAlike(definitions, referred)
  const count = new Set([...used, ...definitions.map(({ label }) => label)]).size
  return definitions.every(
    ({ numeral }) => numeral.system === 'decimal' || numeral.value <= 2 * count + 5,
  )
}

/** The labels that count as the list does. */
function countsAlike(
  definitions: readonly HouseDefinition[],
  labels: ReadonlySet<string>,
): readonly string[] {
  const { system } = definitions[0]!.numeral
  return [...labels].filter((label) => readNumeral(label)?.system === system)
}

/** A few lines at the end of a text that refers to notes, or whose lines read as remarks on it. */
function standsBelow(proof: ListToProve, isReferred: boolean): boolean {
  const { blocks, list } = proof
  const hasBody = blocks.slice(0, list.firstBlock).some((block) => isBody(proof, block))
  const isShort = list.definitions.length <= 3
  if (!hasBody || !isShort || isFollowedByText(proof) || most(proof, readsAsSentence)) return false
  return isReferred || most(proof, (text) => /,\s/.test(text))
}

/** Whether the text holds for more than half of the lines. */
function most({ blocks, list }: ListToProve, holds: (text: string) => boolean): boolean {
  const held = list.definitions.filter(({ block, marker, to }) => {
    const { from, text } = blocks[block]!
    return holds(text.slice(marker.to - from, Math.max(0, to - from)).trim())
  })
  return held.length * 2 > list.definitions.length
}

/** “Notes” above the list, or directly on its first line. */
function isUnderHeading({ blocks, read, list }: ListToProve): boolean {
  const { block, from } = list.definitions[0]!
  const above = blocks[block - 1]
  const onIt = read(blocks[block]!, readPageLines).find(
    (line) => blocks[block]!.from + line.to <= from,
  )
  const line = onIt ?? (above && read(above, readPageLines).at(-1))
  return line?.kind === 'notes-heading'
}

/** Whether anything follows but the author and furniture. */
function isFollowedByText(proof: ListToProve): boolean {
  const { blocks, list } = proof
  const next = blocks.slice(list.lastBlock + 1).find(({ kind }) => !unseen.has(kind))
  return next !== undefined && isBody(proof, next)
}

const unseen: ReadonlySet<string> = new Set(['comment', 'html', 'link-definition', 'rule', 'note'])

function isBody({ read }: ListToProve, block: Block): boolean {
  if (block.kind === 'heading') return false
  const line = read(block, readPageLines)[0]
  return !line || line.kind === 'text'
}
