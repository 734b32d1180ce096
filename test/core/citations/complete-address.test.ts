import assert from 'node:assert/strict'
import { completeAddress } from '../../../src/core/citations/complete-address'

describe('An address without its scheme', () => {
  it('is completed to one that a browser opens', () => {
    assert.equal(
      completeAddress('www.ats.aq/e/protocol.html'),
      'https://www.ats.aq/e/protocol.html',
    )
    assert.equal(completeAddress('ats.aq/e/protocol.html'), 'https://ats.aq/e/protocol.html')
    assert.equal(completeAddress('doi:10.1017/S0032247400000012'), doi)
    assert.equal(completeAddress('DOI: 10.1017/S0032247400000012'), doi)
    assert.equal(completeAddress('10.1017/S0032247400000012'), doi)
  })

  it('is left alone where it has one, or where no site can have the name', () => {
    for (const address of ['https://www.ats.aq/', 'ftp://ats.aq/', 'http:/ats.aq', 'www.ats,aq'])
      assert.equal(completeAddress(address), null, address)
  })
})

const doi = 'https://doi.org/10.1017/S0032247400000012'
