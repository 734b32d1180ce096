import assert from 'node:assert/strict'
import { formatMessage } from '../../src/core/text/message'
import { forEachByHost } from '../../src/editor/network/by-host'
import { checkLink } from '../../src/editor/network/check-link'
import { html, moved, openSite, origin, type Site } from './site'

const never = new AbortController().signal

describe('checking a link', () => {
  let site: Site
  before(async () => {
    site = await openSite({
      '/ice': html('<title>Sea Ice</title>'),
      '/moved': moved('/ice'),
      '/moved-away': moved('/missing'),
      '/gone': (response) => response.writeHead(410).end(),
      '/busy': (response) => response.writeHead(503).end(),
      '/paid': (response) => response.writeHead(403).end(),
      '/no-head': (response) =>
        response.writeHead(response.req.method === 'HEAD' ? 404 : 200).end(),
      '/silent': () => undefined,
    })
  })
  after(() => site.close())

  const check = async (path: string) => {
    const state = await checkLink(origin + path, site.fetch, never, 300)
    return state.kind === 'dead' ? formatMessage(state.reason) : state.kind
  }

  it('finds the page, also where it has moved to', async () => {
    assert.equal(await check('/ice'), 'alive')
    assert.equal(await check('/moved'), 'alive')
  })

  it('finds dead only what the server says to be gone', async () => {
    assert.equal(await check('/missing'), 'This page is gone: its server answers with 404.')
    assert.equal(await check('/gone'), 'This page is gone: its server answers with 410.')
    assert.equal(await check('/moved-away'), 'This page is gone: its server answers with 404.')
  })

  it('asks again with GET where HEAD is not answered rightly', async () => {
    assert.equal(await check('/no-head'), 'alive')
  })

  it('does not take silence, a busy server or a closed door for death', async () => {
    for (const path of ['/silent', '/busy', '/paid'])
      assert.equal(await check(path), 'unknown', path)
    const down = await openSite({})
    await down.close()
    assert.deepEqual(await checkLink(`${origin}/ice`, down.fetch, never), { kind: 'unknown' })
    assert.deepEqual(await checkLink('https://localhost/', site.fetch, never), { kind: 'unknown' })
  })
})

describe('asking many sites', () => {
  it('asks each site one thing at a time, and several sites at once', async () => {
    const addresses = ['a/1', 'a/2', 'b/1', 'a/3', 'c/1', 'd/1', 'e/1']
    const busy = new Set<string>()
    const done: string[] = []
    let most = 0
    await forEachByHost(
      addresses,
      (address) => address.charAt(0),
      async (address) => {
        const host = address.charAt(0)
        assert.ok(!busy.has(host), `${host} is asked two things`)
        busy.add(host)
        most = Math.max(most, busy.size)
        await new Promise((resolve) => setTimeout(resolve, 1))
        busy.delete(host)
        done.push(address)
      },
    )
    assert.deepEqual([...done].sort(), [...addresses].sort())
    assert.equal(most, 4)
  })
})
