import type { Notation } from '../draft'
import type { Message } from '../findings'
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
^^^^^ A second note [^1]. GitHub shows the first one, Pandoc the last.
`,
        fixed: `
Exports rose in May.[^1]

[^1]: Eurostat, 15 June 2023.
`,
      },
      {
        draft: `
Exports rose in May.[^Eurostat]

[^eurostat]: Eurostat, 15 June 2023.

[^Eurostat]: Eurostat, 14 July 2023.
^^^^^^^^^^^^ GitHub takes [^Eurostat] for [^eurostat] and shows the first one; Pandoc tells them apart.
`,
        fixed: `
Exports rose in May.[^Eurostat]

[^eurostat]: Eurostat, 15 June 2023.
`,
      },
      {
        draft: `
Exports rose in May.[i]

[i] “Exports”, Eurostat

[i] “Trade”, Eurostat
^^^ A second note [i]. Readers cannot tell which one is meant.
`,
        fixed: `
Exports rose in May.[i]

[i] “Exports”, Eurostat
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
      const [marker, firstMarker] = [formatMarker(note), formatMarker(first)]
      return [
        {
          from: definition.marker.from,
          to: definition.marker.to,
          message: whatReadersSee(marker, firstMarker, note.notation),
          related: [{ ...first.marker, message: message('The first note {0}.', firstMarker) }],
          fixes: [removeDefinition(draft, definition, message('Remove this note {0}', marker))],
        },
      ]
    })
  },
}

/** Pandoc tells capitals from small letters in a label; GitHub does not. */
function whatReadersSee(marker: string, first: string, notation: Notation): Message {
  if (notation === 'house')
    return message('A second note {0}. Readers cannot tell which one is meant.', marker)
  return marker === first
    ? message('A second note {0}. GitHub shows the first one, Pandoc the last.', marker)
    : message(
        'GitHub takes {0} for {1} and shows the first one; Pandoc tells them apart.',
        marker,
        first,
      )
}
