import type { Draft, Note, Span } from '../../draft'
import type { TextEdit } from '../../findings'
import { changeHouseList, houseDefinitions } from './house-list'
import { closeNumbers, numberedNotes, systemOf } from './numbering'
import { editsOutside, sortEdits } from './moves'
import { planEdits, type NotePlan } from './plan'
import { removeReference } from './references'
import { removeDefinitions } from './removal'

/** Takes out notes with all their references; later numbers of house notes close up. */
export function planDelete(draft: Draft, ...notes: readonly Note[]): NotePlan {
  const places = notes.flatMap((note) => note.references)
  const references = joinNeighbours(draft.source, places).map((place) =>
    removeReference(draft.source, place),
  )
  return planEdits(deleteDefinitions(draft, notes, references))
}

/** References side by side go as one. */
function joinNeighbours(source: string, places: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && /^[ \t]*$/.test(source.slice(last.to, from)))
      joined[joined.length - 1] = { ...last, to }
    else joined.push({ from, to })
  }
  return joined
}

/**
 * Takes out the definitions of notes, as far as they have one.
 *
 * @param references what becomes of their references
 */
export function deleteDefinitions(
  draft: Draft,
  notes: readonly Note[],
  references: readonly TextEdit[],
): readonly TextEdit[] {
  const [house, others] = [true, false].map((isHouse) =>
    notes.filter(({ notation }) => (notation === 'house') === isHouse),
  ) as [Note[], Note[]]
  const definitions = others.flatMap(({ definition }) => definition ?? [])
  const removed = sortEdits(removeDefinitions(draft, definitions))
  const inText = cutShort(editsOutside(sortEdits(references), removed), removed)
  const edits = [...inText, ...removed]
  return house.length > 0 ? deleteFromHouseList(draft, house, edits) : edits
}

function deleteFromHouseList(
  draft: Draft,
  notes: readonly Note[],
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const numbered = numberedNotes(draft, 'house')
  const definedAgain = new Set(draft.notes.map(({ duplicateOf }) => duplicateOf))
  const gone = numbered.filter(({ note }) => notes.includes(note) && !definedAgain.has(note))
  const labels = closeNumbers(numbered, gone, systemOf(draft, 'house'))
  const definitions = new Set(notes.map(({ definition }) => definition))
  const list = houseDefinitions(draft).filter((definition) => !definitions.has(definition))
  return changeHouseList(draft, { labels, list, edits }).edits
}

/** An edit that reaches into a span that is taken out ends where that begins. */
function cutShort(edits: readonly TextEdit[], spans: readonly Span[]): TextEdit[] {
  return edits.map((edit) => {
    const span = spans.find(({ from }) => edit.from < from && from < edit.to)
    return span ? { ...edit, to: span.from } : edit
  })
}
