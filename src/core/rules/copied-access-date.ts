import { addDays, compareDates } from '../text/dates'
import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import { publicationDay } from './publication-day'
import type { DraftRule } from './rule'

/** From so many notes on, one date for all of them says something. */
const enough = 4

/** An author may have read everything on one day; so many days before publication that is odd. */
const old = 90

export const copiedAccessDate: DraftRule = {
  id: 'copied-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'hint',
  summary: 'Access dates are those on which the sources were read, not copies of an old one.',
  rationale:
    'Where all notes of an article bear one day that is long past, the day was most likely copied from an earlier article.',
  examples: {
    sound: [
      `Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.02.2023)

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.02.2023)

[iii] “The Lira”, DW, https://www.dw.com/, (Erişim Tarihi: 02.02.2023)

[iv] “Rates”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 02.02.2023)
`,
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.02.2023)
                                                           ^^^^^^^^^^ All notes have this access date. Was every page read on 01.02.2023?

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.02.2023)

[iii] “The Lira”, DW, https://www.dw.com/, (Erişim Tarihi: 01.02.2023)

[iv] “Rates”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.02.2023)
`,
      },
    ],
    silent: [
      `All were read last week.[i][ii][iii][iv]

[i] “Exports”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 08.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 08.08.2023)

[iii] “The Lira”, DW, https://www.dw.com/, (Erişim Tarihi: 08.08.2023)

[iv] “Rates”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 08.08.2023)
`,
      `---
date: 2021-02-05
---

An article of that time.[i][ii][iii][iv]

[i] “Exports”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.02.2021)

[ii] “Imports”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.02.2021)

[iii] “The Lira”, DW, https://www.dw.com/, (Erişim Tarihi: 01.02.2021)

[iv] “Rates”, TRT, https://www.trthaber.com/, (Erişim Tarihi: 01.02.2021)
`,
    ],
  },
  check({ draft, today }) {
    const dates = sourcesWithAccessDate(draft).map(({ date }) => date)
    const [first] = dates
    const day = first?.date
    if (!first || !day?.day || dates.length < enough) return []
    const limit = addDays(publicationDay(draft, today), -old)
    if (compareDates(day, limit) >= 0) return []
    const isCopied = dates.every(({ date }) => date?.day && compareDates(date, day) === 0)
    if (!isCopied) return []
    const template = 'All notes have this access date. Was every page read on {0}?'
    return [{ from: first.from, to: first.to, message: message(template, first.text) }]
  },
}
