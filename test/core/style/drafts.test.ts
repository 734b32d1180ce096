import assert from 'node:assert/strict'
import fc from 'fast-check'
import { treatmentOf, type Treatment } from '../../../src/core/style/drafts'

function expectTreatment(globs: readonly string[], expected: Record<string, Treatment>): void {
  const treatments = Object.keys(expected).map((path) => [path, treatmentOf(path, globs)])
  assert.deepEqual(Object.fromEntries(treatments), expected)
}

describe('which files are drafts', () => {
  it('is for their notes to say, but for the files of software', () => {
    expectTreatment([], {
      'japan.md': 'when-noted',
      'articles/2023/Licensed arms exports.md': 'when-noted',
      'README.md': 'never',
      'docs/readme.tr.md': 'never',
      'CHANGELOG.md': 'never',
      'LICENSE-MIT': 'never',
      'contributing.md': 'never',
      'node_modules/left-pad/usage.md': 'never',
      'site/node_modules/left-pad/usage.md': 'never',
    })
  })

  it('is for the globs of the house style to say', () => {
    expectTreatment(['articles/**/*.md', './brief.md'], {
      'articles/japan.md': 'always',
      'articles/2023/.hidden/japan.md': 'always',
      'articles/README.md': 'always',
      'brief.md': 'always',
      'other/brief.md': 'when-noted',
      'README.md': 'never',
    })
  })

  it('takes files out again with an exclamation mark, the last glob deciding', () => {
    expectTreatment(['articles/**', '!articles/old/**', 'articles/old/kept.md'], {
      'articles/japan.md': 'always',
      'articles/old/japan.md': 'never',
      'articles/old/kept.md': 'always',
      'japan.md': 'when-noted',
    })
    expectTreatment(['!(old|new).md'], { 'japan.md': 'always', 'old.md': 'when-noted' })
  })

  it('has an answer for any path and any glob', () => {
    const glob = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('!', '*', '**', '/', '(', ')', '[', '{', ',', '}', '@', '+', 'a'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.string(), fc.array(glob), (path, globs) => {
        assert.match(treatmentOf(path, globs), /^(always|never|when-noted)$/)
      }),
    )
    assert.equal(treatmentOf('a.md', ['', '!', '*'.repeat(70_000)]), 'when-noted')
  })
})
