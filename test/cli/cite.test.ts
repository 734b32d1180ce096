import assert from 'node:assert/strict'
import { openDesk } from './desk'

const news = ['--kind', 'news', '--title', 'Sea Ice', '--url', 'https://time.com/1/ice/']

describe('cite', () => {
  it('writes a note in the form of the house', async () => {
    const outcome = await openDesk({}).run(
      'cite',
      ...news,
      '--outlet',
      'TIME',
      '--accessed',
      '2023-08-01',
      '--lang',
      'tr',
    )
    assert.deepEqual(outcome, {
      code: 0,
      stdout: '“Sea Ice”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.08.2023)\n',
      stderr: '',
    })
  })

  it('cleans the address, tells the outlet by it, and takes today for the access date', async () => {
    const address = 'https://www.google.com/url?q=https://time.com/1/ice/?utm_source=x'
    const { run } = openDesk({})
    const { stdout } = await run('cite', '--title', 'Sea Ice', '--url', address)
    assert.equal(stdout, '“Sea Ice”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.06.2024)\n')
    const later = await run('cite', ...news, '--today', '2024-07-02')
    assert.match(later.stdout, /02\.07\.2024/)
  })

  it('follows the house style, in three languages', async () => {
    const { run } = openDesk({ 'house-style.json': '{ "extends": "gost-r-7.0.5" }' })
    const cite = async (lang: string) =>
      (
        await run(
          'cite',
          ...news,
          '--author',
          'Петров П. П.',
          '--accessed',
          '01.08.2023',
          '--lang',
          lang,
        )
      ).stdout
    assert.equal(
      await cite('ru'),
      'Петров П. П. Sea Ice // TIME. URL: https://time.com/1/ice/ (дата обращения: 01.08.2023).\n',
    )
    assert.equal(
      await cite('en'),
      'Петров П. П. Sea Ice // TIME. URL: https://time.com/1/ice/ (accessed: 01.08.2023).\n',
    )
    assert.equal(
      await cite('tr'),
      'Петров П. П. Sea Ice // TIME. URL: https://time.com/1/ice/ (erişim tarihi: 01.08.2023).\n',
    )
  })

  it('says when a report or a book came out, and no access date of a book', async () => {
    const { run } = openDesk({})
    const book = [
      '--title',
      'Buz',
      '--outlet',
      'İletişim',
      '--published',
      '2001',
      '--locator',
      's. 27',
    ]
    assert.equal(
      (await run('cite', '--kind', 'book', ...book)).stdout,
      '“Buz”, İletişim, 2001, s. 27\n',
    )
    assert.equal((await run('cite', ...book)).stdout, '“Buz”, İletişim, 2001, s. 27\n')
    const report = await run(
      'cite',
      '--kind',
      'report',
      ...news.slice(2),
      '--published',
      '12 July 2023',
      '--accessed',
      '2023-08-01',
    )
    assert.equal(
      report.stdout,
      '“Sea Ice”, TIME, 12.07.2023, https://time.com/1/ice/, (Erişim Tarihi: 01.08.2023)\n',
    )
  })

  it('writes a note for each item of CSL-JSON, names the broken ones and exits with 2', async () => {
    const items = JSON.stringify([
      {
        id: 'ice',
        type: 'webpage',
        title: 'Sea Ice',
        URL: 'https://wmo.int/ice',
        accessed: { 'date-parts': [[2023, 8, 1]] },
      },
      { id: 'empty', type: 'book' },
      {
        id: 'buz',
        type: 'book',
        title: 'Buz',
        publisher: 'İletişim',
        issued: { 'date-parts': [[2001]] },
      },
    ])
    const { code, stdout, stderr } = await openDesk({}).runOn(items, 'cite', '-', '--lang', 'tr')
    assert.equal(code, 2)
    assert.equal(
      stdout,
      '“Sea Ice”, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)\n“Buz”, İletişim, 2001\n',
    )
    assert.equal(stderr, '- empty: It has neither a title nor an address.\n')
  })

  it('refuses in one line what it cannot use', async () => {
    const { run } = openDesk({})
    const refusals = [
      await run('cite'),
      await run('cite', 'a.md'),
      await run('cite', '-', '--title', 'Ice'),
      await run('cite', '--kind', 'rumour', '--title', 'Ice'),
      await run('cite', '--title', 'Ice', '--published', '01/02/2023'),
      await run('cite', '--title', 'Ice', '--accessed', '31.02.2023'),
      await run('cite', '--title', 'Ice', '--lang', 'de'),
    ]
    for (const { code, stdout, stderr } of refusals) {
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' })
      assert.match(stderr, /^policy-desk cite: [^\n]+; see policy-desk cite --help\n$/)
    }
  })
})
