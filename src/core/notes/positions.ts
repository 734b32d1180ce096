/** On which side of a stop the note markers of a block stand. */
import type { BlockReader, Span } from '../draft'
import { readMarkers } from '../syntax/markers'
import { abbreviations } from '../text/abbreviations'

export interface MarkerPosition {
  /** A stop, with the quotation marks that close around it, directly behind the last marker. */
  readonly stopBehind: Span | null
  /** A full stop, comma, colon or semicolon directly before the first marker; not of an abbreviation. */
  readonly stopBefore: Span | null
}

/** By the offset of each marker that stands alone: of markers side by side none is moved. */
export const readPositions: BlockReader<ReadonlyMap<number, MarkerPosition>> = (block) => {
  const { references } = block.read(readMarkers)
  const starts = new Set(references.map(({ from }) => from))
  const ends = new Set(references.map(({ to }) => to))
  const alone = references.filter(({ from, to }) => !starts.has(to) && !ends.has(from))
  return new Map(
    alone.map(({ from, to }) => {
      const known = abbreviations(block.language)
      return [
        from,
        { stopBehind: findBehind(block.text, to), stopBefore: findBefore(block.text, from, known) },
      ]
    }),
  )
}

function findBehind(text: string, at: number): Span | null {
  const found = /^(?:[”"»]?[.,;:!?…]+[”"»]?|[”"»])(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 6))
  return found && { from: at, to: at + found[0].length }
}

function findBefore(text: string, at: number, known: ReadonlyMap<string, unknown>): Span | null {
  const before = text.slice(Math.max(0, at - 40), at)
  const found = /(?<![.…])[.,:;]$/.exec(before)
  if (!found) return null
  const word = /[\p{L}.]*$/u.exec(before.slice(0, -1))![0].replace(/^.*\s/, '')
  if (found[0] === '.' && (known.has(word) || /^\p{L}$/u.test(word))) return null
  return { from: at - 1, to: at }
}
