import type { Draft, HouseStyle } from '../draft'
import type { Fix } from '../findings'
import { outletOf } from '../citations/address'
import { fieldsOf, formatCitation, type CitationFields } from '../citations/format'
import { isNameList } from '../citations/names'
import { foldWord } from '../citations/words'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { isFormAsked } from './access-facts'
import { sourcesOfNotes, type SourceOfNote } from './sources-of-notes'
import type { DraftRule } from './rule'

export const missingOutlet: DraftRule = {
  id: 'missing-outlet',
  topic: 'citations',
  scope: 'draft',
  severity: 'info',
  summary: 'A note on a web page says who published it.',
  rationale:
    'Readers weigh a claim by who makes it. They should not have to guess the outlet from an address.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i] It fell.[ii] It rose again.[iii]

[i] “Trade”, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)
    ^^^^^^^ No outlet in [i].

[ii] Ayşe Yılmaz, “Ticaret”, https://www.aa.com.tr/tr/1, (Erişim Tarihi: 01.08.2023)
                  ^^^^^^^^^ No outlet in [ii].

[iii] “Торговля растёт”, https://tass.ru/ekonomika/1, (Erişim Tarihi: 01.08.2023)
      ^^^^^^^^^^^^^^^^^ No outlet in [iii].
`,
        fixed: `
Trade rose.[i] It fell.[ii] It rose again.[iii]

[i] “Trade”, Reuters, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)

[ii] Ayşe Yılmaz, “Ticaret”, Anadolu Ajansı, https://www.aa.com.tr/tr/1, (Erişim Tarihi: 01.08.2023)

[iii] “Торговля растёт”, ТАСС, https://tass.ru/ekonomika/1, (Erişim Tarihi: 01.08.2023)
`,
      },
    ],
    silent: [
      'Its author is its publisher.[i]\n\n[i] World Bank, “Global Economic Prospects”, https://www.worldbank.org/gep, (Erişim Tarihi: 01.08.2023)\n',
      'It calls itself by another name.[i]\n\n[i] T.C. Dışişleri Bakanlığı, “Tahıl Koridoru”, https://www.mfa.gov.tr/1, (Erişim Tarihi: 01.08.2023)\n',
      'The text of the link says it all.[^1]\n\n[^1]: [Nature on Grain](https://www.nature.com/articles/1)\n',
      'It is printed.[i]\n\n[i] Angus Maddison, “The World Economy”, p. 27.\n',
      'This one is a remark.[^1]\n\n[^1]: The full list can be found at https://www.reuters.com/world/.\n',
    ],
  },
  check({ draft, style }) {
    if (!/\{[^{}]*\boutlet\b/.test(style.citation)) return []
    return sourcesOfNotes(draft)
      .filter((cited) => lacksOutlet(cited, draft, style))
      .map((cited) => {
        const { definition, citation } = cited
        const { from, to, open, close } = citation.title!
        return {
          from: open?.from ?? from,
          to: close?.to ?? to,
          message: message('No outlet in {0}.', formatMarker(definition)),
          fixes: addOutlet(cited, draft, style),
        }
      })
  },
}

function lacksOutlet({ citation }: SourceOfNote, draft: Draft, style: HouseStyle): boolean {
  const { title, outlet, url, author, locator, rest } = citation
  if (!title || outlet || !url || locator || rest.length > 0) return false
  // Without quotation marks it may be a description, and the text of a link may name the outlet.
  const isTitle = /[“„«"‘*_]/.test(draft.source.charAt(title.open?.from ?? -1))
  if (!isTitle && !isFormAsked(citation, style, draft.language)) return false
  return !author || isGuest(author.text, outletOf(url.text, style))
}

/** An author that is no person is mostly the publisher as well, under the same or a longer name. */
function isGuest(author: string, outlet: string | null): boolean {
  if (outlet === null || !isNameList(author)) return false
  const [a, b] = [foldWord(author), foldWord(outlet)]
  return !a.includes(b) && !b.includes(a)
}

/** Where the source is in the form of the house and the site is known, there is one place for it. */
function addOutlet(
  { citation, text: written }: SourceOfNote,
  draft: Draft,
  style: HouseStyle,
): Fix[] {
  const outlet = citation.url && outletOf(citation.url.text, style)
  // A stop ends the note, and not a source before another one.
  const format = (fields: CitationFields) =>
    formatCitation(fields, style, draft.language).replace(citation.next ? /\.$/ : '', '')
  const fields = fieldsOf(citation)
  const { from, to, text } = written
  if (!outlet || format(fields) !== text) return []
  const edits = [{ from, to, text: format({ ...fields, outlet }) }]
  return [{ title: message('Add {0}', outlet), safe: false, edits }]
}
