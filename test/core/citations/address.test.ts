import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cleanAddress, outletOf } from '../../../src/core/citations/address'
import { defaultStyle } from '../../../src/core/style/defaults'

function cleans(address: string, expected: string): void {
  it(address, () => assert.equal(cleanAddress(address), expected))
}

function stays(address: string): void {
  cleans(address, address)
}

describe('cleaning an address', () => {
  describe('drops what only follows readers', () => {
    cleans('https://time.com/1/x/?utm_source=t&id=3&fbclid=a#top', 'https://time.com/1/x/?id=3#top')
    cleans('https://example.org/a?UTM_Source=x', 'https://example.org/a')
    cleans('https://x.com/nato/status/1?s=20&t=abc', 'https://x.com/nato/status/1')
    cleans(
      'https://www.youtube.com/watch?v=abc&si=def&t=10',
      'https://www.youtube.com/watch?v=abc&t=10',
    )
    cleans('https://example.org/a#:~:text=ice', 'https://example.org/a')
    cleans('https://тасс.рф/a?yclid=1', 'https://тасс.рф/a')
  })

  describe('takes the page out of what leads to it', () => {
    cleans(
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.nato.int%2Fcps%3Fa%3D1%26utm_medium%3Dx&usg=1',
      'https://www.nato.int/cps?a=1',
    )
    cleans('https://www.google.de/url?q=https://example.org/a&sa=D', 'https://example.org/a')
    cleans('https://l.facebook.com/l.php?u=https%3A%2F%2Fria.ru%2F1&h=AT0', 'https://ria.ru/1')
    cleans('https://vk.com/away.php?to=https%3A%2F%2Fria.ru%2F1&cc_key=', 'https://ria.ru/1')
    cleans(
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ft.com%2Fcontent%2F1&data=05',
      'https://www.ft.com/content/1',
    )
    cleans(
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252Fa',
      'https://example.org/a',
    )
  })

  describe('goes from the copy for phones to the page', () => {
    cleans('https://www.google.com/amp/s/example.org/a', 'https://example.org/a')
    cleans(
      'https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news/a',
      'https://www.bbc.com/news/a',
    )
    cleans('https://www.aa.com.tr/tr/dunya/123/amp', 'https://www.aa.com.tr/tr/dunya/123')
    cleans('https://example.org/a.amp.html', 'https://example.org/a.html')
    cleans('https://example.org/a?amp=1', 'https://example.org/a')
  })

  describe('leaves everything else as it is', () => {
    stays('https://example.org/')
    stays('https://example.org/?q=')
    stays('https://example.org/?')
    stays('https://example.org/login?url=https://example.com')
    stays('https://www.reddit.com/r/a/comments/1/?context=3')
    stays('https://web.archive.org/web/2023/https://example.org/a?b=1')
    stays('mailto:desk@example.org')
    stays('no address')
    stays('https://example.org/?url=%E0%A4%A')
  })

  it('does it once and for all, whatever stands there', () => {
    const parts = fc.array(
      fc.constantFrom(
        'https://',
        'google.com/url?q=',
        'utm_a=1',
        '&',
        '?',
        '#',
        '/amp',
        'a.org',
        '%2F',
        'x',
        '=',
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(parts, (parts) => {
        const cleaned = cleanAddress(parts.join(''))
        assert.equal(cleanAddress(cleaned), cleaned)
      }),
      { examples: [[['a.org', '/amp', '/amp']]] },
    )
  })
})

describe('the outlet of an address', () => {
  const style = {
    ...defaultStyle,
    outlets: { 'time.com': 'TIME', 'asia.nikkei.com': 'NIKKEI Asia' },
  }

  it('is what the house writes, by the longest domain', () => {
    assert.equal(outletOf('https://time.com/1', style), 'TIME')
    assert.equal(outletOf('https://www.time.com/1', style), 'TIME')
    assert.equal(outletOf('https://asia.nikkei.com/Politics', style), 'NIKKEI Asia')
  })

  it('is else what is known of the domain', () => {
    assert.equal(outletOf('https://www.aa.com.tr/tr', style), 'Anadolu Ajansı')
    assert.equal(outletOf('https://ria.ru/1', style), 'РИА Новости')
    assert.equal(outletOf('https://news.un.org/en', style), 'UN News')
  })

  it('is not guessed', () => {
    assert.equal(outletOf('https://nottime.com/1', style), null)
    assert.equal(outletOf('https://example.org', style), null)
    assert.equal(outletOf('TIME', style), null)
  })
})
