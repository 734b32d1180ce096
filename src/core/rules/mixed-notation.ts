import type { Note, Span } from '../draft'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const mixedNotation: DraftRule = {
  id: 'mixed-notation',
  topic: 'notes',
  scope: 'draft',
  severity: 'warning',
  summary: 'A draft writes all its notes in one notation.',
  rationale:
    'A site numbers `[^1]` by itself and prints `[i]` as it stands: side by side they give two notes with one number.',
  examples: {
    sound: ['Exports rose.[^1] Imports fell.[^2]\n\n[^1]: TRT.\n\n[^2]: BBC.\n'],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[^1]
                                                 ^^^^ [^1] is not in the same notation as [i].

[^1]: Reuters, 4 March 2023.

[i] “Exports”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: ['He said “[i]t is clear”, and that was that.[^1]\n\n[^1]: TRT.\n'],
  },
  check({ draft }) {
    const house = draft.notes.filter(({ notation }) => notation === 'house')
    const markdown = draft.notes.filter(({ notation }) => notation === 'markdown')
    const [fewer, more] = markdown.length <= house.length ? [markdown, house] : [house, markdown]
    const [other, usual] = [fewer[0], more[0]]
    if (!other || !usual) return []
    return [
      {
        ...placeOf(other),
        message: message(
          '{0} is not in the same notation as {1}.',
          formatMarker(other),
          formatMarker(usual),
        ),
        related: [{ ...placeOf(usual), message: message('The other notation.') }],
      },
    ]
  },
}

function placeOf({ references, definition }: Note): Span {
  const { from, to } = references[0] ?? definition!.marker
  return { from, to }
}
