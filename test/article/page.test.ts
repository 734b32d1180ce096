import assert from 'node:assert/strict'
import { renderPage } from '../../src/article/page'
import { renderArticle } from '../../src/article/render'
import { readTestDraft } from '../support/draft'

function pageOf(source: string): string {
  return renderPage(renderArticle(readTestDraft(source)), 'ports.md')
}

describe('The page', () => {
  it('is complete and says its language and its title', () => {
    const page = pageOf('---\nlang: ru\n---\n# Порты *Каспия*[^a]\n\nТекст.\n\n[^a]: Источник.\n')
    assert.match(page, /^<!doctype html>\n<html lang="ru">/)
    assert.match(page, /<title>Порты Каспия<\/title>/)
    assert.match(page, /<\/html>\n$/)
  })

  it('is called by its file where it has no title', () => {
    assert.match(pageOf('It is a sentence.\n'), /<title>ports\.md<\/title>/)
  })

  it('runs nothing and loads nothing', () => {
    const page = pageOf(
      '# Ports\n\n![chart](https://example.org/a.png) ![map](//example.org/b.png) [a](https://example.org)\n',
    )
    assert.doesNotMatch(page, /<script|<link|<iframe|\ssrc=|@import|url\(/)
  })
})
