import type { Draft, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { message } from '../../text/message'
import { formatMarker } from '../markers'
import { isTight } from './house-form'
import { findHome } from './home'
import { endOf, lineBreakOf } from './lines'
import { planEdits, refuse, type NotePlan } from './plan'
import { isTopLevel, removeDefinitions } from './removal'
import { gapBehind, listSlots } from './slots'
import { firstIndex } from '../../text/order'

/**
 * Brings definitions that stand here and there in the text to where the draft keeps its notes.
 * Those inside lists, quotes and other notes stay where they are.
 */
export function planGather(draft: Draft): NotePlan {
  const { listed, scattered } = divide(draft)
  const stuck = draft.notes.flatMap(({ notation, definition }) =>
    notation === 'markdown' && definition && !isTopLevel(draft, definition) ? definition : [],
  )
  const names = stuck.map(formatMarker).join(', ')
  if (scattered.length === 0 && stuck.length > 0)
    return refuse(
      'Nothing to gather: what stands in lists, quotes and other notes stays there ({0}).',
      names,
    )
  const remark =
    stuck.length > 0 ? message('Left in lists, quotes and other notes: {0}.', names) : null
  const edits = [...removeDefinitions(draft, scattered), ...addToList(draft, listed, scattered)]
  return planEdits(edits, { remark })
}

/** The definitions in the list, in the order of the text, and those elsewhere. */
function divide(draft: Draft) {
  const { from, to } = findHome(draft)
  const listed: NoteDefinition[] = []
  const scattered: NoteDefinition[] = []
  const starts = new Set(draft.blocks.slice(from, to).map((block) => block.from))
  for (const slot of listSlots(draft)) (starts.has(slot.from) ? listed : scattered).push(slot)
  return { listed, scattered }
}

/** Each one before the first of the list that the text refers to later, or at the end of the list. */
function addToList(
  draft: Draft,
  listed: readonly NoteDefinition[],
  scattered: readonly NoteDefinition[],
): TextEdit[] {
  const order = new Map<NoteDefinition | null, number>()
  draft.notes.forEach(({ definition }, index) => order.set(definition, index))
  const indexOf = (definition: NoteDefinition) => order.get(definition)!
  const highest = runningMaximum(listed.map(indexOf))
  const groups = new Map<NoteDefinition | undefined, string[]>()
  for (const definition of scattered.toSorted((a, b) => indexOf(a) - indexOf(b))) {
    const index = indexOf(definition)
    const next = listed[firstIndex(highest, (number) => number > index)]
    const text = draft.source.slice(definition.from, endOf(draft, definition))
    const group = groups.get(next)
    if (group) group.push(text)
    else groups.set(next, [text])
  }
  return [...groups].map(([next, texts]) => insertBefore(draft, listed, next, texts))
}

function insertBefore(
  draft: Draft,
  listed: readonly NoteDefinition[],
  next: NoteDefinition | undefined,
  texts: readonly string[],
): TextEdit {
  const lineBreak = lineBreakOf(draft)
  const gap = isTight(draft, listed) ? lineBreak : lineBreak.repeat(2)
  if (next)
    return { from: next.from, to: next.from, text: texts.map((text) => text + gap).join('') }
  const last = listed.at(-1)
  const at = last ? endOf(draft, last) : endOfText(draft)
  const behind = last ? gapBehind(draft, last, undefined) : ''
  return { from: at, to: at, text: texts.map((text) => gap + text).join('') + behind }
}

/** Where the block before the list ends. */
function endOfText(draft: Draft): number {
  const { to } = draft.blocks[findHome(draft).from - 1]!
  return draft.source.charAt(to - 1) === '\r' ? to - 1 : to
}

/** For each number the highest up to it. */
function runningMaximum(numbers: readonly number[]): number[] {
  let highest = -1
  return numbers.map((number) => (highest = Math.max(highest, number)))
}
