import type { Draft, HouseStyle } from '../draft'
import type { Fix, Message } from '../findings'
import { formatAccess } from '../citations/access-text'
import { styleInUse } from '../citations/form-in-use'
import { accessLabelOf } from '../citations/format'
import { isForeignLabel } from '../citations/label-language'
import { hasOwnForm } from '../style/chosen'
import { message } from '../text/message'
import { hasHouseLabel, sourcesWithAccessDate, type SourceWithAccess } from './access-facts'
import type { DraftRule } from './rule'

export const accessDateLabel: DraftRule = {
  id: 'access-date-label',
  topic: 'citations',
  scope: 'draft',
  severity: 'hint',
  summary: 'Every access date has the label of the house, or one in the language of the article.',
  rationale:
    'A date without a label may be that of publication. One label here and another there make readers look for a difference where there is none.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
      'The exports of the region rose again.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, accessed 1 August 2023.\n',
    ],
    faulty: [
      {
        draft: `
Birlik üyeleri arasındaki ticaret bu yılın baharında arttı, ama çok değil.[i]

[i] “Ticaret”, AA, https://www.aa.com.tr/, (Accessed: 01.08.2023)
                                            ^^^^^^^^ “Accessed” is not in the language of the article.
`,
        fixed: `
Birlik üyeleri arasındaki ticaret bu yılın baharında arttı, ama çok değil.[i]

[i] “Ticaret”, AA, https://www.aa.com.tr/, (Erişim Tarihi: 01.08.2023)
`,
      },
      {
        draft: `
Торговля между странами союза весной этого года выросла, но ненамного, и это не новость для тех, кто следит за ней.[i]

[i] «Торговля», ТАСС, https://tass.ru/, (Accessed: 01.08.2023)
                                         ^^^^^^^^ “Accessed” is not in the language of the article.
`,
        fixed: `
Торговля между странами союза весной этого года выросла, но ненамного, и это не новость для тех, кто следит за ней.[i]

[i] «Торговля», ТАСС, https://tass.ru/, (дата обращения: 01.08.2023)
`,
      },
      {
        draft: `
The exports of the region rose again.[i] They fell.[ii]

[i] “Trade”, Reuters, https://www.reuters.com/, accessed 1 August 2023

[ii] “Loss”, DW, https://www.dw.com/, abgerufen am 02.08.2023
                                      ^^^^^^^^^^^^ “abgerufen am” is not in the language of the article.
`,
        fixed: `
The exports of the region rose again.[i] They fell.[ii]

[i] “Trade”, Reuters, https://www.reuters.com/, accessed 1 August 2023

[ii] “Loss”, DW, https://www.dw.com/, accessed 2 August 2023
`,
      },
      {
        draft: `
The exports of the region rose again.[i] They fell.[ii] They rose.[iii]

[i] “Trade”, Reuters, https://www.reuters.com/, (Accessed: 01.08.2023)

[ii] “Loss”, BBC, https://www.bbc.com/, (Erişim Tarihi: 02.08.2023)
                                         ^^^^^^^^^^^^^ “Erişim Tarihi” is not in the language of the article.

[iii] “Gain”, TIME, https://time.com/, (Accessed: 03.08.2023)
`,
        fixed: `
The exports of the region rose again.[i] They fell.[ii] They rose.[iii]

[i] “Trade”, Reuters, https://www.reuters.com/, (Accessed: 01.08.2023)

[ii] “Loss”, BBC, https://www.bbc.com/, (Accessed: 02.08.2023)

[iii] “Gain”, TIME, https://time.com/, (Accessed: 03.08.2023)
`,
      },
      {
        draft: `
The exports of the region rose again.[i] They fell.[ii] They rose.[iii]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Loss”, BBC, https://www.bbc.com/, (Accessed: 2 August 2023)
                                         ^^^^^^^^ “Accessed” is not the label of the house: Erişim Tarihi.

[iii] “Gain”, TIME, https://time.com/, (02.08.2023)
                                        ^^^^^^^^^^ No label before 02.08.2023.
`,
        fixed: `
The exports of the region rose again.[i] They fell.[ii] They rose.[iii]

[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)

[ii] “Loss”, BBC, https://www.bbc.com/, (Erişim Tarihi: 02.08.2023)

[iii] “Gain”, TIME, https://time.com/, (Erişim Tarihi: 02.08.2023)
`,
      },
    ],
    silent: [
      'Birlik üyeleri arasındaki ticaret bu yıl arttı.[i]\n\n[i] “Ticaret”, AA, https://www.aa.com.tr/, Son erişim: 1 Ağustos 2023.\n',
      'Торговля между странами союза весной этого года выросла, но ненамного, и это не новость.[i]\n\n[i] «Торговля», ТАСС, https://tass.ru/, (дата обращения: 01.08.2023)\n',
      'The exports of the region rose again.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (erişim tarihi 01.08.2023)\n',
    ],
  },
  check({ draft, style }) {
    const notes = sourcesWithAccessDate(draft)
    const isHouseForm = ({ access }: SourceWithAccess) =>
      hasHouseLabel(access, style, draft.language)
    // Where nobody chose a form, notes that have its label mean to have it.
    const isInUse = styleInUse(draft) === style && notes.some(isHouseForm)
    const isAsked = hasOwnForm(style) || isInUse
    return notes
      .filter((note) => !isAsked || !isHouseForm(note))
      .flatMap((note) => {
        const problem = describe(note, draft, style, isAsked)
        if (!problem) return []
        const { from, to } = note.access.label ?? note.date
        return [{ from, to, message: problem, fixes: rewrite(note, draft, isAsked) }]
      })
  },
}

/** @param isAsked whether the house has a label that it wants everywhere */
function describe(
  { access, date }: SourceWithAccess,
  draft: Draft,
  style: HouseStyle,
  isAsked: boolean,
): Message | null {
  const label = access.label?.text
  if (label === undefined) return message('No label before {0}.', date.text)
  if (isAsked) {
    const wanted = accessLabelOf(style, draft.language)
    return message('“{0}” is not the label of the house: {1}.', label, wanted)
  }
  return isForeignLabel(label, draft.language)
    ? message('“{0}” is not in the language of the article.', label)
    : null
}

/** What stands under a label is an access date; without one, only the author knows. */
function rewrite({ access, date }: SourceWithAccess, draft: Draft, isAsked: boolean): Fix[] {
  if (!date.date) return []
  const text = formatAccess(date.date, styleInUse(draft), draft.language)
  const { from, to, label } = access
  const safe = isAsked && label !== null
  return [{ title: message('Write {0}', text), safe, edits: [{ from, to, text }] }]
}
