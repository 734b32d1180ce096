/** The places at the top level where definitions of Markdown notes stand. */
import type { Draft, NoteDefinition } from '../../draft'
import type { TextEdit } from '../../findings'
import { endOf, lineBreakOf } from './lines'
import { editedText, editsOutside, sortEdits } from './moves'
import { isTopLevel } from './removal'

/** The definitions that can change places, in the order of the text. */
export function listSlots(draft: Draft): NoteDefinition[] {
  return draft.notes
    .flatMap(({ notation, definition }) =>
      notation === 'markdown' && definition ? definition : [],
    )
    .filter((definition) => isTopLevel(draft, definition))
    .sort((a, b) => a.from - b.from)
}

/**
 * Puts the definitions in another order, each where another one stood.
 *
 * @param wanted the same definitions as in `slots`
 * @param edits what changes besides, in the definitions or elsewhere
 */
export function fillSlots(
  draft: Draft,
  slots: readonly NoteDefinition[],
  wanted: readonly NoteDefinition[],
  edits: readonly TextEdit[] = [],
): TextEdit[] {
  const sorted = sortEdits(edits)
  const filled = slots.flatMap((slot, at) => {
    const definition = wanted[at]!
    if (slot === definition) return []
    const span = { from: definition.from, to: endOf(draft, definition) }
    const text = editedText(draft.source, span, sorted) + gapBehind(draft, slot, slots[at + 1])
    return [{ from: slot.from, to: endOf(draft, slot), text }]
  })
  return [...editsOutside(sorted, filled), ...filled]
}

/** A blank line where text follows directly that another definition would draw in. */
export function gapBehind(
  draft: Draft,
  slot: NoteDefinition,
  next: NoteDefinition | undefined,
): string {
  const end = endOf(draft, slot)
  const space = /^(?:\r\n?|\n)[ \t]*/.exec(draft.source.slice(end, end + 200))?.[0] ?? ''
  const behind = end + space.length
  const isText = space !== '' && /^[^\s]/.test(draft.source.slice(behind, behind + 1))
  return isText && behind !== next?.from ? lineBreakOf(draft) : ''
}
