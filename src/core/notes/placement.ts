/** Where a new definition belongs. */
import type { Draft, Notation, NoteDefinition } from '../draft'
import { readNumeral } from '../text/numerals'
import { zoneAt } from '../syntax/zones'

/** A place in the draft with the line breaks that set a definition there apart from its neighbours. */
export interface Placement {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** What tells where a definition belongs. */
export interface NoteName {
  readonly label: string
  readonly notation: Notation
}

/**
 * The place of a new definition: in the note list, behind the last note with a smaller number, or at
 * the end of the list; without a list, under the body. In a draft with both notations each has its
 * own list.
 */
export function placeDefinition(draft: Draft, { label, notation }: NoteName): Placement {
  const all = definitionsInOrder(draft)
  const own = all.filter((definition) => definition.notation === notation)
  const definitions = own.length > 0 ? own : all
  const lineBreak = draft.source.includes('\r\n') ? '\r\n' : '\n'
  const gap = separator(draft, definitions, lineBreak)
  const first = definitions[0]
  // A printed list is one only at the end.
  const isNewList = own.length === 0 && notation === 'house'
  if (!first || isNewList) return underText(draft, lineBreak)
  const precedes = own.length > 0 ? isBefore(draft, { label, notation }) : () => true
  const earlier = definitions.findLast(precedes)
  if (!earlier) return { at: first.from, before: '', after: gap }
  return { at: earlier.to, before: gap, after: '' }
}

const known = new WeakMap<Draft, readonly NoteDefinition[]>()

/** The definitions in the order of the text; sorted once, though every missing note asks. */
function definitionsInOrder(draft: Draft): readonly NoteDefinition[] {
  const definitions =
    known.get(draft) ??
    draft.notes.flatMap(({ definition }) => definition ?? []).sort((a, b) => a.from - b.from)
  known.set(draft, definitions)
  return definitions
}

/** Tells the definitions with a smaller number; among labels that are words, all of them. */
function isBefore(
  { notes }: Draft,
  { label, notation }: NoteName,
): (definition: NoteDefinition) => boolean {
  const labels = notes.flatMap((note) => (note.notation === notation ? note.label : []))
  // In Markdown `x` and `c` are names, unless all labels are roman.
  const isRoman = notation === 'house' || labels.every((name) => isRomanNumeral(name))
  const numberOf = (name: string) => {
    const numeral = readNumeral(name)
    return numeral && (isRoman || numeral.system === 'decimal') ? numeral.value : null
  }
  const wanted = numberOf(label)
  return (definition) => {
    const number = wanted === null ? null : numberOf(definition.label)
    return number === null || number < wanted!
  }
}

function isRomanNumeral(label: string): boolean {
  const numeral = readNumeral(label)
  return numeral !== null && numeral.system !== 'decimal'
}

/** One line break in a list without blank lines, else two. */
function separator(
  draft: Draft,
  definitions: readonly NoteDefinition[],
  lineBreak: string,
): string {
  const [first, second] = definitions
  if (!first || !second) return lineBreak.repeat(2)
  const between = draft.source.slice(first.to, second.from)
  return between.split('\n').length === 2 && between.trim() === '' ? lineBreak : lineBreak.repeat(2)
}

/** Behind the article and notes of the other notation. */
function underText(draft: Draft, lineBreak: string): Placement {
  const last = draft.blocks.findLast(({ from }) => {
    const zone = zoneAt(draft, from)
    return zone === 'body' || zone === 'title' || zone === 'notes'
  })
  const at = last?.to ?? draft.source.length
  return { at, before: at === 0 ? '' : lineBreak.repeat(2), after: '' }
}
