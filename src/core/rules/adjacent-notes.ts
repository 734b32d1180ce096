import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const adjacentNotes: DraftRule = {
  id: 'adjacent-notes',
  topic: 'notes',
  scope: 'draft',
  severity: 'hint',
  summary: 'Two sources for one place share a note.',
  rationale:
    'Printed side by side, two numbers read as one: [i][ii] looks like a third note. A note may name several sources.',
  examples: {
    sound: [
      'Exports rose.[i]\n\n[i] “Exports”, TRT, https://www.trthaber.com/; “Trade”, BBC, https://www.bbc.com/\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i][ii]
             ^^^^^^^ [i] and [ii] stand side by side. Join them in one note.

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Trade”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: ['Exports rose.[^1][^2] The site sets these apart.\n\n[^1]: TRT.\n\n[^2]: BBC.\n'],
  },
  check({ draft }) {
    const references = draft.notes
      .flatMap((note) => (note.notation === 'house' ? note.references : []))
      .sort((a, b) => a.from - b.from)
    return references.flatMap((reference, index) => {
      const before = references[index - 1]
      if (before?.to !== reference.from) return []
      const text = message(
        '{0} and {1} stand side by side. Join them in one note.',
        formatMarker(before),
        formatMarker(reference),
      )
      return [{ from: before.from, to: reference.to, message: text }]
    })
  },
}
