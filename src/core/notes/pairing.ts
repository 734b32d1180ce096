/** Pairs note references with definitions and numbers the notes. */
import type { Note, NoteDefinition, NoteReference, Notation } from '../draft'
import { formatRoman } from '../text/numerals'
import { firstIndex } from '../text/order'

/** The notes of a draft: those referred to in the order of first reference, then the unused ones. */
export function pairNotes(
  references: readonly NoteReference[],
  definitions: readonly NoteDefinition[],
): Note[] {
  const shown = new Map<string, NoteDefinition>()
  for (const definition of definitions) {
    const key = keyOf(definition)
    if (!shown.has(key)) shown.set(key, definition)
  }
  const referred = groupReferences(references, shown)
  const notes = new Map<string, Note>()
  for (const [key, group] of referred) {
    const { label, notation } = group[0]!
    const numeral = formatRoman(notes.size + 1)
    const definition = shown.get(key) ?? null
    notes.set(key, { label, notation, numeral, references: group, definition, duplicateOf: null })
  }
  const unused: Note[] = []
  for (const definition of definitions) {
    const key = keyOf(definition)
    const known = notes.get(key)
    if (known?.definition === definition) continue
    const { label, notation } = definition
    const note = {
      label,
      notation,
      numeral: null,
      references: [],
      definition,
      duplicateOf: known ?? null,
    }
    if (!known) notes.set(key, note)
    unused.push(note)
  }
  return [...[...notes.values()].filter(({ references }) => references.length > 0), ...unused]
}

/**
 * What makes two labels the same. GitHub ignores case in `[^A]`; an inline note is its own.
 * Source of the folding: CommonMark, “matching of link labels”.
 */
export function keyOf({
  label,
  notation,
  from,
}: {
  label: string
  notation: Notation
  from: number
}): string {
  if (notation === 'inline') return `inline:${from}`
  return `${notation}:${label.toLowerCase().toUpperCase()}`
}

/**
 * The references to each note. Running text comes first; what stands inside a note is met when that
 * note is read, in the order of the notes.
 */
function groupReferences(
  references: readonly NoteReference[],
  shown: ReadonlyMap<string, NoteDefinition>,
): Map<string, NoteReference[]> {
  const groups = new Map<string, NoteReference[]>()
  const nested = references.filter((reference) => reference.nested)
  const taken = new Set<NoteReference>()
  const add = (reference: NoteReference) => {
    if (taken.has(reference)) return
    taken.add(reference)
    const key = keyOf(reference)
    const group = groups.get(key)
    if (group) group.push(reference)
    else groups.set(key, [reference])
  }
  for (const reference of references) if (!reference.nested) add(reference)
  // Groups that are added while the map is walked are walked too.
  if (nested.length > 0)
    for (const key of groups.keys()) within(nested, shown.get(key)).forEach(add)
  nested.forEach(add)
  for (const group of groups.values()) group.sort((a, b) => a.from - b.from)
  return groups
}

/** Those of the references, which stand in the order of the text, that lie in the definition. */
function within(references: readonly NoteReference[], definition: NoteDefinition | undefined) {
  if (!definition) return []
  const { from, to } = definition
  const start = firstIndex(references, (reference) => reference.from >= from)
  const end = firstIndex(references, (reference) => reference.from >= to)
  return references.slice(start, end)
}
