import assert from 'node:assert/strict'
import { checkLink } from '../../src/editor/network/check-link'
import { fetchPage } from '../../src/editor/network/fetch-page'
import { onlyPublic, openResolver } from '../../src/editor/network/resolved'
import { html, openSite, origin, whyNot, type Site } from './site'

const never = new AbortController().signal

describe('a public name', () => {
  let site: Site
  before(async () => {
    site = await openSite({ '/ice': html('<title>Sea Ice</title>') })
  })
  after(() => site.close())

  const fetchFrom = (...addresses: readonly string[]) =>
    fetchPage(
      `${origin}/ice`,
      onlyPublic(site.fetch, () => Promise.resolve(addresses)),
      never,
    )

  it('is not asked where it leads into an inner network', async () => {
    const asked = site.asked.length
    for (const address of [
      '127.0.0.1',
      '10.0.0.8',
      '192.168.1.1',
      '169.254.169.254',
      '::1',
      'fd12::1',
      'fe80::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
    ])
      assert.equal(
        await whyNot(fetchFrom('93.184.216.34', address)),
        'pages.example is not on the public web.',
        address,
      )
    assert.equal(site.asked.length, asked)
  })

  it('is asked where it leads outside, through a tunnel too', async () => {
    for (const address of ['93.184.216.34', '2a00:1450::1', '198.18.0.7', '64:ff9b::5db8:d822'])
      assert.equal((await fetchFrom(address)).address, `${origin}/ice`, address)
  })

  it('is left to the proxy where the machine does not know it', async () => {
    const fetch = onlyPublic(site.fetch, () => Promise.reject(new Error('ENOTFOUND')))
    assert.equal((await fetchPage(`${origin}/ice`, fetch, never)).address, `${origin}/ice`)
  })

  it('is not waited for without end', async () => {
    const fetch = onlyPublic(site.fetch, () => new Promise(() => undefined))
    assert.deepEqual(await checkLink(`${origin}/ice`, fetch, never, 100), { kind: 'unknown' })
  })

  it('is looked up as Node does', async () => {
    const addresses = (await openResolver()?.('localhost')) ?? []
    assert.ok(addresses.includes('127.0.0.1') || addresses.includes('::1'), addresses.join())
  })
})
