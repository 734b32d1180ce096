import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findWord } from '../../src/article/find-word'

/** `source` marks the block with `{…}`; the answer is the source with the place in brackets. */
function find(marked: string, word: string, before = 0): string {
  const block = { from: marked.indexOf('{'), to: marked.indexOf('}') - 1 }
  const source = marked.replace(/[{}]/g, '')
  const { from, to } = findWord(source, block, word, before)
  return `${source.slice(0, from)}[${source.slice(from, to)}]${source.slice(to)}`
}

describe('A word of the page in the draft', () => {
  it('is found in its block', () => {
    assert.equal(find('Aktau. {The port of Aktau.}', 'Aktau'), 'Aktau. The port of [Aktau].')
  })

  it('is the one that was meant', () => {
    assert.equal(find('{port by **port** by port}', 'port', 1), 'port by **[port]** by port')
  })

  it('is the start of the block where the page shows other words than the draft', () => {
    assert.equal(find('One. {Two[^a]} [i]', '[i]'), 'One. []Two[^a] [i]')
    assert.equal(find('{port port}', 'port', 2), '[]port port')
    assert.equal(find('{port}', ''), '[]port')
  })

  it('never leaves the block', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.string(), fc.nat(5), (s, a, b, w, n) => {
        const block = { from: Math.min(a, b, s.length), to: Math.min(Math.max(a, b), s.length) }
        const { from, to } = findWord(s, block, w, n)
        assert(block.from <= from && from <= to && to <= block.to)
      }),
    )
  })
})
