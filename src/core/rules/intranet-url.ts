import type { Field } from '../draft'
import { isInnerAddress, localFile } from '../citations/inaccessible'
import { message } from '../text/message'
import { sourcesOfNotes, malformedIn, type SourceOfNote } from './sources-of-notes'
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
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, JSTOR, https://www-jstor-org.ezproxy.example.edu/stable/1, (Erişim Tarihi: 01.08.2023)
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it belongs to a closed network.

[ii] “İthalat”, TÜİK, http://192.168.1.20/rapor.pdf, (Erişim Tarihi: 01.08.2023)
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it belongs to a closed network.

[iii] «Лира», Росстат, http://portal/otchet, (дата обращения: 01.08.2023)
                       ^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it belongs to a closed network.

[iv] “Rates”, OECD, file:///C:/Users/me/report.pdf, (Erişim Tarihi: 01.08.2023)
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers cannot open this address: it is a file on one computer.
`,
      },
    ],
    silent: [
      'Exports rose.[i]\n\n[i] “What Is 1.1.1.1?”, Cloudflare, https://1.1.1.1/dns/, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Exports”, The Local, https://www.thelocal.at/1, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] «Учения», Минобороны, http://минобороны.рф/1, (дата обращения: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesOfNotes(draft).flatMap((cited) => {
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

function findLocalFile({ text: written }: SourceOfNote): Field | null {
  const found = localFile.exec(written.text)
  if (!found) return null
  const text = found[0].replace(/[.,;:)\]]+$/, '')
  const from = written.from + found.index
  return { from, to: from + text.length, text }
}
