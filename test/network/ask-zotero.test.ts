import assert from 'node:assert/strict'
import { searchZotero } from '../../src/editor/network/ask-zotero'
import { code, json, moved, openSite, silence, whyNot, type Site } from './site'

const never = new AbortController().signal
const zotero = 'http://127.0.0.1:23119/api'
const groups = `${zotero}/users/0/groups`
const own = `${zotero}/users/0/items/top`

async function openZotero(pages: Parameters<typeof openSite>[0]): Promise<Site> {
  const site = await openSite(pages)
  opened.push(site)
  return site
}
const opened: Site[] = []

describe('asking Zotero', () => {
  afterEach(async () => {
    for (const site of opened.splice(0)) await site.close()
  })

  it('searches the own library and those of groups', async () => {
    const site = await openZotero({
      [groups]: json([{ id: 7, data: { name: 'Think tank' } }]),
      [own]: json([{ title: 'Sea Ice' }]),
      [`${zotero}/groups/7/items/top`]: json([{ title: 'Lakes' }]),
    })
    const texts = await searchZotero('buz & çığ', site.fetch, never)
    assert.deepEqual(
      texts.map((text) => JSON.parse(text) as unknown),
      [[{ title: 'Sea Ice' }], [{ title: 'Lakes' }]],
    )
    const { searchParams } = new URL(site.asked[1]!)
    assert.equal(searchParams.get('q'), 'buz & çığ')
    assert.equal(searchParams.get('qmode'), 'titleCreatorYear')
    assert.equal(searchParams.get('format'), 'csljson')
    assert.deepEqual(searchParams.getAll('itemType'), ['-attachment', '-note'])
  })

  it('says what to do when Zotero does not run, or does not let itself be asked', async () => {
    const why = async (pages: Parameters<typeof openSite>[0]) =>
      whyNot(searchZotero('', (await openZotero(pages)).fetch, never, 200))
    assert.match(await why({}), /^Zotero does not run on this computer\. Start it/)
    for (const status of [403, 503])
      assert.equal(
        await why({ [groups]: code(status) }),
        'Zotero does not let itself be asked. Tick “Allow other applications on this computer to communicate with Zotero” in its settings, under Advanced.',
      )
    assert.match(await why({ [groups]: code(404) }), /Version 7 and later ones can/)
    assert.match(await why({ [groups]: json([]), [own]: code(500) }), /with the code 500/)
    assert.match(await why({ [groups]: silence }), /did not answer in time/)
    const down = await openSite({ [groups]: json([]) })
    await down.close()
    assert.match(await whyNot(searchZotero('', down.fetch, never)), /does not run/)
  })

  it('asks nobody else, not even when it is sent there', async () => {
    const site = await openZotero({ [groups]: moved('http://127.0.0.1:8080/') })
    assert.equal(
      await whyNot(searchZotero('', site.fetch, never)),
      'Zotero answers with the code 302.',
    )
    assert.deepEqual(site.asked, [groups])
  })

  it('finds the own library where the list of groups cannot be read', async () => {
    const site = await openZotero({ [groups]: json({ error: 'none' }), [own]: json([]) })
    assert.deepEqual(await searchZotero('', site.fetch, never), ['[]'])
  })
})
