import assert from 'node:assert/strict'
import { countBodyWords } from '../../../src/core/syntax/words'
import { readTestDraft } from '../../support/draft'

function words(source: string): number {
  return countBodyWords(readTestDraft(source))
}

describe('The words of the body', () => {
  it('are what stands between spaces and has a letter or a digit', () => {
    assert.equal(words('# Ice\n\nIn 2023 it carried 36.254 million tonnes – a *record*.\n'), 9)
    assert.equal(words('# Лёд\n\nТоннаж вырос на 12,4 %.\n'), 4)
  })

  it('are without title, note markers, notes, code and addresses', () => {
    const source = [
      '# A title of five words',
      'It rose.[i]',
      '```\nsome code\n```',
      'See https://a.example/report now.',
      '[i] “One”, ATLAS, https://a.example',
    ]
    assert.equal(words(source.join('\n\n')), 4)
  })
})
