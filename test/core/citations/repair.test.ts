import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { HouseStyle, Language } from '../../../src/core/draft'
import { formatCitation } from '../../../src/core/citations/format'
import { formWords } from '../../../src/core/citations/phrases'
import { readCitation } from '../../../src/core/citations/read'
import { repairCitation } from '../../../src/core/citations/repair'
import { foldWord } from '../../../src/core/citations/words'
import { presets } from '../../../src/core/style/presets/all'
import { language, messyNote, phraseCitation } from './generate'
import { runs } from '../../support/properties'

const house = presets['think-tank-tr']!
const url = 'https://example.org/ice'

function repairs(
  note: string,
  expected: string,
  language: Language = 'en',
  kept: string[] = [],
): void {
  it(`${note} → ${expected}`, () =>
    assert.deepEqual(repairCitation(note, house, language), { text: expected, kept }))
}

function leaves(note: string, language: Language = 'en'): void {
  it(`leaves ${note || 'an empty note'}`, () =>
    assert.deepEqual(repairCitation(note, house, language), { text: note, kept: [] }))
}

describe('repairing a note', () => {
  const right = `“Ice and Ore”, TIME, ${url}, (Erişim Tarihi: 01.08.2023)`

  leaves(right)
  repairs(`“Ice and Ore”, TIME, ${url}, (Erişim Tarihi:01.08.2023)`, right)
  repairs(`"Ice and Ore", TIME, ${url} (accessed on 1 August 2023).`, right)
  repairs(`“Ice and Ore, TIME, ${url}, (Erişim Tarihi: 1.8.2023)`, right)
  repairs(`“Ice and Ore”, TIME, Available at: <${url}>. Accessed August 1st, 2023.`, right)
  repairs(`[Ice and Ore](${url}), *TIME*, son erişim: 1 Ağustos 2023`, right, 'tr')
  repairs(`Ice and Ore // TIME URL: ${url} (дата обращения: 01.08.2023).`, right, 'ru')
  repairs(`Bkz. «Ice and Ore», TIME, ${url} (Erişim 1 Ağustos 2023)`, `Bkz. ${right}`, 'tr')

  repairs(
    `“Buz ve Maden”, YENĠ ġAFAK, ${url}, (EriĢim Tarihi: 01.08.2023)`,
    `“Buz ve Maden”, YENİ ŞAFAK, ${url}, (Erişim Tarihi: 01.08.2023)`,
    'tr',
  )
  repairs(
    `Doe, J. (2023, July 12). Ice and Ore. TIME, p. 4. Retrieved 1 Aug 2023, from ${url}`,
    `Doe, J., “Ice and Ore”, TIME, 2023, July 12, p. 4, ${url}, (Erişim Tarihi: 01.08.2023)`,
  )
  repairs(
    `“Ice”, TIME, ${url}, accessed 1 August 2023. “Ore”, BBC, ${url}/2, accessed 2 August 2023`,
    `“Ice”, TIME, ${url}, (Erişim Tarihi: 01.08.2023); “Ore”, BBC, ${url}/2, (Erişim Tarihi: 02.08.2023)`,
  )
  repairs(
    `“Ice and Ore”, TIME, ${url} (accessed 1 August 2023, 14:30), with a map`,
    `${right}, 14:30, with a map`,
    'en',
    ['14:30', 'with a map'],
  )

  repairs(
    `European Commission. (2024a). *Ice and Ore*. TIME. Retrieved August 1, 2023, from ${url}`,
    `European Commission, “Ice and Ore”, TIME, 2024a, ${url}, (Erişim Tarihi: 01.08.2023)`,
  )
  repairs(
    `Doe, J. (2023). Ice. *Ore Review*, *12*(3), 45–67. ${url}`,
    `Doe, J., “Ice”, Ore Review, 2023, 12(3), 45–67, ${url}`,
  )

  describe('keeps its hands off', () => {
    leaves('')
    leaves('This figure does not include Crimea.')
    leaves('Waltz, a.g.e., s. 45.', 'tr')
    leaves('Ibid.')
    // Under a Turkish label the date would be read as 1 August.
    leaves(`“Ice and Ore”, TIME, ${url}, (Accessed: 01/08/2023)`)
  })

  const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()

  /** The words of dates that were read: a date is written anew, without `г.` and the day of the week. */
  function wordsOfDates(text: string, style: HouseStyle, language: Language): string[] {
    const citation = readCitation(text, language, style)
    if (!citation) return []
    const { published, access, next } = citation
    const others = next ? wordsOfDates(text.slice(next.from), style, language) : []
    return [...words(`${published?.text} ${access?.date?.text}`), ...others]
  }

  it('of a note in the form of any house, writes the same note again', () =>
    fc.assert(
      fc.property(phraseCitation, language, (citation, language) => {
        for (const style of Object.values(presets)) {
          const note = formatCitation({ ...citation, published: '' }, style, language)
          const { text } = repairCitation(note, style, language)
          assert.equal(repairCitation(text, style, language).text, text)
        }
      }),
    ))

  it('is done once and for all, and drops no word', () =>
    fc.assert(
      fc.property(messyNote, language, (note, language) => {
        for (const style of Object.values(presets)) {
          const { text, kept } = repairCitation(note.text, style, language)
          assert.equal(repairCitation(text, style, language).text, text)
          const ofDates = new Set(wordsOfDates(note.text, style, language))
          for (const word of words(note.words))
            assert.ok(
              text.includes(word) || formWords.has(foldWord(word)) || ofDates.has(word),
              `${word} in ${text}`,
            )
          for (const words of kept) assert.ok(text.includes(words), `${words} in ${text}`)
        }
      }),
      runs(500),
    ))
})
