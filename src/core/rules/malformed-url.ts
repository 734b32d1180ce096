import type { AddressFault } from '../citations/address-faults'
import { message } from '../text/message'
import { sourcesOfNotes, malformedIn } from './sources-of-notes'
import type { DraftRule } from './rule'

export const malformedUrl: DraftRule = {
  id: 'malformed-url',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'Every address can be opened as it is written.',
  rationale:
    'A source whose address does not open cannot be checked. Most such addresses were cut, typed or split across lines on their way into the note.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, AA, http//www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)
                   ^^^^^^^^^^^^^^^^^^^^^ The address must begin with http://.

[ii] “Imports”, BBC, htps://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^ The address must begin with https://.

[iii] “The Lira”, DW, https://www. dw.com/3, (Erişim Tarihi: 01.08.2023)
                      ^^^^^^^^^^^^^^^^^^^^^ The address has a space in it.

[iv] «Ставка», ТАСС, https://https://tass.ru/4, (дата обращения: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ The address begins twice with https://.
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, AA, http://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)

[iii] “The Lira”, DW, https://www.dw.com/3, (Erişim Tarihi: 01.08.2023)

[iv] «Ставка», ТАСС, https://tass.ru/4, (дата обращения: 01.08.2023)
`,
      },
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, Reuters, https://www.reuters/world/, (Erişim Tarihi: 01.08.2023)
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ No site can have the name www.reuters.

[ii] “Imports”, BBC, https://www.bbc.com/2https://www.bbc.com/3, (Erişim Tarihi: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Two addresses run into each other.

[iii] “NATO”, Wikipedia, https://tr.wikipedia.org/wiki/NATO_(anlam, (Erişim Tarihi: 01.08.2023)
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A bracket in the address is not closed.

[iv] «Ставка», ТАСС, https://tass.ru/ekono…, (дата обращения: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^ The address is cut short.
`,
      },
    ],
    silent: [
      'Exports rose.[i]\n\n[i] “Exports”, BBC, https://web.archive.org/web/20230801000000/https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “NATO”, Wikipedia, https://en.wikipedia.org/wiki/NATO_(disambiguation), (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] «Экспорт», Президент России, http://президент.рф/1, (дата обращения: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Hypertext Transfer Protocol Version 2 (HTTP/2)”, IETF, www.ietf.org/rfc/7540 (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesOfNotes(draft).flatMap((cited) => {
      const found = malformedIn(cited)
      if (!found) return []
      const { from, to, fault, detail, edit } = found
      const title = message('Mend the address')
      const fixes = edit ? [{ title, safe: isCertain[fault], edits: [edit] }] : []
      return [{ from, to, message: message(templates[fault], detail), fixes }]
    })
  },
}

const templates: Readonly<Record<AddressFault, string>> = {
  scheme: 'The address must begin with {0}.',
  'repeated-scheme': 'The address begins twice with {0}.',
  space: 'The address has a space in it.',
  host: 'No site can have the name {0}.',
  glued: 'Two addresses run into each other.',
  backslash: 'The address has a backslash where a slash belongs.',
  'open-bracket': 'A bracket in the address is not closed.',
  'cut-short': 'The address is cut short.',
}

/** What belongs to an address behind a space, and how a site is called, is for the author to say. */
const isCertain: Readonly<Record<AddressFault, boolean>> = {
  scheme: true,
  'repeated-scheme': true,
  space: false,
  host: false,
  glued: false,
  backslash: true,
  'open-bracket': false,
  'cut-short': false,
}
