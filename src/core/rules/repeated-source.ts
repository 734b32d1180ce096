import type { Citation, Draft } from '../draft'
import type { Fix, Problem } from '../findings'
import { isSiteKey, sourceKey } from '../citations/source-key'
import { readWords } from '../citations/words'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { citedNotes, type CitedNote } from './cited-notes'
import { removeDefinition } from './remove-definition'
import type { DraftRule } from './rule'

export const repeatedSource: DraftRule = {
  id: 'repeated-source',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'Every source has one note.',
  rationale:
    'Two notes on one page look like two sources. Where the titles differ, the address was mostly left over from the note that was copied.',
  examples: {
    sound: [
      'Exports rose.[i] Imports fell.[ii] Exports rose again.[i]\n\n[i] “Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)\n\n[ii] “Imports”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Exports rose.[i] Imports fell.[ii] Exports rose again.[iii]

[i] “Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)

[iii] “Exports”, AA, http://aa.com.tr/1/?utm_source=x, (Erişim Tarihi: 02.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The same source as [i]: refer to [i] again.
`,
        fixed: `
Exports rose.[i] Imports fell.[ii] Exports rose again.[i]

[i] “Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)

[ii] “Imports”, BBC, https://www.bbc.com/2, (Erişim Tarihi: 01.08.2023)
`,
      },
      {
        draft: `
Экспорт вырос.[i] Импорт упал.[ii]

[i] «Торговля растёт», ТАСС, https://tass.ru/1, (дата обращения: 01.08.2023)

[ii] «Выборы в мае», ТАСС, https://tass.ru/1, (дата обращения: 01.08.2023)
                           ^^^^^^^^^^^^^^^^^ The same address as in [i], with another title.
`,
      },
    ],
    silent: [
      'Exports rose.[i] Imports fell.[ii]\n\n[i] Yılmaz, A., “Ticaret”, Dergi, s. 5, https://dergipark.org.tr/1, (Erişim Tarihi: 01.08.2023)\n\n[ii] Yılmaz, A., “Ticaret”, Dergi, s. 9, https://dergipark.org.tr/1, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i] Imports fell.[ii]\n\n[i] “Statute”, ICC, https://www.icc-cpi.int/, (Erişim Tarihi: 01.08.2023)\n\n[ii] “Rules”, ICC, https://www.icc-cpi.int/, (Erişim Tarihi: 01.08.2023)\n',
      'Exports rose.[i] Imports fell.[ii]\n\n[i] “Exports”, OECD, https://oecd.org/data?id=1, (Erişim Tarihi: 01.08.2023)\n\n[ii] “Imports”, OECD, https://oecd.org/data?id=2, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft }) {
    const first = new Map<string, CitedNote>()
    return citedNotes(draft)
      .filter(({ note, citation }) => citation.url && !note.duplicateOf)
      .flatMap((cited) => {
        const key = sourceKey(cited.citation.url!.text)
        const earlier = first.get(key)
        if (!earlier) first.set(key, cited)
        return earlier ? compare(draft, earlier, cited, key) : []
      })
  },
}

function compare(draft: Draft, earlier: CitedNote, later: CitedNote, key: string): Problem[] {
  const [a, b] = [earlier.citation, later.citation]
  if (a.next || b.next || a.locator?.text !== b.locator?.text) return []
  if (placeOf(a) !== placeOf(b)) return []
  const isSame = !a.title || !b.title || foldTitle(a.title.text) === foldTitle(b.title.text)
  if (!isSame && isSiteKey(key)) return []
  const { from, to } = b.url!
  const marker = formatMarker(earlier.definition)
  const related = [{ from: a.url!.from, to: a.url!.to, message: message('The first note on it.') }]
  return isSame
    ? [
        {
          from,
          to,
          message: message('The same source as {0}: refer to {0} again.', marker),
          related,
          fixes: referToFirst(draft, earlier, later),
        },
      ]
    : [
        {
          from,
          to,
          message: message('The same address as in {0}, with another title.', marker),
          related,
        },
      ]
}

/** The part of a page or document that the address points to. */
function placeOf({ url }: Citation): string {
  return /#.*$/s.exec(url?.text ?? '')?.[0] ?? ''
}

function foldTitle(title: string): string {
  return readWords(title)
    .map(({ key }) => key)
    .join(' ')
}

function referToFirst(draft: Draft, earlier: CitedNote, later: CitedNote): Fix[] {
  const marker = formatMarker(earlier.definition)
  const title = message('Refer to {0} instead, and remove the note', marker)
  const removal = removeDefinition(draft, later.definition, title)
  const edits = later.note.references.map(({ from, to }) => ({ from, to, text: marker }))
  return later.definition.notation === 'inline'
    ? []
    : [{ ...removal, edits: [...edits, ...removal.edits] }]
}
