import assert from 'node:assert/strict'
import fc from 'fast-check'
import { formatNumeral, readNumeral } from '../../../src/core/text/numerals'

describe('numerals', () => {
  it('are read as they were written', () => {
    const systems = fc.constantFrom('lower-roman', 'upper-roman', 'decimal' as const)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), systems, (value, system) => {
        const expected = { value, system, canonical: true }
        assert.deepEqual(readNumeral(formatNumeral(value, system)), expected)
      }),
    )
  })

  for (const word of ['llm', 'vx', 'ic', 'iiv', 'Iv', 'a', '', '0', 'cdi i'])
    it(`“${word}” is no numeral`, () => assert.equal(readNumeral(word), null))

  it('may be repeated letters that nobody would write', () => {
    assert.deepEqual(readNumeral('iiii'), { value: 4, system: 'lower-roman', canonical: false })
    assert.deepEqual(readNumeral('07'), { value: 7, system: 'decimal', canonical: false })
  })
})
