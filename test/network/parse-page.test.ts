import assert from 'node:assert/strict'
import { parsePage } from '../../src/editor/network/parse-page'

describe('the tags of a page', () => {
  it('are those that speak of it', () => {
    const tags = parsePage(`<!doctype html><html><head>
      <title>Sea Ice &amp; Ore | TIME</title>
      <link rel="canonical" href="https://time.com/1/ice/">
      <META PROPERTY="og:title" CONTENT="Sea Ice &amp; Ore">
      <meta name="author" content="Jane Smith">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "A < B"}</script>
      <script>var title = '<title>no</title>'</script>
      </head><body><svg><title>A picture</title></svg></body></html>`)
    assert.deepEqual(tags, {
      title: 'Sea Ice & Ore | TIME',
      canonical: 'https://time.com/1/ice/',
      meta: [
        { name: 'og:title', content: 'Sea Ice & Ore' },
        { name: 'author', content: 'Jane Smith' },
      ],
      jsonLd: ['{"@type": "NewsArticle", "headline": "A < B"}'],
    })
  })

  it('are found in a page that breaks off, and in none that is empty', () => {
    assert.equal(parsePage('<title>Sea Ice</title><meta name="a" content="b').title, 'Sea Ice')
    assert.deepEqual(parsePage(''), { title: '', canonical: '', meta: [], jsonLd: [] })
  })
})
