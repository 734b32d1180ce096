/** The preview of an article, in a window of each extension host. */
import assert from 'node:assert/strict'
import { findBarriers } from './accessibility.mjs'
import { pickTheme, runCommand, webviewFrame } from './page.mjs'
import { openWindow } from './window.mjs'

const paragraphs = Array.from({ length: 12 }, (_, index) =>
  `Paragraph ${index + 1}. The port grew, and the railway behind it did not. `.repeat(8),
)
const draft = `# Two Ports

Aktau grew.[^aktau] Kuryk grew too.[^aktau]

${paragraphs.join('\n\n')}

Harbours need depth.[^kuryk] And rails.[^missing]

[^aktau]: “Aktau”, TIME, https://time.com/1, (Accessed: 01.08.2023)
[^kuryk]: “Kuryk”, TIME, https://time.com/2, (Accessed: 01.08.2023)
`

/** The names of themes, and what the page knows them by. */
const themes = {
  'Dark Modern': 'vscode-dark',
  'Light High Contrast': 'vscode-high-contrast-light',
  'Dark High Contrast': 'vscode-high-contrast',
  'Light Modern': 'vscode-light',
}

for (const host of /** @type {const} */ (['node', 'web'])) {
  describe(`The preview, ${host} host`, () => {
    /** @type {import('./window.mjs').EditorWindow} */
    let window
    /** @type {import('playwright-core').Page} */
    let page
    /** @type {import('playwright-core').FrameLocator} */
    let preview

    before(async () => {
      window = await openWindow({ host, files: { 'ports.md': draft }, open: 'ports.md' })
      page = window.page
      await page.waitForSelector('.statusbar-item[id^="policy-desk"]')
      await runCommand(page, 'Policy Desk: Open Article Preview to the Side')
      preview = webviewFrame(page)
      await preview.getByRole('heading', { name: 'Two Ports' }).waitFor()
    })
    after(() => window.close())

    it('is called by the name of the file', async () => {
      await page.locator('.tab', { hasText: 'Preview: ports.md' }).waitFor()
    })

    it('leads from a reference to its note and back', async () => {
      await preview.getByRole('link', { name: 'Note ii' }).click()
      await preview.locator('#note-2.is-target').waitFor()
      await preview.locator('#note-2').getByRole('link', { name: 'Back to text' }).click()
      await preview.locator('#reference-2-1.is-target').waitFor()
    })

    it('leads from a word to the source', async () => {
      await preview.getByText('Harbours need').dblclick({ position: { x: 10, y: 8 } })
      await page.locator('.statusbar-item', { hasText: 'Ln 29, Col 9 (8 selected)' }).waitFor()
    })

    it('follows the editor', async () => {
      await page.keyboard.press('Control+End')
      await until(async () => (await scrolled()) > 1000)
      await page.keyboard.press('Control+Home')
      await until(async () => (await scrolled()) === 0)
    })

    if (host === 'node') {
      it('shows what is typed, and stays where it was', async () => {
        const last = preview.getByText('Paragraph 9.')
        await last.evaluate((paragraph) => paragraph.scrollIntoView())
        const before = await scrolled()
        await page.keyboard.type('# A New Headline')
        await preview.getByRole('heading', { name: 'A New Headline' }).waitFor()
        const { y = 0 } = (await last.boundingBox()) ?? {}
        const frame = (await page.locator('iframe.webview.ready').boundingBox())?.y ?? 0
        assert(before > 500)
        assert(Math.abs(y - frame) < 40, `it moved by ${y - frame} pixels`)
      })
    }

    it('is where it was when its tab comes to the front again', async () => {
      await preview.getByText('Paragraph 6.').evaluate((paragraph) => paragraph.scrollIntoView())
      const before = await scrolled()
      assert(before > 500)
      await page.waitForTimeout(500)
      await page.locator('.tab', { hasText: 'Preview: ports.md' }).click()
      await runCommand(page, 'Help: Welcome')
      await page.locator('.tab', { hasText: 'Welcome' }).waitFor()
      await page.locator('.tab', { hasText: 'Preview: ports.md' }).click()
      await preview.getByText('Paragraph 6.').waitFor()
      await until(async () => (await scrolled()) === before)
    })

    for (const [theme, kind] of Object.entries(themes)) {
      it(`can be read by everybody: ${theme}`, async () => {
        await pickTheme(page, theme)
        await preview.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor()
        assert.deepEqual(await findBarriers(await frame()), [])
      })
    }

    if (host === 'node') {
      it('comes back with the window', async () => {
        const address = new URL(page.url())
        address.searchParams.set('payload', withoutFile(address.searchParams.get('payload') ?? ''))
        await page.goto(address.href)
        await preview.getByText('Paragraph 6.').waitFor()
      })
    }

    /** @returns {Promise<number>} */
    function scrolled() {
      return preview
        .locator('body')
        .evaluate((body) => body.ownerDocument.defaultView?.scrollY ?? 0)
    }

    async function frame() {
      const body = await preview.locator('body').elementHandle()
      const owner = await body?.ownerFrame()
      assert(owner)
      return owner
    }
  })
}

/**
 * A window that is told to open a file does not open what it showed before.
 * @param {string} payload
 */
function withoutFile(payload) {
  const entries = /** @type {[string, string][]} */ (JSON.parse(payload))
  return JSON.stringify(entries.filter(([key]) => key !== 'openFile'))
}

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  const end = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not happen within ten seconds.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
