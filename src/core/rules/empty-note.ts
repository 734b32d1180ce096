import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const emptyNote: DraftRule = {
  id: 'empty-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'warning',
  summary: 'Every note has text.',
  rationale: 'An empty note promises a source and names none.',
  examples: {
    sound: ['The pact was signed.[^1]\n\n[^1]: Reuters, 4 March 2023.\n'],
    faulty: [
      {
        draft: `
The pact was signed.[i] It has not been ratified.[ii]

[i] “Pact Signed”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

[ii]
^^^^ The note [ii] has no text.
`,
      },
    ],
    silent: ['The pact was signed.[^1]\n\n[^1]:\n    Reuters, 4 March 2023.\n'],
  },
  check({ draft }) {
    return draft.notes.flatMap((note) => {
      const { definition } = note
      if (definition?.content.text !== '') return []
      const { from, to } = definition.marker
      return [{ from, to, message: message('The note {0} has no text.', formatMarker(note)) }]
    })
  },
}
