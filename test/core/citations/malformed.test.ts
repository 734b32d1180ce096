import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AddressFault } from '../../../src/core/citations/address-faults'
import { findMalformed } from '../../../src/core/citations/malformed'
import { readCitation } from '../../../src/core/citations/read'
import { applyEdits } from '../../../src/core/text/edits'

/** What is found in a note with this address. */
function find(note: string) {
  const citation = readCitation(note, 'en')
  return findMalformed(note, citation?.url ?? null, citation?.access?.from ?? note.length)
}

/** The forms of notes that put an address between other things. */
const forms: readonly ((address: string) => string)[] = [
  (address) => `“Trade”, Reuters, ${address}, (Erişim Tarihi: 01.08.2023)`,
  (address) => `“Trade,” Reuters, accessed August 1, 2023, ${address}.`,
  (address) => `Торговля // ТАСС. URL: ${address} (дата обращения: 01.08.2023).`,
]

describe('addresses that no browser can open', () => {
  /** Address, fault, and the address after its mending. */
  const faults: readonly (readonly [string, AddressFault, string?])[] = [
    ['htps://www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['httpss://www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['ttps://www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['http//www.reuters.com/a', 'scheme', 'http://www.reuters.com/a'],
    ['https:/www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['https:www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['https;//www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['https//:www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['https: //www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['https:\\\\www.reuters.com/a', 'scheme', 'https://www.reuters.com/a'],
    ['https://https://time.com/a', 'repeated-scheme', 'https://time.com/a'],
    ['http://https//time.com/a', 'repeated-scheme', 'https://time.com/a'],
    ['https:// www.reuters.com/a', 'space', 'https://www.reuters.com/a'],
    ['https://www. reuters.com/world', 'space', 'https://www.reuters.com/world'],
    ['https://www.reuters.com/wor ld/asia/', 'space', 'https://www.reuters.com/world/asia/'],
    ['https://www.reuters.com/world /asia', 'space', 'https://www.reuters.com/world/asia'],
    ['https://time.com/ ships-leave-odesa', 'space', 'https://time.com/ships-leave-odesa'],
    ['https://www.aa.com.tr/ haber-1.html', 'space', 'https://www.aa.com.tr/haber-1.html'],
    ['https://time.com/ ships - leave - odesa', 'space'],
    ['www reuters.com', 'host', 'www.reuters.com'],
    ['www,reuters.com/a', 'host', 'www.reuters.com/a'],
    ['wwww.reuters.com/a', 'host', 'www.reuters.com/a'],
    ['wwwreuters.com/a', 'host'],
    ['https://www.reuters,com/a', 'host'],
    ['https://www..reuters.com/a', 'host'],
    ['https://www.reuters/world/', 'host'],
    ['https://reuters/world/', 'host'],
    ['https://www.reuters.c/world', 'host'],
    ['https://time.com/a/https://reuters.com/b', 'glued'],
    ['https://time.com/ahttps://reuters.com/b', 'glued'],
    ['https://www.reuters.com\\world\\asia', 'backslash', 'https://www.reuters.com/world/asia'],
    ['https://en.wikipedia.org/wiki/Trade_(economics', 'open-bracket'],
    ['https://www.reuters.com/world/asi…', 'cut-short'],
    ['https://www.reuters.com/world/asi...', 'cut-short'],
  ]
  for (const [address, fault, mended] of faults)
    it(`${fault}: ${address}`, () => {
      for (const write of forms) {
        const note = write(address)
        const found = find(note)
        assert.equal(found && note.slice(found.from, found.to), address)
        assert.equal(found?.fault, fault)
        assert.equal(
          found.edit && applyEdits(note, [found.edit]),
          mended === undefined ? null : write(mended),
        )
      }
    })
})

describe('addresses that browsers can open', () => {
  const addresses = [
    'https://web.archive.org/web/20230801000000/https://www.reuters.com/a',
    'https://archive.ph/https://www.reuters.com/a',
    'https://en.wikipedia.org/wiki/Trade_(economics)',
    'http://тасс.рф/a',
    'https://1.1.1.1/a',
    'http://localhost:8080/',
    'https://wwwnc.cdc.gov/x',
    'https://www2.deloitte.com/x',
    'doi:10.1000/xyz',
    'https://doi.org/10.1016/S0140-6736(20)30183-5',
    'www.aa.com.tr',
    'time.com/a',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
    'https://example.org/share?url=https://time.com',
    'https://example.org/a,b;c=d/',
    'https://user@example.org/x',
  ]
  for (const address of addresses)
    it(address, () => {
      for (const write of forms) assert.equal(find(write(address)), null)
    })

  it('are left in peace, whatever they are', () => {
    const isMistyped = (url: string) => /^https?:\/\/(?:ww|w{4,})\./i.test(url)
    const url = fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .filter((url) => !isMistyped(url))
    fc.assert(
      fc.property(url, (url) => {
        assert.equal(findMalformed(url, { from: 0, to: url.length }, url.length), null)
      }),
    )
  })

  it('end where other words begin', () => {
    for (const behind of ['12/05/2023', '01-08-2023', 'and/or', 'TIME/CNN', 'p. 12', 'archive'])
      assert.equal(find(`“Trade”, Reuters, https://www.reuters.com/world/ ${behind}`), null, behind)
  })

  it('are not confused with other words', () => {
    for (const note of ['“HTTP/2 and TCP/IP”, IETF', 'See p. 5: www or not?', 'Https: a history.'])
      assert.equal(find(note), null)
  })
})
