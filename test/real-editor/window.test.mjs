/** What can only be seen from outside: the window itself. In both extension hosts. */
import assert from 'node:assert/strict'
import { openWindow } from './window.mjs'

const draft = '# A title\n\nThe treaty was signed in 1949.[^ghost]\n'

for (const host of /** @type {const} */ (['node', 'web'])) {
  describe(`A window, ${host} host`, () => {
    /** @type {import('./window.mjs').EditorWindow} */
    let window
    before(async () => {
      window = await openWindow({ host, files: { 'draft.md': draft }, open: 'draft.md' })
    })
    after(() => window.close())

    it('underlines a fault and lists it among the problems', async () => {
      const { page } = window
      await page.waitForSelector('[class*="squiggly-"]')
      await page.keyboard.press('Control+Shift+M')
      const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'undefined-note' })
      assert.match((await problem.getAttribute('aria-label')) ?? '', /ghost/)
    })
  })
}
