import { localFile } from '../citations/inaccessible'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { sourcesOfNotes, malformedIn } from './sources-of-notes'
import type { DraftRule } from './rule'

export const missingUrl: DraftRule = {
  id: 'missing-url',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'A note with an access date has the address that was read.',
  rationale:
    'An access date says that the source is a page on the web. Without its address, readers cannot look it up.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i]

[i] “Trade”, Reuters, (Erişim Tarihi: 01.08.2023)
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ An access date, but no address in [i].
`,
      },
      {
        draft: `
Торговля между странами союза весной этого года выросла.[^1]

[^1]: Иванов И. И. Торговля растёт // Коммерсантъ. 2023. 12 июля (дата обращения: 01.08.2023).
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ An access date, but no address in [^1].
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] a.g.e., (Erişim Tarihi: 01.08.2023)\n',
      'Trade rose.[i]\n\n[i] “DOI Handbook”, DOI Foundation, doi:10.1000/182, (Erişim Tarihi: 01.08.2023)\n',
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, htps://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
      'Trade rose.[i]\n\n[i] Angus Maddison, The World Economy, OECD, 2001, p. 27.\n',
    ],
  },
  check({ draft }) {
    return sourcesOfNotes(draft).flatMap((cited) => {
      const { definition, citation, text } = cited
      if (!citation.access || citation.url || malformedIn(cited)) return []
      if (localFile.test(text.text)) return []
      const { from, to } = citation.access
      const marker = formatMarker(definition)
      return [{ from, to, message: message('An access date, but no address in {0}.', marker) }]
    })
  },
}
