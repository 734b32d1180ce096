/** Where a new definition belongs. */
import type { Draft, NoteDefinition } from '../draft'
import { readNumeral } from '../text/numerals'
import { zoneAt } from '../syntax/zones'

/** A place in the draft with the line breaks that set a definition there apart from its neighbours. */
export interface Placement {
  readonly at: number
  readonly before: string
  readonly after: string
}

/**
 * The place of a new definition: in the note list, behind the last note with a smaller number, or at
 * the end of the list; without a list, under the body.
 */
export function placeDefinition(draft: Draft, label: string): Placement {
  const definitions = definitionsInOrder(draft)
  const lineBreak = draft.source.includes('\r\n') ? '\r\n' : '\n'
  const gap = separator(draft, definitions, lineBreak)
  const first = definitions[0]
  if (!first) return underBody(draft, lineBreak)
  const earlier = definitions.findLast((definition) => precedes(definition, label))
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

/** A definition with a smaller number; with labels that are words, every definition. */
function precedes(definition: NoteDefinition, label: string): boolean {
  const [known, wanted] = [readNumeral(definition.label), readNumeral(label)]
  return !known || !wanted || known.value < wanted.value
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

function underBody(draft: Draft, lineBreak: string): Placement {
  const last = draft.blocks.findLast(({ from }) => {
    const zone = zoneAt(draft, from)
    return zone === 'body' || zone === 'title'
  })
  const at = last?.to ?? draft.source.length
  return { at, before: at === 0 ? '' : lineBreak.repeat(2), after: '' }
}
