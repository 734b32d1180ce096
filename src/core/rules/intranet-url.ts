import type { Field } from '../draft'
import { isInnerAddress, localFile } from '../citations/inaccessible'
import { message } from '../text/message'
import { citedNotes, malformedIn, type CitedNote } from './cited-notes'
import type { DraftRule } from './rule'

export const intranetUrl: DraftRule = {
  id: 'intranet-url',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'Every address opens for every reader.',
  rationale:
    'A file on the author’s disk, a page of the office network and the door of a university library open for their own people only.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
One.[i] Two.[ii] Three.[iii] Four.[iv]

[i] “One”, JSTOR, https://www-jstor-org.ezproxy.example.edu/stable/1, (Erişim Tarihi: 01.08.2023)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it belongs to a closed network.

[ii] “İki”, TÜİK, http://192.168.1.20/rapor.pdf, (Erişim Tarihi: 01.08.2023)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it belongs to a closed network.

[iii] «Три», Росстат, http://portal/otchet, (дата обращения: 01.08.2023)
                      ^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it belongs to a closed network.

[iv] “Four”, OECD, file:///C:/Users/me/report.pdf, (Erişim Tarihi: 01.08.2023)
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it is a file on one computer.
`,
      },
    ],
    silent: [
      'One.[i]\n\n[i] “One”, DNS, https://1.1.1.1/dns/, (Erişim Tarihi: 01.08.2023)\n',
      'One.[i]\n\n[i] “One”, Local, https://www.thelocal.at/1, (Erişim Tarihi: 01.08.2023)\n',
      'One.[i]\n\n[i] «Один», Минобороны, http://минобороны.рф/1, (дата обращения: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return citedNotes(draft).flatMap((cited) => {
      const { url } = cited.citation
      const file = url ? null : findLocalFile(cited)
      if (file) return [{ from: file.from, to: file.to, message: message(ofFile) }]
      if (!url || !isInnerAddress(url.text) || malformedIn(cited)) return []
      return [{ from: url.from, to: url.to, message: message(ofNetwork) }]
    })
  },
}

const ofNetwork = 'Readers cannot open this address: it belongs to a closed network.'
const ofFile = 'Readers cannot open this address: it is a file on one computer.'

function findLocalFile({ definition: { content } }: CitedNote): Field | null {
  const found = localFile.exec(content.text)
  if (!found) return null
  const text = found[0].replace(/[.,;:)\]]+$/, '')
  const from = content.from + found.index
  return { from, to: from + text.length, text }
}
