import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { removeDefinition } from './remove-definition'
import type { DraftRule } from './rule'

export const duplicateNote: DraftRule = {
  id: 'duplicate-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'error',
  summary: 'Every label has one note.',
  rationale:
    'Of two notes with one label readers see only one: GitHub shows the first, Pandoc the last. The other source is lost without a trace.',
  examples: {
    sound: ['Exports rose.[^1] Imports fell.[^2]\n\n[^1]: Reuters.\n\n[^2]: Anadolu Agency.\n'],
    faulty: [
      {
        draft: `
Exports rose in May.[^1]

[^1]: Eurostat, 15 June 2023.

[^1]: Eurostat, 14 July 2023.
^^^^^ A second note [^1]. Most readers see only the first.
`,
        fixed: `
Exports rose in May.[^1]

[^1]: Eurostat, 15 June 2023.
`,
      },
    ],
    silent: ['Exports rose in May,[^1] and again in June.[^1]\n\n[^1]: Eurostat, 14 July 2023.\n'],
  },
  check({ draft }) {
    return draft.notes.flatMap((note) => {
      const { definition, duplicateOf } = note
      const first = duplicateOf?.definition
      if (!definition || !first) return []
      const marker = formatMarker(note)
      return [
        {
          from: definition.marker.from,
          to: definition.marker.to,
          message: message('A second note {0}. Most readers see only the first.', marker),
          related: [{ ...first.marker, message: message('The first note {0}.', marker) }],
          fixes: [removeDefinition(draft, definition, message('Remove this note {0}', marker))],
        },
      ]
    })
  },
}
