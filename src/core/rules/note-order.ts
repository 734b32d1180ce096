import type { Draft, Notation, Note, NoteDefinition } from '../draft'
import type { Fix, Problem } from '../findings'
import { formatMarker } from '../notes/markers'
import { isTopLevel } from '../notes/operations/removal'
import { readNumeral } from '../text/numerals'
import { message } from '../text/message'
import { outOfOrder } from '../text/order'
import { renumberNotes, reorderNotes } from './reorder-notes'
import type { DraftRule } from './rule'

export const noteOrder: DraftRule = {
  id: 'note-order',
  topic: 'notes',
  scope: 'draft',
  severity: 'warning',
  summary: 'Notes stand in the order in which the text refers to them.',
  rationale:
    'Readers expect the next number at the next reference, and the notes in the same order below the text.',
  examples: {
    sound: [
      'Exports rose.[i] Imports fell.[ii]\n\n[i] “Exports”, TRT, https://www.trthaber.com/\n\n[ii] “Imports”, BBC, https://www.bbc.com/\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[iii] The lira held.[ii]
                              ^^^^^ [iii] is referred to before [ii].

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] “The Lira”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)

[iii] “Imports”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

[iii] “The Lira”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
      {
        draft: `
Exports rose.[^exports] Imports fell.[^imports]

[^imports]: Eurostat, 15 June 2023.
^^^^^^^^^^^ The note [^imports] stands before [^exports], but the text refers to it later.

[^exports]: Eurostat, 14 July 2023.
`,
        fixed: `
Exports rose.[^exports] Imports fell.[^imports]

[^exports]: Eurostat, 14 July 2023.

[^imports]: Eurostat, 15 June 2023.
`,
      },
    ],
    silent: [
      'Rates were cut.[iv] They were cut again.[iiii]\n\n[iv] “Rates”, TRT, https://www.trthaber.com/\n\n[iiii] “Rates Again”, TRT, https://www.trthaber.com/\n',
      'Exports rose.[i] Imports fell.[ii] Exports rose again.[i]\n\n[i] “Exports”, TRT, https://www.trthaber.com/\n\n[ii] “Imports”, BBC, https://www.bbc.com/\n',
      'Labels need not be numbers in order.[^2] The site numbers them.[^1]\n\n[^2]: BBC.\n\n[^1]: TRT.\n',
    ],
  },
  check({ draft }) {
    const numerals = checkNumerals(draft)
    if (numerals.length > 0) return withFixes(numerals, renumberNotes(draft))
    const definitions = [
      ...checkDefinitions(draft, 'house'),
      ...checkDefinitions(draft, 'markdown'),
    ]
    return definitions.length > 0 ? withFixes(definitions, reorderNotes(draft)) : []
  },
}

function withFixes(problems: readonly Problem[], fixes: readonly Fix[]): Problem[] {
  return problems.map((problem) => ({ ...problem, fixes }))
}

/** House numerals at their first references. */
function checkNumerals(draft: Draft): Problem[] {
  const numbered = draft.notes.flatMap((note) => {
    const numeral = note.notation === 'house' ? readNumeral(note.label) : null
    const first = note.references.find(({ nested }) => !nested)
    return numeral && first ? [{ note, first, value: numeral.value }] : []
  })
  // Two labels may have one value, such as iv and iiii: they stand in order.
  const rank = ({ value }: { value: number }, index: number) => value + index / numbered.length
  return outOfOrder(numbered.map(rank)).map((index) => {
    const { note, first, value } = numbered[index]!
    const later = numbered.slice(index + 1).find((other) => other.value < value)
    const other = later ?? numbered.slice(0, index).findLast((earlier) => earlier.value > value)!
    const [before, after] = later ? [note, other.note] : [other.note, note]
    return {
      from: first.from,
      to: first.to,
      message: message('{0} is referred to before {1}.', formatMarker(before), formatMarker(after)),
      related: [
        { from: other.first.from, to: other.first.to, message: firstReference(other.note) },
      ],
    }
  })
}

function firstReference(note: Note) {
  return message('The first reference to {0}.', formatMarker(note))
}

/**
 * Definitions of one notation against the order of the first references; printed ones, which are
 * looked up by their numbers, against the order of the numbers.
 */
function checkDefinitions(draft: Draft, wanted: Notation): Problem[] {
  const placed = draft.notes
    .filter(
      ({ notation, definition, references }) =>
        notation === wanted &&
        definition !== null &&
        references.length > 0 &&
        canMove(draft, definition),
    )
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((note, order) => ({ note, order, definition: note.definition! }))
    .sort((a, b) => a.definition.from - b.definition.from)
  return outOfOrder(placed.map(({ order }) => order)).map((index) => {
    const { note, order, definition } = placed[index]!
    const later = placed.slice(index + 1).find((other) => other.order < order)
    if (later) {
      const template = 'The note {0} stands before {1}, but the text refers to it later.'
      return createProblem(template, note, definition, later.note)
    }
    const earlier = placed.slice(0, index).findLast((other) => other.order > order)!
    const template = 'The note {0} stands after {1}, but the text refers to it earlier.'
    return createProblem(template, note, definition, earlier.note)
  })
}

/** Markdown labels are names: those notes stay in the order of the text. */
function numberOf({ notation, label }: Note): number {
  return notation === 'house' ? (readNumeral(label)?.value ?? 0) : 0
}

/** In lists, quotes and other notes a definition stands with the text that refers to it. */
function canMove(draft: Draft, definition: NoteDefinition): boolean {
  return definition.notation === 'house' || isTopLevel(draft, definition)
}

function createProblem(
  template: string,
  note: Note,
  { marker }: NoteDefinition,
  other: Note,
): Problem {
  const first = note.references[0]!
  return {
    from: marker.from,
    to: marker.to,
    message: message(template, formatMarker(note), formatMarker(other)),
    related: [{ from: first.from, to: first.to, message: firstReference(note) }],
  }
}
