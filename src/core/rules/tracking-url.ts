import type { Message } from '../findings'
import { cleanAddress } from '../citations/address'
import { hostOf } from '../citations/hosts'
import { message } from '../text/message'
import { sourcesOfNotes, malformedIn } from './sources-of-notes'
import type { DraftRule } from './rule'

export const trackingUrl: DraftRule = {
  id: 'tracking-url',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'An address leads to the page, and says nothing of who opened it.',
  rationale:
    'Links from newsletters and social networks carry codes by which they follow readers. They make addresses long, and stop working whenever the network wishes.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, Reuters, https://www.reuters.com/1/?utm_source=x&page=2, (Erişim Tarihi: 01.08.2023)
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address carries utm_source, which only follows readers.

[ii] “İthalat”, AA, https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.aa.com.tr%2F2, (Erişim Tarihi: 01.08.2023)
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address leads through l.facebook.com to the page.

[iii] «Лира», ТАСС, https://tass.ru/3?yclid=123, (дата обращения: 01.08.2023)
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address carries yclid, which only follows readers.
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, Reuters, https://www.reuters.com/1/?page=2, (Erişim Tarihi: 01.08.2023)

[ii] “İthalat”, AA, https://www.aa.com.tr/2, (Erişim Tarihi: 01.08.2023)

[iii] «Лира», ТАСС, https://tass.ru/3, (дата обращения: 01.08.2023)
`,
      },
    ],
    silent: [
      'Exports rose.[i]\n\n[i] “Big Buck Bunny”, YouTube, https://www.youtube.com/watch?v=aqz-KE-bpKQ, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “General Data Protection Regulation”, Official Journal, https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Exports”, BBC, https://web.archive.org/web/20230801000000/https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    return sourcesOfNotes(draft).flatMap((cited) => {
      const { url } = cited.citation
      const cleaned = url && cleanAddress(url.text)
      if (!url || !cleaned || cleaned === url.text || malformedIn(cited)) return []
      const { from, to, text } = url
      const title = message('Write the address without tracking')
      const safe = pageOf(cleaned) === pageOf(text) || hostOf(cleaned) !== hostOf(text)
      const fix = { title, safe, edits: [{ from, to, text: cleaned }] }
      return [{ from, to, message: describe(text, cleaned), fixes: [fix] }]
    })
  },
}

function describe(address: string, cleaned: string): Message {
  if (hostOf(cleaned) !== hostOf(address))
    return message('The address leads through {0} to the page.', hostOf(address))
  const left = parametersOf(cleaned)
  const gone = parametersOf(address).find((name) => !left.includes(name))
  return gone === undefined
    ? message('The address leads to a copy of the page, or to a place in it.')
    : message('The address carries {0}, which only follows readers.', gone)
}

/** Without parameters and place. A copy for phones has another path: its page is a guess. */
function pageOf(address: string): string {
  return address.replace(/[?#].*$/s, '')
}

function parametersOf(address: string): string[] {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? ''
  return query.split('&').map((pair) => pair.replace(/=.*$/s, ''))
}
