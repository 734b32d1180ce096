import assert from 'node:assert/strict'
import fc from 'fast-check'
import { renderPage } from '../../src/article/page'
import { renderArticle } from '../../src/article/render'
import { readTestDraft } from '../support/draft'
import { anyDraft } from './any-draft'
import { readElements } from './page-reading'
import { runs } from '../support/properties'

const elements = new Set(
  'a article blockquote br code del div em h1 h2 h3 h4 h5 h6 header hr img li mark ol p pre s section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'alt aria-label class data-from data-to href id lang role src start tabindex title'.split(' '),
)
const schemes = new Set(['http:', 'https:', 'mailto:'])

describe('No text', () => {
  it('brings anything onto the page that a house would not print', () => {
    fc.assert(
      fc.property(anyDraft, (source) => {
        const { html } = renderArticle(readTestDraft(source))
        for (const element of readElements(html)) {
          assert(elements.has(element.name), element.name)
          for (const [name, value] of Object.entries(element.attributes)) {
            assert(attributes.has(name), name)
            if (name === 'href') assertLink(value)
            if (name === 'src') assert.equal(new URL(value, 'house://desk/').protocol, 'house:')
          }
        }
      }),
      runs(3000),
    )
  })

  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#115;cript:alert(1)',
    '&#x6a;avascript&colon;alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'command:workbench.action.quit',
    'vscode:extension/x',
    'file:///etc/passwd',
    '//who.example/x',
  ]) {
    it(`makes a link of ${address}`, () => {
      const { html } = renderArticle(readTestDraft(`See [it](<${address}>), ![it](<${address}>).`))
      assert.doesNotMatch(html, /<a |<img/)
    })
  }

  it('closes the title of the page', () => {
    const article = renderArticle(readTestDraft('# </title><script>alert(1)</script>\n\nText.\n'))
    const page = renderPage(article, '</title>')
    assert.match(page, /<title>&lt;\/title&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/title>/)
  })
})

/** As a browser reads it: from a page on the web and from a file. */
function assertLink(href: string): void {
  if (!URL.canParse(href, 'house://desk/')) return
  const { protocol, host } = new URL(href, 'house://desk/')
  assert(schemes.has(protocol) || (protocol === 'house:' && host === 'desk'), href)
}
