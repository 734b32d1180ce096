import { addDays, compareDates } from '../text/dates'
import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import { publicationDay } from './publication-day'
import type { DraftRule } from './rule'

/** In days before publication. */
const limit = 365

export const staleAccessDate: DraftRule = {
  id: 'stale-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'off',
  summary: 'Every source was read within the year before publication.',
  rationale:
    'A page that was read long ago may say something else today, or be gone. Houses that care ask their authors to look again.',
  examples: {
    style: { rules: { 'stale-access-date': 'info' } },
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2021)
                                                                ^^^^^^^^^^ 01.08.2021 is more than a year before publication.
`,
      },
    ],
    silent: [
      `---
date: 2021-08-05
---

Trade rose.[i]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2021)
`,
    ],
  },
  check({ draft, today }) {
    const oldest = addDays(publicationDay(draft, today), -limit)
    return sourcesWithAccessDate(draft)
      .filter(({ date }) => date.date && compareDates(date.date, oldest) < 0)
      .map(({ date: { from, to, text } }) => ({
        from,
        to,
        message: message('{0} is more than a year before publication.', text),
      }))
  },
}
