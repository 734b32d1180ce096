import type { Draft, Note } from '../draft'
import type { Problem, TextEdit } from '../findings'
import { findHidden } from '../notes/hidden'
import { formatMarker } from '../notes/markers'
import { findSlips } from '../notes/slips'
import { formatNumeral, readNumeral, type Numeral } from '../text/numerals'
import { message } from '../text/message'
import { renumberNotes } from './reorder-notes'
import type { DraftRule } from './rule'

export const noteNumbering: DraftRule = {
  id: 'note-numbering',
  topic: 'notes',
  scope: 'draft',
  severity: 'warning',
  summary: 'Printed notes count from one without a gap, in proper numerals.',
  rationale: 'Where a number is missing, readers look for a note that was lost.',
  examples: {
    sound: [
      'Exports rose.[i] Imports fell.[ii]\n\n[i] “Exports”, TRT, https://www.trthaber.com/\n\n[ii] “Imports”, BBC, https://www.bbc.com/\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[iii]

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[iii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
^^^^^ [iii] comes after [i]. Where is [ii]?
`,
        fixed: `
Exports rose.[i] Imports fell.[ii]

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iiii]

[i] “Exports”, TRT

[ii] “Imports”, TRT

[iii] “The Lira”, TRT

[iiii] “Rates”, TRT
^^^^^^ [iiii] is not a proper numeral. Write [iv].
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, TRT

[ii] “Imports”, TRT

[iii] “The Lira”, TRT

[iv] “Rates”, TRT
`,
      },
    ],
    silent: [
      'Exports rose.[^1] Imports fell.[^3] The site numbers these.\n\n[^1]: TRT.\n\n[^3]: BBC.\n',
      'Exports rose.[i] Imports fell.[ii] The lira held.[iii]\n\n[i] “Exports”, TRT\n\n[iii] “The Lira”, TRT, https://www.trthaber.com/\n',
    ],
  },
  check({ draft }) {
    const numbered = draft.notes.flatMap((note) => {
      const numeral =
        note.notation === 'house' && !note.duplicateOf ? readNumeral(note.label) : null
      return numeral ? [{ note, numeral }] : []
    })
    return [...checkForm(numbered), ...checkGaps(draft, numbered)]
  },
}

interface Numbered {
  readonly note: Note
  readonly numeral: Numeral
}

function checkForm(numbered: readonly Numbered[]): Problem[] {
  return numbered
    .filter(({ numeral }) => !numeral.canonical)
    .map(({ note, numeral }) => {
      const { label, notation } = note
      const wanted = formatNumeral(numeral.value, numeral.system)
      const places = [...note.references, ...(note.definition ? [note.definition] : [])]
      const edits = places.map(({ from }): TextEdit => ({
        from: from + 1,
        to: from + 1 + label.length,
        text: wanted,
      }))
      const marker = formatMarker({ label: wanted, notation })
      const title = message('Write {0} everywhere', marker)
      return {
        ...placeOf(note),
        message: message('{0} is not a proper numeral. Write {1}.', formatMarker(note), marker),
        fixes: [{ title, safe: false, edits }],
      }
    })
}

function checkGaps(draft: Draft, numbered: readonly Numbered[]): Problem[] {
  const sorted = numbered.toSorted((a, b) => a.numeral.value - b.numeral.value)
  const written = hiddenLabels(draft)
  return sorted.flatMap(({ note, numeral }, index) => {
    const before = sorted[index - 1]
    let expected = (before?.numeral.value ?? 0) + 1
    while (written.has(formatNumeral(expected, numeral.system))) expected++
    if (numeral.value <= expected || !numeral.canonical) return []
    const missing = formatNumeral(expected, numeral.system)
    const marker = formatMarker({ label: missing, notation: 'house' })
    const text = before
      ? message(
          '{0} comes after {1}. Where is {2}?',
          formatMarker(note),
          formatMarker(before.note),
          marker,
        )
      : message('{0} is the first note. Where is {1}?', formatMarker(note), marker)
    const first = draft.notes.find(({ label }) => label === before?.note.label)
    const related = first
      ? [{ ...placeOf(first), message: message('The note before the gap.') }]
      : []
    return [{ ...placeOf(note), message: text, related, fixes: renumberNotes(draft) }]
  })
}

/** The numbers of notes that are there, though not read as such: other rules say why. */
function hiddenLabels(draft: Draft): ReadonlySet<string> {
  return new Set([
    ...findHidden(draft).flatMap(({ label, notation }) => (notation === 'house' ? label : [])),
    ...findSlips(draft).flatMap(({ note, label }) => (note ? [] : label)),
  ])
}

/** The label in the note list, or the first reference where there is none. */
function placeOf({ definition, references }: Note) {
  const { from, to } = definition?.marker ?? references[0]!
  return { from, to }
}
