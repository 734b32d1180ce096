import assert from 'node:assert/strict'
import { findClaims } from '../../../src/core/claims/find'
import type { Cast, Language } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'
import { englishExamples } from './english.examples'
import { readExamples, sentenceOf, writeExample } from './notation'
import { russianExamples } from './russian.examples'
import { turkishExamples } from './turkish.examples'

const nobody: Cast = { actors: [], places: [], unsorted: [] }

const tables: [string, Language, string][] = [
  ['English', 'en', englishExamples],
  ['Turkish', 'tr', turkishExamples],
  ['Russian', 'ru', russianExamples],
]

for (const [name, language, table] of tables) {
  describe(`claims in ${name}`, () => {
    for (const example of readExamples(table)) {
      const sentence = sentenceOf(example)
      it(sentence, () => {
        const before = 'Headline\n\n'
        const note = sentence.includes('[^1]') ? '\n\n[^1]: A source.' : ''
        const draft = readTestDraft(before + sentence + note, { language })
        const claims = findClaims(draft, nobody)
        assert.ok(claims.length < 2, 'the sentence is one claim at most')
        const span = { from: before.length, to: before.length + sentence.length }
        assert.equal(writeExample(draft, span, claims[0]), example)
      })
    }
  })
}
