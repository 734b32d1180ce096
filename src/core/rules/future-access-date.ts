import { addDays, compareDates } from '../text/dates'
import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import type { DraftRule } from './rule'

/** Where it is tomorrow already, an author may have read the page tomorrow. */
const slack = 1

export const futureAccessDate: DraftRule = {
  id: 'future-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'error',
  summary: 'The access date is not in the future.',
  rationale:
    'Nobody has read the page on a day that is still to come. Most often the year is mistyped.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2032)
                                                                ^^^^^^^^^^ 01.08.2032 is still to come.
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 16.08.2023)\n',
      'Trade rose.[i]\n\n[i] “Trade in 2032”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft, today }) {
    const latest = addDays(today, slack)
    return sourcesWithAccessDate(draft)
      .filter(({ date }) => date.date && compareDates(date.date, latest) > 0)
      .map(({ date: { from, to, text } }) => ({
        from,
        to,
        message: message('{0} is still to come.', text),
      }))
  },
}
