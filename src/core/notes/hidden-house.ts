/** Printed notes that are not read as such, because their labels do not begin a line. */
import type { Block, Draft, Note, NoteReference, Span } from '../draft'
import { readNumeral } from '../text/numerals'
import type { HiddenNote } from './hidden-note'
import { readsAsSource } from './source-signs'

export function findHiddenHouse(draft: Draft): HiddenNote[] {
  const missing = draft.notes.filter(
    ({ notation, definition }) => notation === 'house' && !definition,
  )
  if (missing.length === 0) return []
  const behindMarks = missing.flatMap((note) => findMarked(draft, note))
  return [
    ...missing.flatMap((note) => findInLine(draft, note)),
    ...(behindMarks.length > 0 ? behindMarks : findItems(draft, missing)),
  ]
}

/** Marks of quotes, lists and bold type from the start of a line to the label of a note. */
export const marksBeforeLabel =
  /^(?=[ \t]*[^\s[])(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\*\*|__)?$/

/** `- [i] …`, `> [i] …`, `**[i]** …` */
function findMarked(draft: Draft, { references }: Note): HiddenNote[] {
  const { source } = draft
  return references.flatMap((reference) => {
    const { before, after } = lineAround(source, reference)
    const text = after.replace(/^[.):*_]*\s+/, '').trim()
    if (!marksBeforeLabel.test(before) || text === '') return []
    const isMissed = references.length > 1 || readsAsSource(text)
    return isMissed ? [createHidden(reference, 'marked-line')] : []
  })
}

/** `[i] … 2019. [ii] …`: the next note goes on where the last one ends. */
function findInLine(draft: Draft, { references, label }: Note): HiddenNote[] {
  const { source, notes } = draft
  const value = readNumeral(label)?.value
  return references
    .filter(({ from, to, nested }) => {
      if (!nested || !/[.;)\]”"»]\s+$/.test(source.slice(Math.max(0, from - 4), from))) return false
      if (!/^[.):]?[ \t]+\S/.test(source.slice(to, to + 4))) return false
      const around = notes.find(
        ({ definition }) => definition && definition.from < from && to < definition.to,
      )
      return around !== undefined && (value ?? 0) > (readNumeral(around.label)?.value ?? 0)
    })
    .map((reference) => createHidden(reference, 'mid-line'))
}

/** The items of a numbered list at the end, where they read as the sources that are missing. */
function findItems(draft: Draft, missing: readonly Note[]): HiddenNote[] {
  const list = draft.blocks.findLast(({ kind }) => kind === 'list')
  const items = list ? readItems(list) : []
  const sources = items.filter(({ text }) => readsAsSource(text))
  if (items.length < missing.length || sources.length * 2 <= items.length) return []
  const after = missing.every(({ references }) => references.every(({ to }) => to <= list!.from))
  if (!after) return []
  return missing.flatMap(({ label }) => {
    const item = items.find(({ number }) => number === readNumeral(label)?.value)
    return item ? [{ ...item.mark, label, notation: 'house', reason: 'numbered-item' }] : []
  })
}

interface Item {
  readonly number: number
  readonly mark: Span
  readonly text: string
}

function readItems({ text, from }: Block): Item[] {
  return [...text.matchAll(/^([ \t]{0,3})(\d{1,3})[.)](?=[ \t]+(\S[^\r\n]*))/gm)].map((found) => {
    const start = from + found.index + found[1]!.length
    const mark = { from: start, to: from + found.index + found[0].length }
    return { number: Number(found[2]), mark, text: found[3]! }
  })
}

function createHidden(
  { from, to, label, notation }: NoteReference,
  reason: HiddenNote['reason'],
): HiddenNote {
  return { from, to, label, notation, reason }
}

/** What stands on the line before and behind a marker, as far as it matters. */
function lineAround(source: string, { from, to }: Span): { before: string; after: string } {
  const before = /[^\r\n]*$/.exec(source.slice(Math.max(0, from - longestMarks), from))![0]
  const after = /^[^\r\n]*/.exec(source.slice(to, to + longestSource))![0]
  return { before, after }
}

const longestMarks = 80
const longestSource = 2000
