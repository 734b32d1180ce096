import assert from 'node:assert/strict'
import { formatMessage } from '../../src/core/text/message'
import { findCopy, saveCopy } from '../../src/editor/network/ask-archive'
import { collectCopies } from '../../src/editor/network/collect-copies'
import { code, html, json, moved, openSite, silence, whyNot, type Site } from './site'

const never = new AbortController().signal
const lookUp = 'https://archive.org/wayback/available'
const save = 'https://web.archive.org/save'
const copyOf = (address: string, time = '20230803101500') =>
  `https://web.archive.org/web/${time}/${address}`

/** What the archive says of a page that it has, and of one that it has not. */
const known = (address: string, time?: string) =>
  json({
    url: address,
    archived_snapshots: {
      closest: {
        status: '200',
        available: true,
        url: copyOf(address, time).replace('https://web', 'http://web'),
        timestamp: time ?? '20230803101500',
      },
    },
  })
const unknown = json({ archived_snapshots: {} })

let site: Site
const open = async (pages: Parameters<typeof openSite>[0]) => (site = await openSite(pages))

describe('copies in the Internet Archive', () => {
  afterEach(() => site.close())

  it('are looked for near the day on which the source was read', async () => {
    const { fetch, asked } = await open({ [lookUp]: known('https://time.com/ice?a=1&b=2') })
    const found = await findCopy('https://time.com/ice?a=1&b=2', '2023-08-01', fetch, never)
    assert.equal(found, copyOf('https://time.com/ice?a=1&b=2'))
    assert.deepEqual(asked, [
      `${lookUp}?url=https%3A%2F%2Ftime.com%2Fice%3Fa%3D1%26b%3D2&timestamp=20230801`,
    ])
  })

  it('are not made up where there is none', async () => {
    const { fetch } = await open({ [lookUp]: unknown })
    assert.equal(await findCopy('https://time.com/ice', '', fetch, never), null)
  })

  it('are made, and told by a redirect or in a header', async () => {
    const pages = ['redirect', 'header', 'link'].map((name) => `https://time.com/${name}`)
    const [redirect = '', header = '', link = ''] = pages
    const { fetch } = await open({
      [`${save}/${redirect}`]: moved(`/web/20230803101500/${redirect}`),
      [copyOf(redirect)]: html('<title>A copy</title>'),
      [`${save}/${header}`]: code(200, { 'content-location': `/web/20230803101500/${header}` }),
      [`${save}/${link}`]: code(200, {
        link: `<${link}>; rel="original", <${copyOf(link)}>; rel="memento"; datetime="Thu"`,
      }),
    })
    for (const page of pages) assert.equal(await saveCopy(page, fetch, never), copyOf(page))
  })

  it('are missed in clear words', async () => {
    const { fetch } = await open({
      [`${save}/https://a.com/`]: html('<h1>Sorry</h1>'),
      [`${save}/https://b.com/`]: code(429),
      [`${save}/https://c.com/`]: code(520),
      [`${save}/https://d.com/`]: silence,
      [lookUp]: code(503),
    })
    const why = (address: string) => whyNot(saveCopy(address, fetch, never, 200))
    assert.equal(await why('https://a.com/'), 'The Internet Archive could not copy this page.')
    assert.match(await why('https://b.com/'), /has had too many requests\. Try again/)
    assert.equal(await why('https://c.com/'), 'web.archive.org answers with the code 520.')
    assert.equal(await why('https://d.com/'), 'web.archive.org did not answer in time.')
    assert.equal(
      await whyNot(findCopy('https://a.com/', '', fetch, never)),
      'archive.org answers with the code 503.',
    )
  })
})

describe('the copies of several sources', () => {
  afterEach(() => site.close())

  const source = (address: string, day = '', oldest = '') => ({ address, day, oldest, end: 0 })
  const [ice, sea, lake] = ['https://a.com/ice', 'https://b.com/sea', 'https://c.com/lake'] as const
  const look = (address: string) => `${lookUp}?url=${encodeURIComponent(address)}`
  const made = (address: string) =>
    code(200, { 'content-location': `/web/20261125000000/${address}` })

  it('are those that there are, and new ones for the others, each asked for once', async () => {
    const { fetch, asked } = await open({
      [look(ice)]: known(ice),
      [look(sea)]: unknown,
      [`${save}/${sea}`]: made(sea),
    })
    const hosts: string[] = []
    const sources = [source(ice), source(sea), source(ice)]
    const { copies, faults } = await collectCopies(sources, fetch, never, (host) =>
      hosts.push(host),
    )
    assert.deepEqual(Object.fromEntries(copies), {
      [ice]: copyOf(ice),
      [sea]: copyOf(sea, '20261125000000'),
    })
    assert.deepEqual(faults, [])
    assert.deepEqual(hosts, ['a.com', 'b.com'])
    assert.equal(asked.length, 3)
  })

  it('are new where the one that there is was made long before the source was read', async () => {
    const { fetch } = await open({
      [`${look(ice)}&timestamp=20230801`]: known(ice, '20190101000000'),
      [`${save}/${ice}`]: made(ice),
    })
    const sources = [source(ice, '2023-08-01', '2023-07-02')]
    const { copies } = await collectCopies(sources, fetch, never, () => undefined)
    assert.deepEqual([...copies.values()], [copyOf(ice, '20261125000000')])
  })

  it('come without those that fail, and no more are asked for when it is too much', async () => {
    const { fetch } = await open({
      [look(ice)]: code(500),
      [look(sea)]: known(sea),
      [look(lake)]: code(429),
    })
    const sources = [source(ice), source(sea), source(lake), source('https://d.com/')]
    const { copies, faults } = await collectCopies(sources, fetch, never, () => undefined)
    assert.deepEqual([...copies.keys()], [sea])
    assert.deepEqual(
      faults.map(({ reason }) => formatMessage(reason)),
      [
        'archive.org answers with the code 500.',
        'The Internet Archive has had too many requests. Try again in some minutes.',
      ],
    )
  })

  it('are those that were found until the author stops it', async () => {
    const cancel = new AbortController()
    const { fetch, asked } = await open({ [look(ice)]: known(ice), [look(sea)]: known(sea) })
    const sources = [source(ice), source(sea)]
    const { copies } = await collectCopies(
      sources,
      (address, options) => {
        cancel.abort()
        return fetch(address, { ...options, signal: never })
      },
      cancel.signal,
      () => undefined,
    )
    assert.equal(asked.length, 1)
    assert.deepEqual([...copies.keys()], [ice])
  })
})
