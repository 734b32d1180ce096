import assert from 'node:assert/strict'
import { formatCsv } from '../../../../src/core/citations/exchange/csv'
import {
  distinctSources,
  findCitedSources,
} from '../../../../src/core/citations/exchange/draft-sources'
import { exchangeFormatOf } from '../../../../src/core/citations/exchange/import'
import { readTestDraft } from '../../../support/draft'

const draft = readTestDraft(`# Ice

It melts.[i] It grows.[ii] It drifts.[iii] It sings.[iv]

[i] “Sea Ice”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023); “Ore, and more”, TIME, https://time.com/1, (Erişim Tarihi: 02.08.2023)

[ii] Ibid.

[iii] The figure does not include lakes.

[iv] “Sea Ice”, WMO, https://www.wmo.int/ice/?utm_source=x, (Erişim Tarihi: 31.02.2023)
`)

describe('the sources of a draft', () => {
  it('are those of all notes, without remarks and short forms', () => {
    const cited = findCitedSources(draft)
    assert.deepEqual(
      cited.map(({ note, source }) => [note, source.fields.title]),
      [
        ['i', 'Sea Ice'],
        ['i', 'Ore, and more'],
        ['iv', 'Sea Ice'],
      ],
    )
  })

  it('count once, whatever their address carries', () => {
    const titles = distinctSources(findCitedSources(draft)).map(({ fields }) => fields.title)
    assert.deepEqual(titles, ['Sea Ice', 'Ore, and more'])
  })

  it('are a table with a row for each place', () => {
    assert.equal(
      formatCsv(findCitedSources(draft)),
      [
        '\uFEFFnote,author,title,outlet,published,locator,url,accessed',
        'i,,Sea Ice,WMO,,,https://wmo.int/ice,2023-08-01',
        'i,,"Ore, and more",TIME,,,https://time.com/1,2023-08-02',
        'iv,,Sea Ice,WMO,,,https://www.wmo.int/ice/?utm_source=x,31.02.2023',
        '',
      ].join('\r\n'),
    )
  })

  it('name their draft where there are several', () => {
    const [cited] = findCitedSources(draft)
    assert.equal(
      formatCsv([{ ...cited!, draft: 'articles/ice.md' }]).split('\r\n')[1],
      'articles/ice.md,i,,Sea Ice,WMO,,,https://wmo.int/ice,2023-08-01',
    )
  })

  it('run no formula in a spreadsheet', () => {
    const source = { kind: null, fields: { title: '=HYPERLINK("http://example.org")' } }
    assert.match(formatCsv([{ note: 'i', source }]), /,"'=HYPERLINK\(""http/)
  })
})

describe('the format of a file of sources', () => {
  it('is told by what stands in it', () => {
    assert.equal(exchangeFormatOf('\uFEFF[{"title": "Ice"}]'), 'csl-json')
    assert.equal(exchangeFormatOf('\n@article{a,'), 'bibtex')
    assert.equal(exchangeFormatOf('% made by hand\n\n  @Book (a,'), 'bibtex')
    assert.equal(exchangeFormatOf('TY  - NEWS\nER  - '), 'ris')
    assert.equal(exchangeFormatOf('Write to desk@example.org {soon}.'), null)
    assert.equal(exchangeFormatOf(''), null)
  })
})
