import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../../src/core/draft'
import { formatCslJson, readCslJson } from '../../../../src/core/citations/exchange/csl-json'
import { formatMessage } from '../../../../src/core/text/message'
import { phraseCitation } from '../generate'

function fieldsOf(item: object, language: Language = 'en') {
  const { sources, faults } = readCslJson(JSON.stringify([item]), language)
  assert.deepEqual(faults, [])
  return sources[0]!.fields
}

describe('reading CSL-JSON', () => {
  it('reads an article of a newspaper, as Zotero writes it', () => {
    const { sources } = readCslJson(
      `[{
        "id": "http://zotero.org/users/1/items/AB12",
        "type": "article-newspaper",
        "title": "Sea ice and the <i>Polarstern</i>",
        "container-title": "The Guardian",
        "URL": "https://www.theguardian.com/world/ice",
        "language": "en",
        "author": [{ "family": "Smith", "given": "Jane" }, { "family": "Leyen", "given": "Ursula", "non-dropping-particle": "von der" }],
        "issued": { "date-parts": [["2023", 7, 12]] },
        "accessed": { "date-parts": [["2023", 8, 1]] }
      }]`,
      'en',
    )
    assert.deepEqual(sources, [
      {
        kind: 'news',
        fields: {
          author: 'Jane Smith and Ursula von der Leyen',
          title: 'Sea ice and the Polarstern',
          outlet: 'The Guardian',
          published: { year: 2023, month: 7, day: 12 },
          url: 'https://www.theguardian.com/world/ice',
          accessed: { year: 2023, month: 8, day: 1 },
        },
      },
    ])
  })

  it('writes volume, pages and authors in the words of the language', () => {
    const author = ['Ali Kaya', 'Ayşe Demir', 'Can Er', 'Su Ak'].map((literal) => ({ literal }))
    const item = {
      type: 'article-journal',
      title: 'T',
      author,
      volume: 5,
      issue: '2',
      page: '10-25',
    }
    const words = (language: Language) => [
      fieldsOf(item, language).author,
      fieldsOf(item, language).locator,
    ]
    assert.deepEqual(words('en'), ['Ali Kaya et al.', 'vol. 5, no. 2, pp. 10–25'])
    assert.deepEqual(words('tr'), ['Ali Kaya vd.', 'cilt 5, sayı 2, s. 10–25'])
    assert.deepEqual(words('ru'), ['Ali Kaya и др.', 'т. 5, № 2, с. 10–25'])
    assert.equal(
      fieldsOf({ ...item, author: author.slice(0, 3) }, 'tr').author,
      'Ali Kaya, Ayşe Demir ve Can Er',
    )
  })

  it('takes the publisher, the authority or a DOI where there is nothing better', () => {
    assert.equal(fieldsOf({ type: 'book', title: 'T', publisher: 'İletişim' }).outlet, 'İletişim')
    assert.equal(fieldsOf({ type: 'legislation', title: 'T', authority: 'TBMM' }).outlet, 'TBMM')
    assert.equal(fieldsOf({ title: 'T', DOI: '10.1000/182' }).url, 'https://doi.org/10.1000/182')
  })

  it('keeps a date that it cannot read, and one that the calendar does not have', () => {
    const issued = (value: unknown) => fieldsOf({ title: 'T', issued: value }).published
    assert.deepEqual(issued({ raw: '12 July 2023' }), { year: 2023, month: 7, day: 12 })
    assert.deepEqual(issued({ 'date-parts': [[2023, 7]] }), { year: 2023, month: 7 })
    assert.equal(issued({ literal: 'forthcoming' }), 'forthcoming')
    assert.equal(issued({ 'date-parts': [[2023, 2, 31]] }), '2023-02-31')
    assert.equal(issued({ 'date-parts': [[2020], [2021]] }), '2020–2021')
    assert.equal(issued({ 'date-parts': [['soon']] }), undefined)
  })

  it('reads one item alone, and a list of items in an object', () => {
    const titles = (text: string) =>
      readCslJson(text, 'en').sources.map(({ fields }) => fields.title)
    assert.deepEqual(titles('{"title": "One"}'), ['One'])
    assert.deepEqual(titles('\uFEFF{"items": [{"title": "One"}, {"title": "Two"}]}'), [
      'One',
      'Two',
    ])
  })

  it('names the broken entries, and reads the others', () => {
    const { sources, faults } = readCslJson(
      '[{"id": "a", "title": "First"}, {"id": "b", "type": "book"}, 7, {"title": "Last",} oops]',
      'en',
    )
    assert.deepEqual(
      sources.map(({ fields }) => fields.title),
      ['First', 'Last'],
    )
    assert.deepEqual(
      faults.map(({ entry, reason }) => `${entry}: ${formatMessage(reason)}`).slice(0, 2),
      ['b: It has neither a title nor an address.', '#3: It has neither a title nor an address.'],
    )
  })

  it('leaves out the entry in which the file ends', () => {
    const { sources, faults } = readCslJson(
      '[{"id": "a", "title": "Sea Ice"}, {"id": "b", "title": "The Sea',
      'en',
    )
    assert.deepEqual(
      sources.map(({ fields }) => fields.title),
      ['Sea Ice'],
    )
    assert.deepEqual(
      faults.map(({ entry, reason }) => `${entry}: ${formatMessage(reason)}`),
      ['b: The file ends in the middle of it.'],
    )
  })

  it('knows the types and the titles of Crossref', () => {
    const { sources } = readCslJson(
      '{"type": "journal-article", "title": "Trade &amp; <i>Peace</i>", "container-title": "Politics &amp; Society"}',
      'en',
    )
    assert.deepEqual(sources, [
      { kind: 'journal', fields: { title: 'Trade & Peace', outlet: 'Politics & Society' } },
    ])
  })

  it('says so when the file is no JSON at all', () => {
    const { faults } = readCslJson('{"title": ', 'en')
    assert.equal(faults.length > 0, true)
  })

  it('never throws', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readCslJson(JSON.stringify(value), 'tr')),
    ))
})

describe('writing CSL-JSON', () => {
  it('gives items that reference managers read', () => {
    const text = formatCslJson([
      {
        kind: null,
        fields: {
          author: 'Smith, J.',
          title: 'Ice',
          outlet: 'TIME',
          published: { year: 2023 },
          locator: 'vol. 12, no. 3, pp. 45–67',
          url: 'https://time.com/1',
          accessed: { year: 2023, month: 8, day: 1 },
        },
      },
    ])
    assert.deepEqual(JSON.parse(text), [
      {
        id: 'smith2023ice',
        type: 'article-journal',
        title: 'Ice',
        author: [{ family: 'Smith', given: 'J.' }],
        'container-title': 'TIME',
        issued: { 'date-parts': [[2023]] },
        volume: '12',
        issue: '3',
        page: '45–67',
        URL: 'https://time.com/1',
        accessed: { 'date-parts': [[2023, 8, 1]] },
      },
    ])
  })

  it('gives each item a key of its own', () => {
    const source = { kind: null, fields: { title: 'Ice', outlet: 'TIME' } }
    const russian = { kind: null, fields: { title: 'Лёд', outlet: 'ТАСС' } }
    const items = JSON.parse(formatCslJson([source, source, russian])) as { id: string }[]
    assert.deepEqual(
      items.map(({ id }) => id),
      ['timeice', 'timeice-2', 'source'],
    )
  })

  it('and reads back what it wrote', () =>
    fc.assert(
      fc.property(phraseCitation, (citation) => {
        const fields = { ...citation, author: 'World Bank', title: citation.title ?? 'Ice' }
        const { sources } = readCslJson(formatCslJson([{ kind: null, fields }]), 'en')
        assert.deepEqual(sources[0]?.fields, fields)
      }),
    ))
})
