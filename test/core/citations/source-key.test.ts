import assert from 'node:assert/strict'
import { isSiteKey, sourceKey } from '../../../src/core/citations/source-key'

describe('the key of a source', () => {
  const same: readonly (readonly string[])[] = [
    [
      'https://www.reuters.com/world/1/',
      'http://reuters.com/world/1',
      'https://m.reuters.com/world/1/?utm_source=x',
      'HTTPS://WWW.REUTERS.COM/world/1#top',
      'www.reuters.com/world/1/index.html',
    ],
    [
      'https://doi.org/10.1000/XYZ',
      'doi:10.1000/xyz',
      '10.1000/xyz',
      'http://dx.doi.org/10.1000/xyz',
    ],
    ['https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D1%80', 'https://ru.wikipedia.org/wiki/Мир'],
  ]
  for (const addresses of same)
    it(`is the same for ${addresses[0]}, however it is written`, () => {
      assert.deepEqual(
        new Set(addresses.map(sourceKey)).size,
        1,
        addresses.map(sourceKey).join('\n'),
      )
    })

  it('differs between pages', () => {
    const addresses = [
      'https://www.reuters.com/world/1',
      'https://www.reuters.com/world/2',
      'https://www.reuters.com/World/1',
      'https://www.reuters.com/world/1?page=2',
      'https://app.example.org/#/first',
      'https://app.example.org/#/second',
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      'https://www.youtube.com/watch?v=aqz-KE-bpKR',
    ]
    assert.equal(new Set(addresses.map(sourceKey)).size, addresses.length)
  })

  it('tells a site from a page in it', () => {
    assert.ok(isSiteKey(sourceKey('https://www.icc-cpi.int/')))
    assert.ok(!isSiteKey(sourceKey('https://www.icc-cpi.int/cases')))
  })
})
