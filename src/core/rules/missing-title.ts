import type { Draft, HouseStyle } from '../draft'
import { outletOf } from '../citations/address'
import { foldWord } from '../citations/words'
import { formatMarker } from '../notes/markers'
import { message } from '../text/message'
import { isFormAsked } from './access-facts'
import { sourcesOfNotes, isBareAddress, type SourceOfNote } from './sources-of-notes'
import type { DraftRule } from './rule'

export const missingTitle: DraftRule = {
  id: 'missing-title',
  topic: 'citations',
  scope: 'draft',
  severity: 'warning',
  summary: 'A note on a web page gives its title.',
  rationale:
    'Addresses die. With the title, readers can still find the page, in an archive or at its new place.',
  examples: {
    sound: [
      'Trade rose.[i]\n\n[i] “Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
    faulty: [
      {
        draft: `
Trade rose.[i] It fell.[ii] It rose again.[iii]

[i] REUTERS, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)
    ^^^^^^^ No title in [i].

[ii] Anadolu Ajansı, https://www.aa.com.tr/tr/dunya/1, (Erişim Tarihi: 01.08.2023)
     ^^^^^^^^^^^^^^ No title in [ii].

[iii] ТАСС, 12 июля 2023, https://tass.ru/ekonomika/1, (дата обращения: 01.08.2023)
      ^^^^ No title in [iii].
`,
      },
    ],
    silent: [
      'An address alone is a matter for another rule.[i]\n\n[i] https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)\n',
      'This may be a title without quotation marks.[^1]\n\n[^1]: Trade Rises in Spring, https://example.org/trade, accessed 1 August 2023.\n',
      'It is named in an earlier note.[i]\n\n[i] a.g.e., https://www.aa.com.tr/, (Erişim Tarihi: 01.08.2023)\n',
      'This one is a remark.[^1]\n\n[^1]: The full list can be found at https://www.reuters.com/world/.\n',
      'It is still to be filled in.[i]\n\n[i] “”, BBC, https://www.bbc.com/, (Erişim Tarihi: 01.08.2023)\n',
    ],
  },
  check({ draft, style }) {
    return sourcesOfNotes(draft)
      .filter((cited) => lacksTitle(cited, draft, style))
      .map(({ definition, citation }) => {
        const { outlet, author, url, access } = citation
        const { from, to } = outlet ?? author ?? url ?? access ?? definition.marker
        return { from, to, message: message('No title in {0}.', formatMarker(definition)) }
      })
  },
}

function lacksTitle(cited: SourceOfNote, draft: Draft, style: HouseStyle): boolean {
  const { citation } = cited
  const { title, url, access, published, author, outlet } = citation
  if (title || !(url ?? access) || isBareAddress(cited)) return false
  if (author || published || !outlet) return true
  // Where no form is asked for, a name alone before an address may be that of the page.
  if (isFormAsked(citation, style, draft.language)) return true
  const isRemark = draft.source.charAt(outlet.to) === ':'
  return isKnownOutlet(outlet.text, url?.text, style) || (!isRemark && outletLike.test(outlet.text))
}

/** `TIME`, `time.com` */
const outletLike = /^[\p{Lu}\d&. -]{2,30}$|^[\w-]+\.[a-z.]{2,12}$/u

function isKnownOutlet(name: string, address: string | undefined, style: HouseStyle): boolean {
  const known = address === undefined ? null : outletOf(address, style)
  return known !== null && foldWord(known) === foldWord(name)
}
