import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readRis } from '../../../../src/core/citations/exchange/ris'
import { formatMessage } from '../../../../src/core/text/message'

describe('reading RIS', () => {
  it('reads an article of a newspaper', () => {
    const { sources, faults } = readRis(
      `TY  - NEWS
TI  - Sea ice
AU  - Smith, Jane
AU  - World Meteorological Organization
T2  - The Guardian
DA  - 2023/07/12/
UR  - https://www.theguardian.com/world/ice
Y2  - 2023/08/01/14:30
ER  - 
`,
      'en',
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(sources, [
      {
        kind: 'news',
        fields: {
          author: 'Jane Smith and World Meteorological Organization',
          title: 'Sea ice',
          outlet: 'The Guardian',
          published: { year: 2023, month: 7, day: 12 },
          url: 'https://www.theguardian.com/world/ice',
          accessed: { year: 2023, month: 8, day: 1 },
        },
      },
    ])
  })

  it('reads an article of a journal, with pages, a DOI and a title on two lines', () => {
    const { sources } = readRis(
      'TY  - JOUR\r\nT1  - Buz\r\n  ve deniz\r\nJO  - Kutup\r\nPY  - 2020\r\nVL  - 12\r\nIS  - 3\r\nSP  - 45\r\nEP  - 67\r\nDO  - 10.1000/182\r\nER  - \r\n',
      'tr',
    )
    assert.deepEqual(sources[0], {
      kind: 'journal',
      fields: {
        title: 'Buz ve deniz',
        outlet: 'Kutup',
        published: { year: 2020 },
        locator: 'cilt 12, sayı 3, s. 45–67',
        url: 'https://doi.org/10.1000/182',
      },
    })
  })

  it('names the broken entries, and reads the others', () => {
    const { sources, faults } = readRis(
      `TI  - Lost its head
ER  - 
TY  - BOOK
TI  - Never ended
TY  - BOOK
ID  - empty
ER  - 
TY  - BOOK
TI  - Last
ER  - `,
      'en',
    )
    assert.deepEqual(
      sources.map(({ fields }) => fields.title),
      ['Never ended', 'Last'],
    )
    assert.deepEqual(
      faults.map(({ entry, reason }) => `${entry}: ${formatMessage(reason)}`),
      ['#1: It does not begin with TY.', 'empty: It has neither a title nor an address.'],
    )
  })

  it('never throws', () => {
    const line = fc.constantFrom(
      'TY  - NEWS',
      'TI  - Ice',
      'ER  - ',
      'DA  - 20//',
      'Y2  - x',
      'AU  - ,',
      'word',
      '',
    )
    fc.assert(fc.property(fc.array(line), (lines) => void readRis(lines.join('\n'), 'ru')))
  })
})
