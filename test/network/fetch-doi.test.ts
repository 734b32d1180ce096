import assert from 'node:assert/strict'
import { fetchDoi } from '../../src/editor/network/fetch-doi'
import { code, html, json, moved, openSite, silence, whyNot, type Site } from './site'

const never = new AbortController().signal
const agency = 'https://api.crossref.example/works'
const item = { title: 'Deep learning', DOI: '10.1038/nature14539' }

describe('asking for a DOI', () => {
  let site: Site
  before(async () => {
    site = await openSite({
      'https://doi.org/10.1038/nature14539': moved(`${agency}/10.1038/nature14539`),
      [`${agency}/10.1038/nature14539`]: json(item, 'application/vnd.citationstyles.csl+json'),
      'https://doi.org/10.1002/(SICI)1097%3A1%3C1::AID%3E3.0.CO;2-1': json(item),
      'https://doi.org/10.1016/S0140-6736(20)30183-5': json(item),
      'https://doi.org/10.5555/none': code(404),
      'https://doi.org/10.5555/page': html('<title>A page</title>'),
      'https://doi.org/10.5555/unknown': code(406),
      'https://doi.org/10.5555/broken': code(500),
      'https://doi.org/10.5555/inside': moved('http://192.168.0.1/10.5555/inside'),
      'https://doi.org/10.5555/silent': silence,
      'https://doi.org/10.5555/huge': (response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(`{"title": "${'Ice '.repeat(200_000)}"}`)
      },
    })
  })
  after(() => site.close())

  const ask = (doi: string, milliseconds = 8000) =>
    fetchDoi(doi, site.fetch, never, { milliseconds, bytes: 256 * 1024 })

  it('gives what the agency knows that doi.org leads to', async () => {
    assert.deepEqual(JSON.parse(await ask('10.1038/nature14539')), item)
    assert.deepEqual(site.asked, [
      'https://doi.org/10.1038/nature14539',
      'https://api.crossref.example/works/10.1038/nature14539',
    ])
  })

  it('writes a DOI into the address, whatever signs it has', async () => {
    assert.deepEqual(JSON.parse(await ask('10.1016/S0140-6736(20)30183-5')), item)
  })

  it('asks for CSL-JSON, without cookies', async () => {
    let asked: object = {}
    await whyNot(
      fetchDoi(
        '10.5555/none',
        (address, options) => {
          asked = { accept: options.headers.accept, credentials: options.credentials }
          return site.fetch(address, options)
        },
        never,
      ),
    )
    assert.deepEqual(asked, {
      accept: 'application/vnd.citationstyles.csl+json',
      credentials: 'omit',
    })
  })

  it('says why nothing is known', async () => {
    assert.equal(await whyNot(ask('10.5555/none')), 'There is no DOI 10.5555/none.')
    for (const doi of ['10.5555/page', '10.5555/unknown'])
      assert.equal(await whyNot(ask(doi)), `doi.org does not tell what ${doi} is.`)
    assert.equal(await whyNot(ask('10.5555/broken')), 'doi.org answers with the code 500.')
    assert.equal(await whyNot(ask('10.5555/silent', 100)), 'doi.org did not answer in time.')
    assert.equal(await whyNot(ask('10.5555/elsewhere')), 'doi.org cannot be reached.')
  })

  it('does not follow it into an inner network', async () => {
    assert.equal(await whyNot(ask('10.5555/inside')), '192.168.0.1 is not on the public web.')
  })

  it('reads no more than the answer of a source can be', async () => {
    assert.equal((await ask('10.5555/huge')).length, 256 * 1024)
  })
})
