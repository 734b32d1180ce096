import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import type { DraftRule } from './rule'

export const invalidAccessDate: DraftRule = {
  id: 'invalid-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'error',
  summary: 'The access date is a day of the calendar.',
  rationale:
    'A day that never was shows that nobody looked: readers will doubt the rest of the note.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 28.02.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 31.02.2023)
                                                                ^^^^^^^^^^ The calendar has no 31.02.2023.
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 29.02.2020)\n',
      'Trade rose.[i]\n\n[i] “Trade on 31.02.2023”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.03.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesWithAccessDate(draft)
      .filter(({ date }) => date.fault === 'impossible')
      .map(({ date: { from, to, text } }) => ({
        from,
        to,
        message: message('The calendar has no {0}.', text),
      }))
  },
}
