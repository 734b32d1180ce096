/** References and definitions that miss each other by a slip of the pen. */
import type { Draft, Note, NoteDefinition } from '../draft'
import { editDistance } from '../text/distance'

/**
 * For each undefined note the unused definition that was probably meant. Each definition is meant
 * at most once: of two candidates the nearer one counts, and a tie counts for none.
 */
export function findMisspelt(draft: Draft): ReadonlyMap<Note, NoteDefinition> {
  const undefinedNotes = draft.notes.filter(
    ({ definition, notation }) => !definition && notation !== 'inline',
  )
  const unused = draft.notes.flatMap(({ references, definition, duplicateOf }) =>
    definition && references.length === 0 && !duplicateOf ? [definition] : [],
  )
  const meant = new Map<Note, NoteDefinition>()
  const taken = new Set<NoteDefinition>()
  for (const note of undefinedNotes) {
    const free = unused.filter((definition) => !taken.has(definition))
    const only = undefinedNotes.length === 1 && unused.length === 1
    const definition = only && isNumbered(note, unused[0]!) ? unused[0] : nearest(note, free)
    if (!definition) continue
    meant.set(note, definition)
    taken.add(definition)
  }
  return meant
}

/** One label too many on either side, both of them numbers, is one slip. */
function isNumbered({ label, notation }: Note, definition: NoteDefinition): boolean {
  const number = /^(?:\d+|[ivxlcdm]+)$/i
  return notation === definition.notation && number.test(label) && number.test(definition.label)
}

/** Too many to compare each with each: a document of that kind has other troubles. */
const mostCandidates = 200

function nearest({ label, notation }: Note, definitions: readonly NoteDefinition[]) {
  const limit = label.length < 4 ? 0 : label.length < 8 ? 1 : 2
  const ranked = definitions
    .slice(0, mostCandidates)
    .filter((definition) => definition.notation === notation && !/^\d+$/.test(definition.label))
    .map((definition) => ({
      definition,
      distance: editDistance(label.toLowerCase(), definition.label.toLowerCase(), limit),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = ranked
  return best && best.distance !== second?.distance ? best.definition : undefined
}
