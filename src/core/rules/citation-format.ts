import type { Draft, HouseStyle } from '../draft'
import type { Problem } from '../findings'
import { formatAccess } from '../citations/access-text'
import { readBlockRepairs } from '../citations/repairs-in-block'
import { formatMarker } from '../notes/markers'
import { hasOwnForm } from '../style/chosen'
import { message } from '../text/message'
import { spanAt } from '../text/spans'
import { isFormAsked } from './access-facts'
import { citedNotes, malformedIn, type CitedNote } from './cited-notes'
import type { DraftRule } from './rule'

export const citationFormat: DraftRule = {
  id: 'citation-format',
  topic: 'citations',
  scope: 'draft',
  severity: 'hint',
  summary: 'A note has the form of the house.',
  rationale:
    'Readers see notes one below the other: where each has its own order and its own commas, the list looks careless.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, Reuters, https://www.reuters.com/1 (Erişim Tarihi: 01.08.2023)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [i] is not in the form of the house.

[ii] “İthalat” AA, https://www.aa.com.tr/2, (Erişim Tarihi: 01.08.2023).
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [ii] is not in the form of the house.

[iii] “Лира”. ТАСС. https://tass.ru/3, (Erişim Tarihi: 01.08.2023)
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [iii] is not in the form of the house.
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] The lira held.[iii]

[i] “Exports”, Reuters, https://www.reuters.com/1, (Erişim Tarihi: 01.08.2023)

[ii] “İthalat”, AA, https://www.aa.com.tr/2, (Erişim Tarihi: 01.08.2023)

[iii] “Лира”, ТАСС, https://tass.ru/3, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      'No house asked for a form.[^1]\n\n[^1]: Reuters. “Trade.” Accessed 1 August 2023. https://www.reuters.com/.\n',
      'Other rules speak of the date.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi:1.8.2023)\n',
      'It cites two sources.[i]\n\n[i] “Exports”, AA, https://www.aa.com.tr/1; “Imports”, BBC, https://www.bbc.com/2\n',
      'It has no web address.[i]\n\n[i] Angus Maddison, The World Economy, OECD, 2001, p. 27.\n',
    ],
  },
  check({ draft, style }) {
    return citedNotes(draft).flatMap((cited) => checkNote(draft, cited, style))
  },
}

/** Only a note whose parts were all read, so that nothing can be lost. */
function checkNote(draft: Draft, cited: CitedNote, style: HouseStyle): Problem[] {
  const { title, url, access, rest, next } = cited.citation
  if (!title || (title.open && !title.close) || !url || rest.length > 0 || next) return []
  if (!access?.date?.date || malformedIn(cited)) return []
  const { definition } = cited
  const { content } = definition
  const block = spanAt(draft.blocks, definition.from)
  const repaired = block && draft.read(block, readBlockRepairs).get(content.text)
  if (!repaired || repaired.kept.length > 0 || repaired.text === content.text) return []
  // The access part has rules of its own, and so have quotation marks.
  const before = content.text.slice(0, access.from - content.from)
  const behind = content.text.slice(access.to - content.from)
  const written = before + formatAccess(access.date.date, style, draft.language) + behind
  if (foldQuotes(written) === foldQuotes(repaired.text)) return []
  const isOrdered = withoutGaps(written) === withoutGaps(repaired.text)
  // Where nobody asked for the form, only a note that comes close to it means to have it.
  if (!isFormAsked(cited.citation, style, draft.language)) return []
  if (!hasOwnForm(style) && !isOrdered) return []
  const { from, to } = content
  const fix = {
    title: message('Write {0} in the form of the house', formatMarker(definition)),
    safe: isOrdered,
    edits: [{ from, to, text: repaired.text }],
  }
  const template = '{0} is not in the form of the house.'
  return [{ from, to, message: message(template, formatMarker(definition)), fixes: [fix] }]
}

function foldQuotes(text: string): string {
  return text.replace(/[“”„«»‘’'"‹›]+/gu, '"')
}

/** What is left when only commas, stops, quotation marks and spaces may differ. */
function withoutGaps(text: string): string {
  return foldQuotes(text).replace(/[\s,.;:"]+/g, '')
}
