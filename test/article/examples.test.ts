import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { renderArticle } from '../../src/article/render'
import { readTestDraft } from '../support/draft'
import { readableHtml } from './page-reading'

const [, ...examples] = readFileSync(new URL('examples.txt', import.meta.url), 'utf8').split(
  /^=== /m,
)

describe('The article', () => {
  for (const example of examples) {
    const [title = '', ...lines] = example.split('\n')
    const [draft = '', page = ''] = lines.join('\n').split(/^===>\n/m)
    it(title, () => {
      const { html } = renderArticle(readTestDraft(draft))
      assert.equal(readableHtml(html).trim(), page.trim())
    })
  }
})
