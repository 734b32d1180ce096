import { outletOf } from '../citations/address'
import { isGenericTitle } from '../citations/generic-titles'
import { hostOf } from '../citations/hosts'
import type { HouseStyle } from '../draft'
import { message } from '../text/message'
import { sourcesOfNotes, type SourceOfNote } from './sources-of-notes'
import type { DraftRule } from './rule'

export const genericTitle: DraftRule = {
  id: 'generic-title',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'The title in a note is that of the source.',
  rationale:
    'Programs that fill in titles take what the site sends: an error, a cookie wall, the name of the front page. Readers then look for a source called “Just a moment…”.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv] Prices rose.[v]

[i] “404 Not Found”, TIME, https://time.com/1/, (Erişim Tarihi: 01.08.2023)
     ^^^^^^^^^^^^^ “404 Not Found” is not the title of a source.

[ii] “Just a moment…”, REUTERS, https://www.reuters.com/1, (Erişim Tarihi: 01.08.2023)
      ^^^^^^^^^^^^^^ “Just a moment…” is not the title of a source.

[iii] “Ana Sayfa”, DIŞİŞLERİ BAKANLIĞI, https://www.mfa.gov.tr/, (Erişim Tarihi: 01.08.2023)
       ^^^^^^^^^ “Ana Sayfa” is not the title of a source.

[iv] “Главная | Коммерсантъ”, КОММЕРСАНТЪ, https://www.kommersant.ru/, (Erişim Tarihi: 01.08.2023)
      ^^^^^^^^^^^^^^^^^^^^^ “Главная | Коммерсантъ” is not the title of a source.

[v] “Microsoft Word - Rapor_son”, TÜİK, https://www.tuik.gov.tr/r.pdf, (Erişim Tarihi: 01.08.2023)
     ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Microsoft Word - Rapor_son” is not the title of a source.
`,
      },
    ],
    silent: [
      'Exports rose.[i] Imports fell.[ii]\n\n[i] “Access Denied: Reporters at the Border”, BBC, https://www.bbc.com/1, (Erişim Tarihi: 01.08.2023)\n\n[ii] “Home Is Where the Vote Is”, TIME, https://time.com/2, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i] Imports fell.[ii]\n\n[i] “Главная страница истории”, РБК, https://www.rbc.ru/1, (Erişim Tarihi: 01.08.2023)\n\n[ii] “404 Gün Sonra Ankara”, NTV, https://www.ntv.com.tr/2, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft, style }) {
    return sourcesOfNotes(draft).flatMap((cited) => {
      const { title } = cited.citation
      if (!title || !isGeneric(title.text, cited, style)) return []
      const { from, to, text } = title
      return [{ from, to, message: message('“{0}” is not the title of a source.', text) }]
    })
  },
}

function isGeneric(title: string, { citation }: SourceOfNote, style: HouseStyle): boolean {
  const { outlet, url } = citation
  const host = hostOf(url?.text ?? '').replace(/^www\./, '')
  const site = url && outletOf(url.text, style)
  if (host !== '' && title.toLowerCase().replace(/^www\./, '') === host) return true
  const names = [outlet?.text, site, host, host.split('.')[0]]
  return isGenericTitle(
    title,
    names.filter((name) => typeof name === 'string'),
  )
}
