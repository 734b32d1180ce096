import type { Draft } from '../draft'
import type { Problem, TextEdit } from '../findings'
import { findHidden, hiddenNotes } from '../notes/hidden'
import type { HiddenNote } from '../notes/hidden-note'
import { formatMarker } from '../notes/markers'
import { revealNote } from '../notes/reveal'
import { findSlips, type Slip } from '../notes/slips'
import { message } from '../text/message'
import { mendSlip } from './mend-slip'
import type { DraftRule } from './rule'

export const hiddenNote: DraftRule = {
  id: 'hidden-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'warning',
  summary: 'Every note is written so that it is read as one.',
  rationale:
    'What is not read as a note is printed in the middle of the text, brackets and all, or not at all.',
  examples: {
    sound: ['Exports rose.[^euro-stat]\n\n[^euro-stat]: Eurostat, 15 June 2023.\n'],
    faulty: [
      {
        draft: `
Exports rose.[^1]

[^1]: Reuters.

[^euro stat]: Eurostat, 15 June 2023.
^^^^^^^^^^^^ A label cannot have spaces: Markdown does not see [^euro stat].
`,
        fixed: `
Exports rose.[^1]

[^1]: Reuters.

[^euro-stat]: Eurostat, 15 June 2023.
`,
      },
      {
        draft: `
Exports rose.[^1] They will fall.^[1]
                                 ^^^^ ^[1] is a note that says “1”. Did you mean [^1]?

[^1]: Reuters.
`,
        fixed: `
Exports rose.[^1] They will fall.[^1]

[^1]: Reuters.
`,
      },
      {
        draft: `
Exports rose.[i] Imports fell.

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii]: https://www.aa.com.tr/
^^^^^ The colon makes a link of [ii]: readers see no such note.
`,
        fixed: `
Exports rose.[i] Imports fell.

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] https://www.aa.com.tr/
`,
      },
      {
        draft: `
Exports rose.[^1] Imports fell.[2](https://www.bbc.com/) The lira held.[^3]
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ [2](…) is a link. Did you mean the note [^2]?

[^1]: Reuters.

[^3]: TRT.
`,
        fixed: `
Exports rose.[^1] Imports fell.[^2] The lira held.[^3]

[^1]: Reuters.

[^2]: https://www.bbc.com/

[^3]: TRT.
`,
      },
    ],
    silent: [
      'Exports rose.[^1] Imports fell, see [2](https://www.bbc.com/).\n\n[^1]: Reuters.\n',
      'Exports rose.[i] See [the figures][2].\n\n[i] “Exports”, TRT\n\n[2]: https://www.trthaber.com/\n',
      'Exports rose.^[Eurostat, 15 June 2023.]\n',
      'The pattern [^a b] is no note.\n',
      '[^1] Reuters has it.[^1]\n\n[^1]: Reuters.\n',
    ],
  },
  check({ draft }) {
    const hidden = findHidden(draft)
    const missed = new Set([...hiddenNotes(draft).values()].map(({ from }) => from))
    const alone = hidden.filter(
      (note) => note.reason === 'link-definition' && !missed.has(note.from),
    )
    return [
      ...hidden
        .filter(({ reason }) => reason === 'spaced-label')
        .map((note) => checkLabel(draft, note)),
      ...alone.map((note) => checkLinkDefinition(draft, note)),
      ...findSlips(draft).flatMap((slip) => checkSlip(draft, slip)),
    ]
  },
}

/** The fix changes the label wherever the text has it. */
function checkLabel(draft: Draft, hidden: HiddenNote): Problem {
  const { from, to, label } = hidden
  const marker = formatMarker(hidden)
  const wanted = formatMarker({ label: label.replace(/\s+/g, '-'), notation: 'markdown' })
  const edits: TextEdit[] = []
  for (let at = draft.source.indexOf(marker); at >= 0; at = draft.source.indexOf(marker, at + 1))
    edits.push({ from: at, to: at + marker.length, text: wanted })
  const text = message('A label cannot have spaces: Markdown does not see {0}.', marker)
  return {
    from,
    to,
    message: text,
    fixes: [{ title: message('Write {0}', wanted), safe: false, edits }],
  }
}

/** Nothing refers to it: where something does, that is an undefined note. */
function checkLinkDefinition(draft: Draft, hidden: HiddenNote): Problem {
  const { from, to } = hidden
  const marker = formatMarker(hidden)
  const title = message('Write the note {0} as the others', marker)
  return {
    from,
    to,
    message: message('The colon makes a link of {0}: readers see no such note.', marker),
    fixes: [{ title, safe: false, edits: revealNote(draft, hidden) }],
  }
}

/** Where nothing else refers to the note, that is an unused note. */
function checkSlip(draft: Draft, slip: Slip): Problem[] {
  const { from, to, note, written, wanted, label } = slip
  if (note?.definition && note.references.length === 0) return []
  const isLink = written.endsWith(')')
  const text = isLink
    ? message('{0} is a link. Did you mean the note {1}?', written, wanted)
    : message('{0} is a note that says “{1}”. Did you mean {2}?', written, label, wanted)
  const title = message(note ? 'Change to {0}' : 'Make it the note {0}', wanted)
  return [
    { from, to, message: text, fixes: [{ title, safe: false, edits: mendSlip(draft, slip) }] },
  ]
}
