import assert from 'node:assert/strict'
import fc from 'fast-check'
import { formatBibtex, readBibtex } from '../../../../src/core/citations/exchange/bibtex'
import { splitBibtex } from '../../../../src/core/citations/exchange/bibtex-entries'
import type { Import, Source } from '../../../../src/core/citations/exchange/source'
import { formatMessage } from '../../../../src/core/text/message'
import { parseBibtex } from '../../../../src/editor/citations/bibtex-parser'
import { runs } from '../../../support/properties'

const read = (text: string): Import => readBibtex(text, 'en', parseBibtex)

/** The fields of the one entry of a file. */
function only(text: string): Source['fields'] {
  const { sources, faults } = read(text)
  assert.deepEqual(faults, [])
  assert.equal(sources.length, 1)
  return sources[0]!.fields
}

const faultsOf = ({ faults }: Import) =>
  faults.map(({ entry, reason }) => `${entry}: ${formatMessage(reason)}`)

describe('reading BibTeX', () => {
  it('reads a page of the web with the day on which it was read', () => {
    const fields = only(`
@online{polarbear,
  title = {Sea Ice in the {Arctic}},
  author = {Smith, John and {World Meteorological Organization}},
  journaltitle = {TIME},
  date = {2023-07-12},
  url = {https://time.com/1?a=b&c=d},
  urldate = {2023-08-01},
}`)
    assert.deepEqual(fields, {
      author: 'John Smith and World Meteorological Organization',
      title: 'Sea Ice in the Arctic',
      outlet: 'TIME',
      published: { year: 2023, month: 7, day: 12 },
      url: 'https://time.com/1?a=b&c=d',
      accessed: { year: 2023, month: 8, day: 1 },
    })
  })

  it('reads an article, with accents, abbreviations and pages', () => {
    const fields = only(String.raw`
@string{ib = "Ice Bulletin"}
@article{ozturk, author = {Ay{\c{s}}e {\"O}zt{\"u}rk}, title = "{\.I}klim \& Buz",
  journal = ib # " of Oslo", volume = 12, number = 3, pages = {45--67}, year = 2020}`)
    assert.deepEqual(fields, {
      author: 'Ayşe Öztürk',
      title: 'İklim & Buz',
      outlet: 'Ice Bulletin of Oslo',
      published: { year: 2020 },
      locator: 'vol. 12, no. 3, pp. 45–67',
    })
  })

  it('reads old entries, which had no fields for pages of the web', () => {
    const fields = only(String.raw`
@misc{report, title={Ice Report}, howpublished={\url{https://wmo.int/a_b}}, year={2021}, month=jul,
  note={Accessed: 2023-08-01}}`)
    assert.equal(fields.url, 'https://wmo.int/a_b')
    assert.deepEqual(fields.published, { year: 2021, month: 7 })
    assert.deepEqual(fields.accessed, { year: 2023, month: 8, day: 1 })
  })

  it('takes over what a paper has of its volume', () => {
    const { sources } = read(`
@inproceedings{paper, crossref = {volume}, title = {On Ice}, pages = {7}}
@proceedings{volume, title = {Ice Congress}, booktitle = {Ice Congress}, year = {1999}}`)
    assert.deepEqual(sources[0]?.fields, {
      title: 'On Ice',
      outlet: 'Ice Congress',
      published: { year: 1999 },
      locator: 'p. 7',
    })
  })

  it('names the broken entries, and reads the others', () => {
    const result = read(`
@article{first, title = {First}, year = 2001}

@article{open, title = {It never closes, year = 2002}

@book{second, title = {Second}, year = 2003}

@article{nothing, year = 2004}

@article{odd, title = , year = 2005}

@online{third, title = {Third}, url = {https://example.org/3}}
`)
    assert.deepEqual(
      result.sources.map(({ fields }) => fields.title),
      ['First', 'Second', 'Third'],
    )
    assert.deepEqual(faultsOf(result), [
      'open: Its braces do not close.',
      'nothing: It has neither a title nor an address.',
      'odd: It is not written as BibTeX: expected "lbrace", got "comma".',
    ])
  })

  it('leaves out comments and preambles, and takes parentheses for braces', () => {
    const { sources, faults } = read(`
Written by hand, ask desk@example.org.
@comment{not, title = {this}}
@preamble{"\\newcommand{\\x}{y}"}
@book(kept, title = {Kept (and told)}, year = 1999)`)
    assert.deepEqual(faults, [])
    assert.equal(sources[0]?.fields.title, 'Kept (and told)')
  })

  it('never throws, and says something of each entry', () => {
    const piece = fc.constantFrom(
      '@article{',
      'a,',
      'title',
      '=',
      '{',
      '}',
      '"',
      ',',
      '\n',
      '@string{',
      '@online(',
      ')',
      '#',
      'url',
      'https://example.org',
      '\\"',
      '\\',
      'year',
      '2020',
      '%',
      'ş',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { sources, faults } = read(text)
        assert.equal(sources.length + faults.length, splitBibtex(text).length)
      }),
      runs(500),
    )
  })
})

describe('writing BibTeX', () => {
  it('gives entries that other programs read', () => {
    const text = formatBibtex([
      {
        kind: null,
        fields: {
          author: 'World Bank',
          title: 'Ice & Ore: 100% of it',
          outlet: 'TIME',
          url: 'https://time.com/a_b?c=d&e=1%20',
          accessed: { year: 2023, month: 8, day: 1 },
        },
      },
      {
        kind: null,
        fields: {
          title: 'Deniz Buzu',
          outlet: 'TÜBİTAK',
          published: { year: 2001 },
          locator: 's. 27',
        },
      },
    ])
    assert.equal(
      text,
      String.raw`@online{world2023ice,
  author = {{World Bank}},
  title = {{Ice \& Ore: 100\% of it}},
  organization = {TIME},
  url = {https://time.com/a_b?c=d&e=1%20},
  urldate = {2023-08-01},
}

@book{tubitak2001deniz,
  title = {{Deniz Buzu}},
  publisher = {TÜBİTAK},
  date = {2001},
  pages = {27},
}
`,
    )
  })

  it('and reads them back', () => {
    const text = fc.stringMatching(
      /^[A-Za-zçğıöşüİа-яА-Я0-9][A-Za-zçğıöşüа-я0-9 &%$#_:–’]{0,20}[a-zçğışа-я0-9]$/u,
    )
    const source = fc.record({
      title: text,
      outlet: text,
      url: fc.constantFrom('https://example.org/a_b', 'https://example.org/?a=1&b=%20#c'),
      published: fc.record({ year: fc.integer({ min: 1991, max: 2030 }) }),
      accessed: fc.constant({ year: 2023, month: 8, day: 1 }),
    })
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (fields) => {
        const written = formatBibtex(fields.map((fields) => ({ kind: null, fields })))
        const { sources, faults } = read(written)
        assert.deepEqual(faults, [])
        const squeeze = (value: unknown) =>
          JSON.parse(JSON.stringify(value).replace(/ +/g, ' ')) as unknown
        assert.deepEqual(
          sources.map(({ fields }) => fields),
          squeeze(fields),
        )
      }),
      runs(200),
    )
  })
})
