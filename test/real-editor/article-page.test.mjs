/** The page that `policy-desk render` writes, in a browser. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findBarriers } from './accessibility.mjs'
import { startBrowser } from './browser.mjs'
import { root } from './cache.mjs'

const articles = join(root, 'test/articles')

describe('The rendered page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser
  before(async () => {
    browser = await startBrowser()
  })
  after(() => browser.close())

  for (const name of readdirSync(articles).filter((name) => name.endsWith('.md'))) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      it(`can be read by everybody, on a telephone too: ${name}, ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } })
        /** @type {string[]} */
        const loaded = []
        page.on('request', (request) => loaded.push(request.url()))
        await page.setContent(render(name))
        assert.deepEqual(loaded, [], 'something is loaded')
        const width = await page.locator('body').evaluate((body) => body.scrollWidth)
        assert(width <= 360, `it is ${width} pixels wide`)
        assert.deepEqual(await findBarriers(page), [])
        await page.close()
      })
    }
  }
})

/** @param {string} name of an article */
function render(name) {
  const command = [join(root, 'dist/cli.js'), 'render', '--to', 'html', join(articles, name)]
  return execFileSync(process.execPath, command, { encoding: 'utf8' })
}
