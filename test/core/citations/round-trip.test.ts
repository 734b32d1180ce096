import assert from 'node:assert/strict'
import fc from 'fast-check'
import { carries, limitsOf } from '../../../src/core/citations/carries'
import { fieldsOf, formatCitation } from '../../../src/core/citations/format'
import { readCitation } from '../../../src/core/citations/read'
import { presets } from '../../../src/core/style/presets/all'
import { language, noiseCitation, phraseCitation, withPartsOf } from './generate'
import { runs } from '../../support/properties'

// `npx tsx test/core/citations/carry-shares.ts` runs the same on 100,000 citations of each preset.
describe('a citation that was written is read again', () => {
  for (const [id, style] of Object.entries(presets)) {
    for (const [kind, citation] of Object.entries({
      phrases: phraseCitation,
      noise: noiseCitation,
    }))
      it(`${id}: whatever its form can carry (${kind})`, () =>
        fc.assert(
          fc.property(citation, language, (made, language) => {
            const citation = withPartsOf(style, made)
            if (!carries(style, citation, language)) return
            const note = formatCitation(citation, style, language)
            const read = readCitation(note, language, style)
            assert.deepEqual(read && fieldsOf(read), citation, note)
          }),
          runs(1000),
        ))

    it(`${id}: citations of everyday kind`, () => {
      for (const citation of everyday.map((citation) => withPartsOf(style, citation))) {
        assert.deepEqual(limitsOf(style, citation, 'en'), [])
        const note = formatCitation(citation, style, 'en')
        for (const withStyle of [style, undefined]) {
          const read = readCitation(note, 'en', withStyle)
          assert.deepEqual(read && fieldsOf(read), citation, note)
        }
      }
    })
  }
})

const accessed = { year: 2023, month: 8, day: 1 }
const published = { year: 2023, month: 7, day: 12 }
const everyday = [
  { title: 'Ice and Ore', outlet: 'TIME', url: 'https://time.com/1/', accessed },
  {
    author: 'Иванов И. И.',
    title: 'Арктика: право и лёд',
    outlet: 'РИА Новости',
    published,
    url: 'https://ria.ru/20230712/arktika.html',
    accessed,
  },
  {
    title: '“Polar Silk Road” and the North',
    outlet: 'Council on Foreign Relations, Asia Program',
    published,
    url: 'https://www.cfr.org/a_(b)',
    accessed,
  },
  {
    title: 'Türkiye’nin Karadeniz Gazı (2023–2027)',
    outlet: 'Anadolu Ajansı',
    published,
    accessed,
  },
]
