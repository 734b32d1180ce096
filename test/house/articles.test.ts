import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { review } from '../../src/core/review'
import { defaultStyle } from '../../src/core/style/defaults'

const articles = resolve(import.meta.dirname, '../articles')

/** What is found in an article, in the order of the text. */
function findings(name: string): string[] {
  const source = readFileSync(resolve(articles, name), 'utf8')
  const today = { year: 2026, month: 11, day: 24 }
  const found = review({ source, style: defaultStyle, today, treatment: 'when-noted' }).findings
  return found.map(({ rule, from, to }) => `${rule} ${source.slice(from, to).slice(0, 24)}`)
}

describe('the articles of the project', () => {
  for (const name of ['sound.en.md', 'sound.tr.md', 'sound.ru.md', 'markdown.en.md'])
    it(`nothing is found in ${name}`, () => assert.deepEqual(findings(name), []))

  const faulty: Record<string, string[]> = {
    'faulty.en.md': [
      'stray-apostrophe  ‘',
      'unsourced-quotation “The transit cargo traff',
      'note-spacing  ',
      'undefined-note [ix]',
      'note-spacing [ii]',
      'invalid-access-date 31.02.2025',
      'unclosed-quotation “Russia',
      'note-order [vi]',
      'access-date-format (Erişim Tarihi:04.03.202',
      'dotted-capital-i İnternational',
      'missing-access-date https://www.irclass.org/',
    ],
    'faulty.tr.md': [
      'stray-apostrophe  ‘',
      'note-order [iv]',
      'note-spacing  ',
      'unsourced-quotation “Eşit sermaye katkısı ve',
      'note-spacing [ii]',
      'unclosed-quotation “500',
      'access-date-format (Erişim Tarihi:19.11.202',
      'dotted-capital-i İnvestment',
      'future-access-date 19.11.2054',
      'missing-access-date https://www.kamudanhaber',
      'unused-note [vii]',
    ],
    'faulty.ru.md': [
      'note-spacing  ',
      'unsourced-quotation «Мы планируем довести гл',
      'note-order [v]',
      'note-spacing [ii]',
      'future-access-date 18.12.2052',
      'stray-apostrophe  ‘',
      'access-date-format (Erişim Tarihi:19.12.202',
      'unclosed-quotation “Climate-Driven',
      'invalid-access-date 31.11.2025',
      'dotted-capital-i İn',
      'missing-access-date https://www.inform.kz/ru',
      'unused-note [ix]',
    ],
  }
  for (const [name, expected] of Object.entries(faulty))
    it(`every fault is found in ${name}, and nothing else`, () =>
      assert.deepEqual(findings(name), expected))
})
