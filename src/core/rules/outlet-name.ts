import type { Field } from '../draft'
import type { Problem } from '../findings'
import { outletOf } from '../citations/address'
import { foldWord } from '../citations/words'
import { message } from '../text/message'
import { sourcesOfNotes } from './sources-of-notes'
import type { DraftRule } from './rule'

export const outletName: DraftRule = {
  id: 'outlet-name',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'An outlet is called as the house calls it.',
  rationale:
    'TIME in one note and Time Magazine in the next look like two outlets, in the article and in the lists that are made of its notes.',
  examples: {
    style: {
      outlets: { 'time.com': 'TIME', 'aa.com.tr': 'Anadolu Ajansı', 'tass.ru': 'ТАСС' },
    },
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, TIME, https://time.com/1/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, Time Magazine, https://time.com/1/, (Erişim Tarihi: 01.08.2023)
               ^^^^^^^^^^^^^ The house writes TIME.

[ii] “İthalat”, AA, https://www.aa.com.tr/tr/2, (Erişim Tarihi: 01.08.2023)
                ^^ The house writes Anadolu Ajansı.

[iii] «Лира», Тасс, https://tass.ru/3, (дата обращения: 01.08.2023)
              ^^^^ The house writes ТАСС.

[iv] “Rates”, Time, 12 July 2023.
              ^^^^ The house writes TIME.
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii] Rates were cut.[iv]

[i] “Exports”, TIME, https://time.com/1/, (Erişim Tarihi: 01.08.2023)

[ii] “İthalat”, Anadolu Ajansı, https://www.aa.com.tr/tr/2, (Erişim Tarihi: 01.08.2023)

[iii] «Лира», ТАСС, https://tass.ru/3, (дата обращения: 01.08.2023)

[iv] “Rates”, TIME, 12 July 2023.
`,
      },
    ],
    silent: [
      'Exports rose.[i]\n\n[i] “Exports”, Reuters News, https://www.reuters.com/1, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Exports”, The Times, https://www.thetimes.co.uk/1, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i]\n\n[i] “Exports”, https://time.com/1/, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft, style }) {
    const names = new Set(Object.values(style.outlets))
    if (names.size === 0) return []
    const byKey = new Map([...names].map((name) => [foldName(name), name]))
    return sourcesOfNotes(draft).flatMap(({ citation: { outlet, url } }) => {
      if (!outlet || names.has(outlet.text)) return []
      const spelt = byKey.get(foldName(outlet.text)) ?? null
      // What is known of a site without the list of the house does not count.
      const known = url && outletOf(url.text, style)
      const wanted = spelt ?? (known && names.has(known) ? known : null)
      return wanted ? [createProblem(outlet, wanted, spelt !== null)] : []
    })
  },
}

/** @param isSpelling whether only the spelling differs: another name may be that of a guest */
function createProblem({ from, to }: Field, wanted: string, isSpelling: boolean): Problem {
  const title = message('Write {0}', wanted)
  const fix = { title, safe: isSpelling, edits: [{ from, to, text: wanted }] }
  return { from, to, message: message('The house writes {0}.', wanted), fixes: [fix] }
}

function foldName(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
