import type { CalendarDate, CitationDate } from '../draft'
import type { Problem } from '../findings'
import { addDays, compareDates } from '../text/dates'
import { message } from '../text/message'
import { sourcesWithAccessDate } from './access-facts'
import type { DraftRule } from './rule'

/** The first page of the World Wide Web, at CERN. */
const firstPage: CalendarDate = { year: 1991, month: 8, day: 6 }

export const earlyAccessDate: DraftRule = {
  id: 'early-access-date',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'The access date is not before the publication of the source, nor before the web.',
  rationale:
    'Nobody can have read a page before it was there. One of the two dates is mistyped, or the access date was copied from another note.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, 15 June 2023, https://www.reuters.com/, (Erişim Tarihi: 15.06.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i] It fell.[ii]

[i] “Trade”, Reuters, 15 June 2023, https://www.reuters.com/, (Erişim Tarihi: 01.06.2023)
                                                                              ^^^^^^^^^^ 01.06.2023 is before the publication: 15 June 2023.

[ii] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.08.1923)
                                                            ^^^^^^^^^^ 01.08.1923 is before the first web page: 6 August 1991.
`,
      },
      {
        draft: `
Торговля между странами союза весной этого года выросла.[i]

[i] «Торговля растёт», ТАСС, 12 июля 2023, https://tass.ru/, (дата обращения: 12.07.2022)
                                                                              ^^^^^^^^^^ 12.07.2022 is before the publication: 12 июля 2023.
`,
      },
    ],
    silent: [
      'In Washington it was still the day before.[i]\n\n[i] “Trade”, Kyodo News, 15 June 2023, https://english.kyodonews.net/, (Erişim Tarihi: 14.06.2023)\n',
      'Magazines appear before the month on their cover.[i]\n\n[i] “Trade”, Foreign Affairs, July 2023, https://www.foreignaffairs.com/, (Erişim Tarihi: 20.06.2023)\n',
      'Trade rose.[i]\n\n[i] “Trade in 1950”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesWithAccessDate(draft).flatMap(({ date, citation }) =>
      checkDate(date, citation.published),
    )
  },
}

function checkDate(accessed: CitationDate, published: CitationDate | null): Problem[] {
  const { from, to, text, date } = accessed
  if (!date) return []
  if (compareDates(date, firstPage) < 0) {
    const template = '{0} is before the first web page: {1}.'
    return [{ from, to, message: message(template, text, '6 August 1991') }]
  }
  if (!published?.date || compareDates(date, earliest(published.date)) >= 0) return []
  return [
    {
      from,
      to,
      message: message('{0} is before the publication: {1}.', text, published.text),
      related: [{ from: published.from, to: published.to, message: message('Published.') }],
    },
  ]
}

/**
 * When a source can have been read at the earliest: a day before its date, where it is a day earlier.
 * An issue of a magazine is out up to two months before the month on its cover, and books and
 * journals of a year are out from the autumn before it.
 */
function earliest(published: CalendarDate): CalendarDate {
  const { year, month, day } = published
  if (month === undefined) return { year: year - 1, month: 9 }
  if (day !== undefined) return addDays(published, -1)
  return month > 2 ? { year, month: month - 2 } : { year: year - 1, month: month + 10 }
}
