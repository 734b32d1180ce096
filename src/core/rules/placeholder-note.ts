import { formatMarker } from '../notes/markers'
import { findPlaceholder } from '../notes/placeholders'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const placeholderNote: DraftRule = {
  id: 'placeholder-note',
  topic: 'notes',
  scope: 'draft',
  severity: 'warning',
  summary: 'Every note is filled in.',
  rationale: 'A placeholder that is printed tells readers that nobody looked at the notes.',
  examples: {
    sound: ['Exports rose.[^1]\n\n[^1]: Eurostat, 15 June 2023.\n'],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] TODO: find the report
    ^^^^ [i] has a part to fill in: TODO

[ii] “”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)
     ^^ [ii] has a part to fill in: “”

[iii] kaynak?
      ^^^^^^^ [iii] has a part to fill in: kaynak?
`,
      },
    ],
    silent: [
      'The macro is linted.[^1]\n\n[^1]: See `clippy::todo`, and “Todo sobre la economía”, EFE.\n',
      'Exports rose.[^1]\n\n[^1]: “What Is Left to Do”, TRT, Kaynak Holding.\n',
      'Exports rose.[^1]\n\n[^1]: Source: Eurostat, 15 June 2023.\n',
    ],
  },
  check({ draft }) {
    return draft.notes.flatMap((note) => {
      const found = note.definition && findPlaceholder(note.definition.content)
      if (!found) return []
      const { from, to, text } = found
      const problem = message('{0} has a part to fill in: {1}', formatMarker(note), text)
      return [{ from, to, message: problem }]
    })
  },
}
