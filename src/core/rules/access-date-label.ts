import type { Draft, HouseStyle } from '../draft'
import type { Fix, Message } from '../findings'
import { formatAccess } from '../citations/access-text'
import { accessLabelOf } from '../citations/format'
import { labelLanguageOf } from '../citations/label-language'
import { hasOwnForm } from '../style/chosen'
import { message } from '../text/message'
import { hasHouseLabel, notesWithAccessDate, type NoteWithAccess } from './access-facts'
import type { DraftRule } from './rule'

export const accessDateLabel: DraftRule = {
  id: 'access-date-label',
  topic: 'citations',
  scope: 'draft',
  severity: 'hint',
  summary: 'Every access date has the label of the house, or one in the language of the article.',
  rationale:
    'A date without a label may be that of publication, and one label here and another one there makes readers look for a difference that is none.',
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
    const notes = notesWithAccessDate(draft)
    const isHouseForm = ({ access }: NoteWithAccess) => hasHouseLabel(access, style, draft.language)
    // Who uses it once means to use it.
    const isAsked = hasOwnForm(style) || notes.some(isHouseForm)
    return notes
      .filter((note) => !isHouseForm(note))
      .flatMap((note) => {
        const problem = describe(note, draft, style, isAsked)
        if (!problem) return []
        const { from, to } = note.access.label ?? note.date
        return [{ from, to, message: problem, fixes: rewrite(note, draft, style, isAsked) }]
      })
  },
}

/** @param isAsked whether the house has a label that it wants everywhere */
function describe(
  { access, date }: NoteWithAccess,
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
  const language = labelLanguageOf(label)
  const isForeign = language !== null && draft.language !== 'und' && language !== draft.language
  return isForeign ? message('“{0}” is not in the language of the article.', label) : null
}

/** What stands under a label is an access date; without one, only the author knows. */
function rewrite(
  { access, date }: NoteWithAccess,
  draft: Draft,
  style: HouseStyle,
  isAsked: boolean,
): Fix[] {
  if (!date.date) return []
  const text = formatAccess(date.date, style, draft.language)
  const { from, to, label } = access
  const safe = isAsked && label !== null
  return [{ title: message('Write {0}', text), safe, edits: [{ from, to, text }] }]
}
