/** Writes Markdown notes as printed notes: in the list at the end, in order and with numbers. */
import type { Draft, Note } from '../../draft'
import type { TextEdit } from '../../findings'
import { zoneAt } from '../../syntax/zones'
import { formatNumeral, readNumeral, type NumeralSystem } from '../../text/numerals'
import { formatMarker } from '../markers'
import { chooseSystem, numeralsOfLinks } from './choose-system'
import type { ListEntry } from './house-form'
import { changeHouseList } from './house-list'
import { endsOpen, placeHouseList } from './house-place'
import { writeHouseReference } from './house-reference'
import { lineStart } from './lines'
import { escapeMarker, findLinkLabels, findLiteralMarkers, foldLabel } from './literals'
import { editsOutside, sortEdits, type SortedEdits } from './moves'
import { planEdits, refuse, type NotePlan, type Refusal } from './plan'
import { printDefinition, refuseDefinition } from './print-definition'
import { removeDefinitions } from './removal'

export function convertToHouse(draft: Draft, isChosen: (note: Note) => boolean): NotePlan {
  const chosen = draft.notes.filter(
    (note) => isConvertible(note) && isChosen(note.duplicateOf ?? note),
  )
  if (chosen.length === 0) return planEdits([])
  const refusal = refuseNotes(draft, chosen)
  if (refusal) return refusal
  const members = new Set([
    ...chosen,
    ...draft.notes.filter(({ notation }) => notation === 'house'),
  ])
  const order = draft.notes.filter((note) => members.has(note) && !note.duplicateOf)
  const system = chooseSystem(draft, order.length)
  if (!system) {
    const taken = numeralsOfLinks(draft, order.length).map((label) => `[${label}]`)
    return refuse('Rename the links {0}: no numerals are left for the notes.', taken.join(', '))
  }
  const labels = new Map(order.map((note, index) => [note, formatNumeral(index + 1, system)]))
  return planEdits(writeAll(draft, { chosen, members, labels, system }))
}

/** A reference without a note is one only where its label is a number: `[^a-z]` may be meant as text. */
function isConvertible({ notation, definition, label }: Note): boolean {
  return notation === 'markdown' && (definition !== null || readNumeral(label) !== null)
}

function refuseNotes(draft: Draft, chosen: readonly Note[]): Refusal | null {
  const used = draft.notes.some(({ references }) => references.some(({ nested }) => !nested))
  if (!used)
    return refuse('Refer to a note first: without a reference a printed list reads as text.')
  if (endsOpen(draft))
    return refuse('Close the code or HTML at the end first: the printed list goes behind it.')
  for (const { definition, references } of chosen) {
    const refusal = definition && refuseDefinition(draft, definition)
    if (refusal) return refusal
    const strange = references.find(({ from, nested }) => nested || !isText(draft, from))
    if (strange?.nested)
      return refuse('A printed note cannot refer to another: {0}.', formatMarker(strange))
    if (strange)
      return refuse('{0} stands beside the article: print it there by hand.', formatMarker(strange))
  }
  return null
}

function isText(draft: Draft, offset: number): boolean {
  const zone = zoneAt(draft, offset)
  return zone === 'title' || zone === 'body'
}

interface Conversion {
  readonly chosen: readonly Note[]
  /** The chosen notes and those that are printed already. */
  readonly members: ReadonlySet<Note>
  readonly labels: ReadonlyMap<Note, string>
  readonly system: NumeralSystem
}

function writeAll(draft: Draft, { chosen, members, labels, system }: Conversion): TextEdit[] {
  const escapes = sortEdits(escapeLiterals(draft, system))
  const removed = sortEdits(
    removeDefinitions(
      draft,
      chosen.flatMap(({ definition }) => definition ?? []),
    ),
  )
  const links = new Set([...findLinkLabels(draft)].map(foldLabel))
  const references = chosen.flatMap((note) =>
    note.references.map((reference) =>
      writeHouseReference(draft, reference, labels.get(note)!, links),
    ),
  )
  const edits = [...editsOutside(sortEdits([...references, ...escapes]), removed), ...removed]
  const printed = [...labels.keys()].filter(({ notation }) => notation === 'house')
  return changeHouseList(draft, {
    labels: new Map(printed.map((note) => [note, labels.get(note)!])),
    list: listEntries(draft, members, labels, escapes),
    edits,
    place: placeHouseList(draft),
  }).edits
}

/** The definitions in the order of their notes, each followed by further ones of its label. */
function listEntries(
  draft: Draft,
  members: ReadonlySet<Note>,
  labels: ReadonlyMap<Note, string>,
  escapes: SortedEdits,
): ListEntry[] {
  const rank = new Map([...labels.keys()].map((note, index) => [note, index]))
  const rankOf = (note: Note) => rank.get(note.duplicateOf ?? note) ?? 0
  const defined = [...members].filter(({ definition }) => definition)
  const sorted = defined.sort((a, b) => rankOf(a) - rankOf(b))
  return sorted.map((note, index) => {
    const definition = note.definition!
    if (note.notation === 'house') return definition
    const isLast = index === sorted.length - 1
    const label = labels.get(note.duplicateOf ?? note)!
    return { label, text: printDefinition(draft, definition, escapes, isLast) }
  })
}

/** Of markers that are text those that would count as notes of the list, or begin one. */
function escapeLiterals(draft: Draft, system: NumeralSystem): TextEdit[] {
  const startsLine = (from: number) =>
    draft.source.slice(lineStart(draft.source, from), from).trim() === ''
  return findLiteralMarkers(draft)
    .filter(({ label, from }) => readNumeral(label)?.system === system || startsLine(from))
    .flatMap(escapeMarker)
}
