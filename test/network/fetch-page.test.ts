import assert from 'node:assert/strict'
import { fetchPage } from '../../src/editor/network/fetch-page'
import { html, moved, openSite, origin, whyNot, type Site } from './site'

const never = new AbortController().signal

describe('fetching a page', () => {
  let site: Site
  before(async () => {
    site = await openSite({
      '/ice': html('<title>Sea Ice</title>'),
      '/old': moved('/older'),
      '/older': moved(`${origin}/ice`),
      '/plain': moved('http://pages.example/ice'),
      '/loop': moved('/loop'),
      '/inside': moved('https://127.0.0.1/admin'),
      '/file': html('%PDF', 'application/pdf'),
      '/huge': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const more = () => {
          while (response.write('<p>'.repeat(10_000)));
        }
        response.on('drain', more)
        more()
      },
      '/slow': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const drip = setInterval(() => response.write('<p>'), 20)
        response.on('close', () => clearInterval(drip))
      },
      '/silent': () => undefined,
    })
  })
  after(() => site.close())

  const fetchIt = (path: string, limits?: { milliseconds: number; bytes: number }) =>
    fetchPage(path.startsWith('/') ? origin + path : path, site.fetch, never, limits)

  it('gives its bytes, and what the server says of them', async () => {
    const { address, bytes, contentType } = await fetchIt('/ice')
    assert.equal(address, `${origin}/ice`)
    assert.equal(new TextDecoder().decode(bytes), '<title>Sea Ice</title>')
    assert.equal(contentType, 'text/html; charset=utf-8')
  })

  it('asks over https, whatever the address or a redirect says', async () => {
    const { address } = await fetchIt('http://reader:secret@pages.example/plain')
    assert.equal(address, `${origin}/ice`)
    assert.deepEqual(site.asked.slice(-2), [`${origin}/plain`, `${origin}/ice`])
  })

  it('follows redirects, but not for ever', async () => {
    assert.equal((await fetchIt('/old')).address, `${origin}/ice`)
    assert.match(await whyNot(fetchIt('/loop')), /redirects again and again/)
  })

  it('reads no more of a huge page than it needs', async () => {
    const { bytes } = await fetchIt('/huge')
    assert.equal(bytes.length, 256 * 1024)
  })

  it('waits no longer than its patience, neither for an answer nor for its end', async () => {
    for (const path of ['/slow', '/silent'])
      assert.equal(
        await whyNot(fetchIt(path, { milliseconds: 200, bytes: 1_000_000 })),
        'pages.example did not answer in time.',
      )
  })

  it('stops when it is told to', async () => {
    const cancel = new AbortController()
    const page = whyNot(fetchPage(`${origin}/slow`, site.fetch, cancel.signal))
    cancel.abort()
    assert.match(await page, /did not answer/)
  })

  it('says what came instead of a page', async () => {
    assert.equal(await whyNot(fetchIt('/missing')), 'pages.example answers with the code 404.')
    assert.match(await whyNot(fetchIt('/file')), /gives a file, not a page: application\/pdf/)
    assert.match(await whyNot(fetchIt('ftp://pages.example/')), /is no web address/)
    assert.match(await whyNot(fetchIt('ice')), /is no web address/)
  })

  it('says when the site is down', async () => {
    const down = await openSite({})
    await down.close()
    assert.equal(
      await whyNot(fetchPage(`${origin}/ice`, down.fetch, never)),
      'pages.example cannot be reached.',
    )
  })

  it('asks nobody but the public web, not even after a redirect', async () => {
    assert.equal(await whyNot(fetchIt('/inside')), '127.0.0.1 is not on the public web.')
    assert.equal(site.asked.at(-1), `${origin}/inside`)
    const asked = site.asked.length
    const inside = [
      'localhost',
      'LOCALHOST.',
      'router',
      'printer.local',
      'wiki.corp',
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '224.0.0.1',
      '[::1]',
      '[::]',
      '[fe80::1]',
      '[fd00::1]',
      '[::ffff:127.0.0.1]',
      '[2002:7f00:1::]',
      '[64:ff9b::7f00:1]',
    ]
    for (const host of inside) {
      assert.match(await whyNot(fetchIt(`https://${host}/`)), /is not on the public web/, host)
    }
    assert.equal(site.asked.length, asked)
  })

  it('takes public numbers for what they are', async () => {
    for (const host of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '[2a00:1450:4001::1]'])
      assert.match(await whyNot(fetchIt(`https://${host}/`)), /cannot be reached/, host)
  })
})
