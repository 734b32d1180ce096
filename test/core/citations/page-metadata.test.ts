import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readPageMetadata, type PageTags } from '../../../src/core/citations/page-metadata'
import { defaultStyle } from '../../../src/core/style/defaults'

const style = { ...defaultStyle, outlets: { 'time.com': 'TIME' } }
const address = 'https://time.com/1/ice/?utm_source=feed'

function read(
  {
    jsonLd = [],
    meta = {},
    ...tags
  }: Partial<Omit<PageTags, 'meta' | 'jsonLd'>> & {
    jsonLd?: object[]
    meta?: Record<string, string | string[]>
  },
  at = address,
) {
  const pairs = Object.entries(meta).flatMap(([name, content]) =>
    [content].flat().map((content) => ({ name, content })),
  )
  const scripts = jsonLd.map((data) => JSON.stringify(data))
  return readPageMetadata(
    { title: '', canonical: '', ...tags, meta: pairs, jsonLd: scripts },
    at,
    style,
    'en',
  )
}

describe('what a page says about itself', () => {
  it('is read from JSON-LD first', () => {
    const fields = read({
      title: 'Sea Ice | TIME',
      meta: { 'og:title': 'Ice! You won’t believe it' },
      jsonLd: [
        { '@type': 'BreadcrumbList', name: 'Path' },
        {
          '@type': 'NewsArticle',
          headline: 'Sea Ice &amp; Ore',
          author: [
            { '@type': 'Person', name: 'Jane Smith' },
            { '@type': 'Person', name: 'Ali Kaya' },
          ],
          publisher: { '@type': 'Organization', name: 'Time Magazine' },
          datePublished: '2023-07-12T08:30:00+03:00',
        },
      ],
    })
    assert.deepEqual(fields, {
      author: 'Jane Smith and Ali Kaya',
      title: 'Sea Ice & Ore',
      outlet: 'TIME',
      published: { year: 2023, month: 7, day: 12 },
      url: 'https://time.com/1/ice/',
    })
  })

  it('is read from a graph whose parts refer to each other', () => {
    const fields = read(
      {
        jsonLd: [
          {
            '@graph': [
              { '@type': 'WebPage', '@id': '#page', name: 'Buz - Kutup Dergisi' },
              {
                '@type': ['Article'],
                headline: 'Buz',
                author: { '@id': '#a' },
                publisher: { '@id': '#p' },
              },
              { '@type': 'Person', '@id': '#a', name: 'Ayşe Öztürk' },
              { '@type': 'Organization', '@id': '#p', name: 'Kutup Dergisi' },
            ],
          },
        ],
      },
      'https://kutup.example.org/buz',
    )
    assert.deepEqual(fields, {
      author: 'Ayşe Öztürk',
      title: 'Buz',
      outlet: 'Kutup Dergisi',
      url: 'https://kutup.example.org/buz',
    })
  })

  it('is read from the tags for libraries', () => {
    const fields = read(
      {
        meta: {
          citation_title: 'Sea Ice',
          citation_author: ['Smith, Jane', 'Kaya, Ali'],
          citation_journal_title: 'Polar Research',
          citation_publication_date: '2020/05/03',
        },
      },
      'https://polar.example.org/a/1',
    )
    assert.deepEqual(fields, {
      author: 'Jane Smith and Ali Kaya',
      title: 'Sea Ice',
      outlet: 'Polar Research',
      published: { year: 2020, month: 5, day: 3 },
      url: 'https://polar.example.org/a/1',
    })
  })

  it('is read from Open Graph, and from the title without the name of the site', () => {
    assert.deepEqual(
      read(
        {
          title: 'Лёд тает — Полярный вестник',
          meta: { 'og:site_name': 'Полярный вестник', 'article:published_time': '2023-07-12' },
        },
        'https://vestnik.example.org/1',
      ),
      {
        title: 'Лёд тает',
        outlet: 'Полярный вестник',
        published: { year: 2023, month: 7, day: 12 },
        url: 'https://vestnik.example.org/1',
      },
    )
    assert.equal(read({ title: 'Ice: Norway – Russia' }).title, 'Ice: Norway – Russia')
  })

  it('is no title where the page is none', () => {
    for (const title of ['Just a moment...', '404 Not Found', 'Access Denied', 'TIME', 'time.com'])
      assert.equal(read({ title }).title, undefined, title)
    assert.equal(read({ title: '404', meta: { 'og:title': 'Sea Ice' } }).title, 'Sea Ice')
  })

  it('names no author by an address, a number or the outlet', () => {
    for (const author of ['https://facebook.com/time', '@time', '12345', 'TIME', ''])
      assert.equal(read({ meta: { author } }).author, undefined, author)
    assert.equal(read({ meta: { author: 'By Jane Smith' } }).author, 'Jane Smith')
  })

  it('gives the address of the page itself, on its own site', () => {
    const url = (canonical: string) => read({ canonical }, 'https://m.time.com/1/amp').url
    assert.equal(url('https://time.com/1/ice/'), 'https://time.com/1/ice/')
    assert.equal(url('https://time.com/'), 'https://m.time.com/1')
    assert.equal(url('https://copies.example.org/ice'), 'https://m.time.com/1')
    assert.equal(url('/1/ice'), 'https://m.time.com/1')
  })

  it('guesses no date', () => {
    const published = (date: string) => read({ meta: { date } }).published
    assert.equal(published('03/04/2023'), undefined)
    assert.equal(published('yesterday'), undefined)
    assert.deepEqual(published('12 July 2023'), { year: 2023, month: 7, day: 12 })
  })

  it('never throws', () => {
    const text = fc.constantFrom(
      '',
      '{',
      '[]',
      '{"@graph": 7}',
      '{"@type": "Article", "author": [null]}',
      '"x"',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.json())), fc.string(), (jsonLd, title) => {
        const tags = { title, canonical: title, meta: [{ name: 'author', content: title }], jsonLd }
        assert.ok(readPageMetadata(tags, address, style, 'tr').url)
      }),
    )
  })
})
