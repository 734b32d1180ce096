import type { CalendarDate, Citation, Draft, NoteDefinition } from '../draft'
import type { Problem } from '../findings'
import { addAccess } from '../citations/add-access'
import { styleInUse } from '../citations/form-in-use'
import { sourcesOf, textsOf } from '../citations/sources-of'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import type { DraftRule } from './rule'

export const missingAccessDate: DraftRule = {
  id: 'missing-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'A note says of every web address when its author read the page.',
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
Торговля между странами союза весной этого года выросла.[i]

[i] «Торговля растёт», ТАСС, https://tass.ru/1; «Вывоз», РБК, https://rbc.ru/2, (дата обращения: 01.08.2023)
                             ^^^^^^^^^^^^^^^^^ No access date in [i].
`,
        fixed: `
Торговля между странами союза весной этого года выросла.[i]

[i] «Торговля растёт», ТАСС, https://tass.ru/1, (дата обращения: 15.08.2023); «Вывоз», РБК, https://rbc.ru/2, (дата обращения: 01.08.2023)
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
      'One date for both.[^1]\n\n[^1]: “Trade”, BBC, https://www.bbc.com/1; “Loss”, DW, https://www.dw.com/2 (both accessed 1 August 2023).\n',
      'Trade rose.[i]\n\n[i] Angus Maddison, The World Economy, OECD, 2001, p. 27.\n',
      'Trade rose.[i]\n\n[i] “Ticaret”, AA, https://www.aa.com.tr/, Son erişim: 1 Ağustos 2023.\n',
    ],
  },
  check({ draft, style, today }) {
    if (!/\baccessed\b/.test(style.citation)) return []
    return draft.notes.flatMap(({ definition }) =>
      definition ? checkDefinition(draft, definition, today) : [],
    )
  },
}

function checkDefinition(draft: Draft, definition: NoteDefinition, today: CalendarDate): Problem[] {
  const sources = sourcesOf(definition, draft)
  const texts = textsOf(definition.content, sources)
  const marker = formatMarker(definition)
  const isDatedBehind = sources.map((_, at) => sources.slice(at + 1).some(isForAll(draft)))
  return sources.flatMap((source, at) => {
    const { url, access } = source
    const place = access ?? url
    if (!place || access?.date || isDatedBehind[at]) return []
    const { from, to } = place
    const template = access ? 'No date after the label in {0}.' : 'No access date in {0}.'
    const edit = addAccess(source, texts[at]!, today, styleInUse(draft), draft.language)
    const title = message('Write today as the access date')
    return [
      {
        from,
        to,
        message: message(template, marker),
        fixes: [{ title, safe: false, edits: [edit] }],
      },
    ]
  })
}

/** `(both accessed 1 August 2023)`, `(tüm kaynaklara erişim: 01.08.2023)` */
const forAll =
  /(?<!\p{L})(?:all|both|each|tüm\p{L}*|hep\p{L}*|her ikisi\p{L}*|все|всем|всех|оба|обе|обоим|обеим)(?!\p{L})/iu

/** Whether the access date of a source is that of the sources before it as well. */
function isForAll({ source }: Draft): (citation: Citation) => boolean {
  return ({ url, access }) => {
    if (!access?.date) return false
    const from = Math.max(access.from - 30, url && url.to <= access.from ? url.to : 0)
    return forAll.test(source.slice(from, access.to))
  }
}
