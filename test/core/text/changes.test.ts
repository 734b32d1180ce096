import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findChanges } from '../../../src/core/text/changes'
import { applyEdits } from '../../../src/core/text/edits'

/** `a [b→c] d`: what changes, in the text before. */
function show(before: string, after: string): string {
  const marks = findChanges(before, after).map(({ from, to, text }) => ({
    from,
    to,
    text: `[${before.slice(from, to)}→${text}]`,
  }))
  return applyEdits(before, marks)
}

describe('the changes between two texts', () => {
  it('are those of words and marks', () => {
    assert.equal(show('a b c', 'a b c'), 'a b c')
    assert.equal(
      show('Ice, TIME, 1.8.2023', 'Ice, TIME, 01.08.2023'),
      'Ice, TIME, [1→01].[8→08].2023',
    )
    assert.equal(show('"Ice", TIME', '“Ice”, TIME'), '["→“]Ice["→”], TIME')
    assert.equal(show('', 'Ice'), '[→Ice]')
    assert.equal(show('Ice', ''), '[Ice→]')
    assert.equal(show('TIME: Ice', 'Ice, TIME'), '[TIME: →]Ice[→, TIME]')
  })

  it('turn the one into the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('Ice', ' ', ', ', '“', '1', 'ş', '\uD800', '🕊', '\n'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(applyEdits(before, findChanges(before, after)), after)
      }),
    )
  })

  it('are one change in texts that are too long to compare', () => {
    const [before, after] = ['a '.repeat(2000), 'b '.repeat(2000)]
    const changes = findChanges(before, after)
    assert.equal(changes.length, 1)
    assert.equal(applyEdits(before, changes), after)
  })
})
