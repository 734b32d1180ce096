import type { CalendarDate, Draft, HouseStyle, NoteDefinition } from '../draft'
import type { Problem } from '../findings'
import { formatAccess } from '../citations/access-text'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const missingAccessDate: DraftRule = {
  id: 'missing-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'A note with a web address says when its author read the page.',
  rationale:
    'Pages change and vanish. The access date tells readers which state of the page the author relied on, and which copy to look for in an archive.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/
                      ^^^^^^^^^^^^^^^^^^^^^^^^ No access date in [i].
`,
        fixed: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 15.08.2023)
`,
      },
      {
        draft: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: )
                                                ^^^^^^^^^^^^^^^^^ No date after the label in [i].
`,
        fixed: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 15.08.2023)
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] Angus Maddison, The World Economy, OECD, 2001, p. 27.\n',
      'Trade rose.[i]\n\n[i] “Ticaret”, AA, https://www.aa.com.tr/, Son erişim: 1 Ağustos 2023.\n',
    ],
  },
  check({ draft, style, today }) {
    return draft.notes.flatMap(({ definition }) =>
      definition ? checkDefinition(draft, definition, style, today) : [],
    )
  },
}

function checkDefinition(
  draft: Draft,
  definition: NoteDefinition,
  style: HouseStyle,
  today: CalendarDate,
): Problem[] {
  const { citation, content } = definition
  const text = formatAccess(today, style, draft.language)
  const title = message('Write today as the access date')
  const marker = formatMarker(definition)
  if (citation?.access) {
    const { from, to, date } = citation.access
    if (date) return []
    const problem = message('No date after the label in {0}.', marker)
    return [
      { from, to, message: problem, fixes: [{ title, safe: false, edits: [{ from, to, text }] }] },
    ]
  }
  if (!citation?.url) return []
  const { from, to } = citation.url
  // A stop at the end of the note stays at its end.
  const at = content.text.endsWith('.') && to < content.to ? content.to - 1 : content.to
  const separator = content.text.endsWith(',') ? ' ' : ', '
  const edits = [{ from: at, to: at, text: separator + text }]
  return [
    {
      from,
      to,
      message: message('No access date in {0}.', marker),
      fixes: [{ title, safe: false, edits }],
    },
  ]
}
