import type { CitationDate } from '../draft'
import type { Problem } from '../findings'
import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import type { DraftRule } from './rule'

export const inexactAccessDate: DraftRule = {
  id: 'inexact-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'The access date names a day.',
  rationale:
    'News pages change by the hour. A month or a year does not say which state of the page the author relied on.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Birlik üyeleri arasındaki ticaret bu yılın baharında arttı.[i] Sonra düştü.[ii]

[i] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: Haziran 2023)
                                                           ^^^^^^^^^^^^ Haziran 2023 names no day.

[ii] “Ticaret”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 10 Mart)
                                                                ^^^^^^^ 10 Mart is not a full date.
`,
      },
      {
        draft: `
Торговля между странами союза весной этого года выросла.[i]

[i] «Торговля растёт», ТАСС, https://tass.ru/, (дата обращения: май 2023)
                                                                ^^^^^^^^ май 2023 names no day.
`,
      },
      {
        draft: `
Trade rose.[^1]

[^1]: “Trade”, Reuters, https://www.reuters.com/, accessed 2023.
                                                           ^^^^ 2023 names no day.
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, June 2023, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 31.02.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesWithAccessDate(draft).flatMap(({ date }) => checkDate(date))
  },
}

function checkDate({ from, to, text, date, fault }: CitationDate): Problem[] {
  if (fault || date?.day !== undefined) return []
  const template = date ? '{0} names no day.' : '{0} is not a full date.'
  return [{ from, to, message: message(template, text) }]
}
