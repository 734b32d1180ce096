import { isSearchPage } from '../citations/search-pages'
import { message } from '../text/message'
import { sourcesOfNotes } from './sources-of-notes'
import type { DraftRule } from './rule'

export const searchResultUrl: DraftRule = {
  id: 'search-result-url',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'An address leads to a source, and not to the results of a search.',
  rationale:
    'Search results differ from day to day and from reader to reader. Nobody can tell which of them was meant.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, Google, https://www.google.com/search?q=trade+2023, (Erişim Tarihi: 01.08.2023)
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This is a page of search results: give the address of the source.

[ii] “İthalat”, AA, https://www.aa.com.tr/tr/search/?s=ticaret, (Erişim Tarihi: 01.08.2023)
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This is a page of search results: give the address of the source.

[iii] «Лира», Яндекс, https://yandex.ru/search/?text=торговля, (дата обращения: 01.08.2023)
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This is a page of search results: give the address of the source.
`,
      },
    ],
    silent: [
      'Exports rose.[i]\n\n[i] “About Google”, Google, https://www.google.com/about/, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Search and Rescue”, Coast Guard, https://example.org/search-and-rescue/?page=2, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Trade (% of GDP)”, World Bank, https://data.worldbank.org/indicator/NE.TRD.GNFS.ZS?locations=TR, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesOfNotes(draft).flatMap(({ citation: { url } }) => {
      if (!url || !isSearchPage(url.text)) return []
      const template = 'This is a page of search results: give the address of the source.'
      return [{ from: url.from, to: url.to, message: message(template) }]
    })
  },
}
