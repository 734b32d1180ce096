import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { sourcesOfNotes, isBareAddress } from './sources-of-notes'
import type { DraftRule } from './rule'

export const bareUrl: DraftRule = {
  id: 'bare-url',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'A note says what its source is, and not only where it is.',
  rationale:
    'An address alone tells readers neither who wrote the page nor what it is about. When the page moves, nobody can tell what was meant.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i]

[i] “Ticaret”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023); https://tass.ru/ekonomika/1, (Erişim Tarihi: 01.08.2023)
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A source of [i] is only an address: title and outlet are missing.
`,
      },
      {
        draft: `
Trade rose.[i] It fell.[ii] It rose again.[iii]

[i] https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [i] is only an address: title and outlet are missing.

[ii] Bkz. <https://www.aa.com.tr/tr/dunya/1>
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [ii] is only an address: title and outlet are missing.

[iii] URL: https://tass.ru/ekonomika/1 (дата обращения: 01.08.2023)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ [iii] is only an address: title and outlet are missing.
`,
      },
    ],
    silent: [
      'A missing title is a matter for another rule.[i]\n\n[i] REUTERS, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
      'The link has a text.[^1]\n\n[^1]: [Trade Rises in Spring](https://www.reuters.com/world/), accessed 1 August 2023.\n',
      'This one is a remark.[^1]\n\n[^1]: The full list can be found at https://www.reuters.com/world/.\n',
    ],
  },
  check({ draft }) {
    return sourcesOfNotes(draft)
      .filter(isBareAddress)
      .map(({ definition, citation, isOnly }) => {
        const { from, to } = citation.url!
        const template = isOnly
          ? '{0} is only an address: title and outlet are missing.'
          : 'A source of {0} is only an address: title and outlet are missing.'
        return { from, to, message: message(template, formatMarker(definition)) }
      })
  },
}
