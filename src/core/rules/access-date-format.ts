import type { Access, Draft, HouseStyle } from '../draft'
import type { Problem } from '../findings'
import { formatAccess } from '../citations/access-text'
import { hasOwnForm } from '../style/chosen'
import { foldCase } from '../text/casing'
import { message } from '../text/message'
import { unwrap } from '../text/unwrap'
import { hasHouseLabel, sourcesWithAccessDate } from './access-facts'
import type { DraftRule } from './rule'

export const accessDateFormat: DraftRule = {
  id: 'access-date-format',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'The access date is written in the form of the house.',
  rationale:
    'Readers see notes one below the other: where each has its own form, the list looks careless.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i] It fell.[ii]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi:01.08.2023)
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ Write (Erişim Tarihi: 01.08.2023).

[ii] “Ticaret”, AA, https://www.aa.com.tr/, (erişim tarihi: 1.8.2023)
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ Write (Erişim Tarihi: 01.08.2023).
`,
        fixed: `
Trade rose.[i] It fell.[ii]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: Ağustos 2023)\n',
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, accessed 1 August 2023.\n',
    ],
  },
  check({ draft, style }) {
    return sourcesWithAccessDate(draft).flatMap(({ access }) => checkAccess(draft, access, style))
  },
}

/** Only a part with the house's own label means to have its form; other labels are another matter. */
function checkAccess(draft: Draft, access: Access, style: HouseStyle): Problem[] {
  const date = access.date?.date
  if (!date?.day || !hasHouseLabel(access, style, draft.language)) return []
  const wanted = formatAccess(date, style, draft.language)
  if (unwrap(access.text) === wanted) return []
  const { from, to } = access
  return [
    {
      from,
      to,
      message: message('Write {0}.', wanted),
      fixes: [
        {
          title: message('Write {0}', wanted),
          safe: hasOwnForm(style) || spelling(access.text) === spelling(wanted),
          edits: [{ from, to, text: wanted }],
        },
      ],
    },
  ]
}

/** What is left without white space, case and leading zeros: the form that nobody chose on purpose. */
function spelling(text: string): string {
  return foldCase(text)
    .replace(/\s/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
}
