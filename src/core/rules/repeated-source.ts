import type { Citation, Draft } from '../draft'
import type { Fix, Problem, Related } from '../findings'
import { isSiteKey, sourceKey } from '../citations/source-key'
import { readWords } from '../citations/words'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { sourcesOfNotes, type SourceOfNote } from './sources-of-notes'
import { removeDefinition } from './remove-definition'
import type { DraftRule } from './rule'

export const repeatedSource: DraftRule = {
  id: 'repeated-source',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'Every source has one note.',
  rationale:
    'Two notes on one page look like two sources. Where the titles differ, the address was most likely left over from a note that was copied.',
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
      {
        draft: `
İhracat arttı.[i] İthalat düştü.[ii]

[i] “İhracat”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023); “İthalat”, TRT, https://www.trthaber.com/2, (Erişim Tarihi: 01.08.2023); “İhracat”, AA, https://www.aa.com.tr/1/, (Erişim Tarihi: 01.08.2023)
                                                                                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ [i] names this source twice.

[ii] “İthalat”, TRT, https://www.trthaber.com/2, (Erişim Tarihi: 01.08.2023)
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ The same source as in [i].
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
    const first = new Map<string, SourceOfNote>()
    return sourcesOfNotes(draft)
      .filter(({ note, citation }) => citation.url && !note.duplicateOf)
      .flatMap((source) => {
        const key = sourceKey(source.citation.url!.text)
        const earlier = first.get(key)
        if (!earlier) first.set(key, source)
        return earlier ? compare(draft, earlier, source, key) : []
      })
  },
}

function compare(draft: Draft, earlier: SourceOfNote, later: SourceOfNote, key: string): Problem[] {
  const [a, b] = [earlier.citation, later.citation]
  if (a.locator?.text !== b.locator?.text || placeOf(a) !== placeOf(b)) return []
  const isSame = !a.title || !b.title || foldTitle(a.title.text) === foldTitle(b.title.text)
  if (!isSame && isSiteKey(key)) return []
  const { from, to } = b.url!
  const problem = { from, to, related: [relatedTo(earlier)] }
  const marker = formatMarker(earlier.definition)
  if (!isSame) {
    const template = 'The same address as in {0}, with another title.'
    return [{ ...problem, message: message(template, marker) }]
  }
  if (earlier.note === later.note)
    return [{ ...problem, message: message('{0} names this source twice.', marker) }]
  // A note with other sources as well cannot stand for one of them.
  if (!earlier.isOnly || !later.isOnly)
    return [{ ...problem, message: message('The same source as in {0}.', marker) }]
  return [
    {
      ...problem,
      message: message('The same source as {0}: refer to {0} again.', marker),
      fixes: referToFirst(draft, earlier, later),
    },
  ]
}

function relatedTo({ citation: { url } }: SourceOfNote): Related {
  return { from: url!.from, to: url!.to, message: message('The first note on it.') }
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

function referToFirst(draft: Draft, earlier: SourceOfNote, later: SourceOfNote): Fix[] {
  const marker = formatMarker(earlier.definition)
  const title = message('Refer to {0} instead, and remove the note', marker)
  const removal = removeDefinition(draft, later.definition, title)
  const edits = later.note.references.map(({ from, to }) => ({ from, to, text: marker }))
  return later.definition.notation === 'inline'
    ? []
    : [{ ...removal, edits: [...edits, ...removal.edits] }]
}
