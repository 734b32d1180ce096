import type { CalendarDate, CitationDate, Draft, HouseStyle } from '../draft'
import type { Problem } from '../findings'
import { formatDate } from '../citations/date-format'
import { readingsOf } from '../citations/date-readings'
import { accessDatePattern } from '../citations/format'
import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import type { DraftRule } from './rule'

export const ambiguousAccessDate: DraftRule = {
  id: 'ambiguous-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'The access date can be read in one way only.',
  rationale:
    'Readers in London take 03/04/2023 for 3 April, readers in New York for 4 March. Only the author knows which day it was.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 03.04.2023)\n',
      'Trade rose.[^1]\n\n[^1]: “Trade”, Reuters, https://www.reuters.com/, accessed 3 April 2023.\n',
    ],
    faulty: [
      {
        draft: `
Trade between the members of the union rose in the spring of this year.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Accessed: 03/04/2023)
                                                           ^^^^^^^^^^ 03/04/2023 may be 3 April 2023 or 4 March 2023.
`,
        fixed: `
Trade between the members of the union rose in the spring of this year.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Accessed: 03.04.2023)
`,
      },
      {
        draft: `
Торговля между странами союза весной этого года выросла, но ненамного.[i]

[i] «Торговля растёт», ТАСС, https://tass.ru/, (дата обращения: 10-04-12)
                                                                ^^^^^^^^ 10-04-12 may be 10 апреля 2012, 4 октября 2012 or 12 апреля 2010.
`,
        fixed: `
Торговля между странами союза весной этого года выросла, но ненамного.[i]

[i] «Торговля растёт», ТАСС, https://tass.ru/, (дата обращения: 10.04.2012)
`,
      },
      {
        draft: `
Birlik üyeleri arasındaki ticaret bu yılın baharında arttı, ama çok değil.[i]

[i] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 1-3 Nisan 2023)
                                                           ^^^^^^^^^^^^^^ 1-3 Nisan 2023 is not a single day.
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Accessed: 25/04/2023)\n',
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Accessed: 04/04/2023)\n',
      'Ticaret arttı.[i]\n\n[i] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 03/04/2023)\n',
      'Trade rose.[i]\n\n[i] “The Accord of 03/04/2023”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft, style }) {
    return sourcesWithAccessDate(draft)
      .filter(({ date }) => date.fault === 'ambiguous')
      .flatMap(({ date }) => checkDate(draft, date, style))
  },
}

function checkDate(draft: Draft, date: CitationDate, style: HouseStyle): Problem[] {
  const { from, to, text } = date
  const pattern = accessDatePattern(style, draft.language)
  const readings = readingsOf(text)
  const write = (reading: CalendarDate) => formatDate(reading, pattern, draft.language)
  if (readings.length < 2) return [{ from, to, message: message('{0} is not a single day.', text) }]
  const names = readings.map((reading) => formatDate(reading, 'd MMMM yyyy', draft.language))
  return [
    {
      from,
      to,
      message:
        names.length === 2
          ? message('{0} may be {1} or {2}.', text, ...names)
          : message('{0} may be {1}, {2} or {3}.', text, ...names),
      fixes: readings.map((reading, at) => ({
        title: message('It was {0}', names[at]!),
        safe: false,
        edits: [{ from, to, text: write(reading) }],
      })),
    },
  ]
}
