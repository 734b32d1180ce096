import { formatMarker } from '../notes/markers'
import { findMisspelt } from '../notes/misspelt'
import { message } from '../text/message'
import { removeDefinition } from './remove-definition'
import type { DraftRule } from './rule'

export const unusedNote: DraftRule = {
  id: 'unused-note',
  topic: 'notes',
  scope: 'draft',
  everywhere: true,
  severity: 'warning',
  summary: 'Every note is referred to in the text.',
  rationale:
    'Readers never reach a note that nothing refers to, and many sites do not print it. Often the reference was lost with a sentence that was cut.',
  examples: {
    sound: ['The pact was signed.[^1]\n\n[^1]: Reuters, 4 March 2023.\n'],
    faulty: [
      {
        draft: `
The pact was signed.[^1]

[^1]: Reuters, 4 March 2023.

[^2]: Anadolu Agency, 5 March 2023.
^^^^^ Nothing refers to [^2].
`,
        fixed: `
The pact was signed.[^1]

[^1]: Reuters, 4 March 2023.
`,
      },
    ],
    silent: [
      'The pact was signed.[^1]\n\n[^1]: Reuters; see also the treaty.[^2]\n\n[^2]: Official Journal.\n',
      'Trade fell.[^worldbank]\n\n[^wordbank]: World Bank.\n',
    ],
  },
  check({ draft }) {
    const meant = new Set(findMisspelt(draft).values())
    return draft.notes.flatMap((note) => {
      const { definition, references, duplicateOf } = note
      if (!definition || references.length > 0 || duplicateOf || meant.has(definition)) return []
      const marker = formatMarker(note)
      return [
        {
          from: definition.marker.from,
          to: definition.marker.to,
          message: message('Nothing refers to {0}.', marker),
          fixes: [removeDefinition(draft, definition, message('Remove the note {0}', marker))],
        },
      ]
    })
  },
}
