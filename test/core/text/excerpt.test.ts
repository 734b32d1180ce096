import assert from 'node:assert/strict'
import fc from 'fast-check'
import { excerptAround, readLine } from '../../../src/core/text/excerpt'

/** The excerpt around the first `word` of a text, with the word in brackets. */
function excerpt(text: string, word: string): string {
  const from = text.indexOf(word)
  const { text: line, mark } = excerptAround(text, { from, to: from + word.length })
  return `${line.slice(0, mark.from)}[${line.slice(mark.from, mark.to)}]${line.slice(mark.to)}`
}

describe('An excerpt', () => {
  it('is the line around a stretch', () => {
    assert.equal(excerpt('One.\nTwo Japan three.\nFour.', 'Japan'), 'Two [Japan] three.')
  })

  it('leaves out whole words at both ends', () => {
    const before = 'The ministers who came to the summit in the capital of '
    const after = ' agreed on a text that none of their governments had seen before they met there.'
    assert.equal(
      excerpt(before + 'Japan' + after + ' Later they did not.', 'Japan'),
      '…the capital of [Japan] agreed on a text that none of their governments had seen before they met…',
    )
  })

  it('puts a stretch of several lines on one', () => {
    assert.equal(readLine('  South\r\n  Korea ', { from: 0, to: 16 }), 'South Korea')
    assert.equal(excerpt('In South\nKorea today', 'South\nKorea'), 'In [South Korea] today')
  })

  it('marks the stretch, wherever it stands', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab \t\r\né😀')), maxLength: 200 })
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(30), (source, at, length) => {
        const from = Math.min(at, source.length)
        const span = { from, to: Math.min(from + length, source.length) }
        const { text: line, mark } = excerptAround(source, span)
        assert.equal(line.slice(mark.from, mark.to), readLine(source, span))
        assert.doesNotMatch(line, /[\r\n]/)
      }),
    )
  })
})
