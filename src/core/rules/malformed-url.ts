import type { AddressFault } from '../citations/address-faults'
import { message } from '../text/message'
import { citedNotes, malformedIn } from './cited-notes'
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
One.[i] Two.[ii] Three.[iii] Four.[iv]

[i] “One”, AA, http//www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)
               ^^^^^^^^^^^^^^^^^^^^^ The address must begin with http://.

[ii] “Two”, BBC, htps://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)
                 ^^^^^^^^^^^^^^^^^^^^ The address must begin with https://.

[iii] “Three”, DW, https://www. dw.com/3, (Erişim Tarihi: 01.08.2023)
                   ^^^^^^^^^^^^^^^^^^^^^ The address has a space in it.

[iv] «Четыре», ТАСС, https://https://tass.ru/4, (дата обращения: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ The address begins twice with https://.
`,
        fixed: `
One.[i] Two.[ii] Three.[iii] Four.[iv]

[i] “One”, AA, http://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)

[ii] “Two”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)

[iii] “Three”, DW, https://www.dw.com/3, (Erişim Tarihi: 01.08.2023)

[iv] «Четыре», ТАСС, https://tass.ru/4, (дата обращения: 01.08.2023)
`,
      },
      {
        draft: `
One.[i] Two.[ii] Three.[iii] Four.[iv]

[i] “One”, Reuters, https://www.reuters/world/, (Erişim Tarihi: 01.08.2023)
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ No site can have the name www.reuters.

[ii] “Two”, BBC, https://www.bbc.com/2https://www.bbc.com/3, (Erişim Tarihi: 01.08.2023)
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Two addresses run into each other.

[iii] “Three”, Wikipedia, https://tr.wikipedia.org/wiki/NATO_(anlam, (Erişim Tarihi: 01.08.2023)
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A bracket in the address is not closed.

[iv] «Четыре», ТАСС, https://tass.ru/ekono…, (дата обращения: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^ The address is cut short.
`,
      },
    ],
    silent: [
      'One.[i]\n\n[i] “One”, BBC, https://web.archive.org/web/20230801000000/https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)\n',
      'One.[i]\n\n[i] “One”, Wikipedia, https://en.wikipedia.org/wiki/NATO_(disambiguation), (Erişim Tarihi: 01.08.2023)\n',
      'One.[i]\n\n[i] «Один», Президент России, http://президент.рф/1, (дата обращения: 01.08.2023)\n',
      'One.[i]\n\n[i] “HTTP/2 Explained”, IETF, www.ietf.org/rfc/7540 (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return citedNotes(draft).flatMap((cited) => {
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
