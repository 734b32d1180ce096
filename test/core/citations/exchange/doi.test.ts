import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addressOfDoi, readDoi } from '../../../../src/core/citations/exchange/doi'
import { runs } from '../../../support/properties'

describe('a DOI', () => {
  it('is found however it is written', () => {
    for (const text of [
      '10.1038/nature14539',
      'doi:10.1038/nature14539',
      'DOI: 10.1038/nature14539.',
      'https://doi.org/10.1038/nature14539',
      'http://dx.doi.org/10.1038%2Fnature14539',
      'LeCun, Y. (2015). Deep learning. https://doi.org/10.1038/nature14539, (Accessed: 01.08.2023)',
      '(10.1038/nature14539)',
      '“10.1038/nature14539”',
      'https://www.nature.example/articles/10.1038/nature14539?utm_source=feed',
    ])
      assert.equal(readDoi(text), '10.1038/nature14539', text)
  })

  it('keeps the brackets that are its own', () => {
    const lancet = '10.1016/S0140-6736(20)30183-5'
    assert.equal(readDoi(lancet), lancet)
    assert.equal(readDoi(`(see https://doi.org/${lancet}).`), lancet)
  })

  it('is not seen in what is none', () => {
    for (const text of [
      '',
      '10.1038',
      '10.1038/',
      '10% of 10.5 tonnes',
      'v10.1038/x',
      '110.1038/x',
    ])
      assert.equal(readDoi(text), null, text)
  })

  it('is found again in its address', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9][-._;()/:a-zA-Z0-9]{0,30}$/), (suffix) => {
        const doi = readDoi(`10.1234/${suffix}`)
        if (doi) assert.equal(readDoi(addressOfDoi(doi)), doi)
      }),
      runs(1000),
    ))
})
