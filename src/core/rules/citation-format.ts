import type { Draft, HouseStyle } from '../draft'
import type { Problem } from '../findings'
import { formatAccess } from '../citations/access-text'
import { readBlockRepairs } from '../citations/repairs-in-block'
import { formatMarker } from '../notes/markers'
import { hasOwnForm } from '../style/chosen'
import { message } from '../text/message'
import { spanAt } from '../text/spans'
import { unwrap } from '../text/unwrap'
import { isFormAsked } from './access-facts'
import { sourcesOfNotes, malformedIn, type SourceOfNote } from './sources-of-notes'
import type { DraftRule } from './rule'

export const citationFormat: DraftRule = {
  id: 'citation-format',
  topic: 'citations',
  scope: 'draft',
  severity: 'hint',
  summary: 'Every source of a note has the form of the house.',
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
      {
        draft: `
Exports rose, and imports fell.[i]

[i] “Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023); “Imports” BBC, https://www.bbc.com/2 (Erişim Tarihi: 01.08.2023)
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A source of [i] is not in the form of the house.
`,
        fixed: `
Exports rose, and imports fell.[i]

[i] “Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023); “Imports”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      'No house asked for a form.[^1]\n\n[^1]: Reuters. “Trade.” Accessed 1 August 2023. https://www.reuters.com/.\n',
      'Other rules speak of the date.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi:1.8.2023)\n',
      'It cites two sources.[i]\n\n[i] “Exports”, AA, https://www.aa.com.tr/1; “Imports”, BBC, https://www.bbc.com/2\n',
      'One stop ends both.[i]\n\n[i] “Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023). “Imports”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)\n',
      'It has no web address.[i]\n\n[i] Angus Maddison, The World Economy, OECD, 2001, p. 27.\n',
    ],
  },
  check({ draft, style }) {
    return sourcesOfNotes(draft).flatMap((source) => checkSource(draft, source, style))
  },
}

/** Only a source whose parts were all read, so that nothing can be lost. */
function checkSource(draft: Draft, source: SourceOfNote, style: HouseStyle): Problem[] {
  const { definition, citation, text, isOnly } = source
  const { url, access, rest, next } = citation
  const isClosed = citation.title && (!citation.title.open || citation.title.close)
  if (!isClosed || !url || rest.length > 0) return []
  if (!access?.date?.date || malformedIn(source)) return []
  const block = spanAt(draft.blocks, definition.from)
  const repaired = block && draft.read(block, readBlockRepairs).get(text.text)
  if (!repaired || repaired.kept.length > 0) return []
  // A stop ends the note, and not a source before another one.
  const withoutStop = (text: string) => (next ? text.replace(/\.$/, '') : text)
  const wanted = withoutStop(repaired.text)
  // The access part has rules of its own, and so have quotation marks.
  const before = text.text.slice(0, access.from - text.from)
  const behind = text.text.slice(access.to - text.from)
  const part = formatAccess(access.date.date, style, draft.language)
  const written = withoutStop(before + part + behind)
  if (foldQuotes(unwrap(written)) === foldQuotes(unwrap(wanted))) return []
  const isOrdered = withoutGaps(written) === withoutGaps(wanted)
  // Where nobody asked for the form, only a source that comes close to it means to have it.
  if (!isFormAsked(citation, style, draft.language)) return []
  if (!hasOwnForm(style) && !isOrdered) return []
  const { from } = text
  const to = from + withoutStop(text.text).length
  const marker = formatMarker(definition)
  const template = isOnly
    ? '{0} is not in the form of the house.'
    : 'A source of {0} is not in the form of the house.'
  const title = isOnly
    ? message('Write {0} in the form of the house', marker)
    : message('Write the source in the form of the house')
  const fix = { title, safe: isOrdered, edits: [{ from, to, text: wanted }] }
  return [{ from, to, message: message(template, marker), fixes: [fix] }]
}

function foldQuotes(text: string): string {
  return text.replace(/[“”„«»‘’'"‹›]+/gu, '"')
}

/** What is left when only commas, stops, quotation marks and spaces may differ. */
function withoutGaps(text: string): string {
  return foldQuotes(text).replace(/[\s,.;:"]+/g, '')
}
