/** Notes under the keyboard and the mouse, in a window. */
import assert from 'node:assert/strict'
import { runCommand, stillPicture } from './page.mjs'
import { openWindow } from './window.mjs'

const draft = `The strait froze.[^1] Ships waited.[^2]

[^1]: “Ice in the strait”, ATLAS

[^2]: “Waiting ships”, GLOBE`

describe('Notes in a window', () => {
  /** @type {import('./window.mjs').EditorWindow} */
  let window
  /** @type {import('playwright-core').Page} */
  let page

  afterEach(() => window.close())

  for (const host of /** @type {const} */ (['node', 'web']))
    it(`go with the text that is copied, in one step, ${host} host`, async () => {
      await open(host)
      await select('The strait froze.[^1]')
      await page.keyboard.press('Control+C')
      await newDraft('It was winter. ')
      await page.keyboard.press('Control+V')
      await until(async () => (await text()).includes('ATLAS'))
      await page.keyboard.type('!')
      const pasted = 'It was winter. The strait froze.[^1]!\n\n[^1]: “Ice in the strait”, ATLAS'
      await until(async () => (await text()) === pasted)
      await page.keyboard.press('Control+Z')
      await until(async () => !(await text()).includes('!'))
      await page.keyboard.press('Control+Z')
      await until(async () => (await text()) === 'It was winter. ')
    })

  it('are offered for removal where they were cut, all in one step, and never unasked', async () => {
    const cut = 'The strait froze.[^1] Ships waited.[^2]'
    await open('node')
    await select(cut)
    await page.keyboard.press('Control+X')
    await newDraft('It was winter. ')
    await page.keyboard.press('Control+V')
    await until(async () => (await text()).includes('ATLAS'))
    await page.locator('.tab', { hasText: 'strait.md' }).click()
    const left = draft.slice(cut.length)
    await until(async () => (await text()) === left)

    // No toast shows in a window under test.
    await runCommand(page, 'Notifications: Show Notifications')
    const offer = page.locator('.notification-list-item', { hasText: 'strait.md' })
    await offer.getByRole('button', { name: 'Remove the Notes' }).click()
    await until(async () => (await text()).trim() === '')
    await page.locator('.editor-group-container.active .view-lines').click()
    await page.keyboard.press('Control+Z')
    await until(async () => (await text()) === left)
    await page.keyboard.press('Control+Z')
    await until(async () => (await text()) === draft)
  })

  it('are used again where the text comes back', async () => {
    await open('node')
    await select('The strait froze.[^1]')
    await page.keyboard.press('Control+X')
    await until(async () => (await text()).startsWith(' Ships'))
    await page.keyboard.press('End')
    await page.keyboard.press('Control+V')
    await until(async () => (await text()).includes('froze.'))
    assert.match(await text(), /^ Ships waited\.\[\^1\]The strait froze\.\[\^2\]\n/)
    assert.equal((await text()).split('ATLAS').length, 2)
  })

  it('go with a whole line, which is pasted above the line of the cursor', async () => {
    await open('node')
    await page.locator('.view-line', { hasText: 'The strait froze' }).click()
    await page.keyboard.press('Control+C')
    await newDraft('It was winter.')
    await page.keyboard.press('Control+V')
    await until(async () => (await text()).includes('GLOBE'))
    assert.equal(
      (await text()).split('\n\n')[0],
      'The strait froze.[^1] Ships waited.[^2]\nIt was winter.',
    )
  })

  it('are cited again where they are dragged to from the view', async () => {
    await open('node')
    await openView()
    await row('Waiting ships').dragTo(line('Ships waited'), { targetPosition: { x: 2, y: 8 } })
    await until(async () =>
      (await text()).startsWith('[^1]The strait froze.[^2] Ships waited.[^1]'),
    )
    await page.keyboard.press('Control+Z')
    await until(async () => (await text()) === draft)
  })

  it('take the place of the note that they are dragged to in the view', async () => {
    await open('node')
    await openView()
    await row('Waiting ships').dragTo(row('Ice in the strait'))
    await until(async () =>
      (await text()).includes('[^1]: “Waiting ships”, GLOBE\n\n[^2]: “Ice in the strait”, ATLAS'),
    )
    assert.match(await text(), /^The strait froze\.\[\^2\] Ships waited\.\[\^1\]/)
  })

  it('keep the keys of the view after a click, and Enter leads into the text', async () => {
    await open('node')
    await openView()
    await row('Waiting ships').click()
    await page.keyboard.press('Alt+ArrowUp')
    await until(async () => (await text()).includes('[^1]: “Waiting ships”, GLOBE'))
    await page.locator('.monaco-list-row.focused[data-index="0"]', { hasText: 'Waiting' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.editor-group-container .monaco-editor.focused').waitFor()
    await page.locator('.statusbar-item', { hasText: 'Ln 3, Col 29 (28 selected)' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('!')
    await until(async () => (await text()).includes('[^1]: “Waiting ships”, GLOBE!'))
  })

  it('have coloured labels in the text and in the list, and none in code', async () => {
    await open('node', 'It froze.[^a] `[^b]` \\[^c] It thawed.\n\n[^a]: “Ice”, ATLAS')
    const label = (/** @type {RegExp} */ name) =>
      page.locator('.view-line span > span').filter({ hasText: name })
    await until(async () => (await label(/^a$/).count()) === 2)
    assert.equal(await label(/^[bc]$/).count(), 0)
    // The one in the text has the line of a link besides.
    const colours = await label(/^a$/).evaluateAll((labels) =>
      labels.map((label) => label.ownerDocument.defaultView?.getComputedStyle(label).color),
    )
    assert.equal(new Set(colours).size, 1)
  })

  it('are shown first where many of them are converted', async () => {
    const numbers = Array.from({ length: 24 }, (_, index) => index + 1)
    const references = numbers.map((number) => `Ship ${number} waited.[^${number}]`)
    const definitions = numbers.map((number) => `[^${number}]: “Report ${number}”, ATLAS`)
    await open('node', [references.join('\n'), ...definitions].join('\n\n'))
    await runCommand(page, 'Policy Desk: Convert Notes to [i]')
    await page.getByRole('button', { name: 'Apply' }).click()
    await until(async () => (await text()).startsWith('Ship 1 waited.[i]\nShip 2 waited.[ii]\n'))
  })

  it('are renamed at all their places where they are typed in', async () => {
    await open('node')
    await line('The strait froze').click({ position: { x: 2, y: 8 } })
    await page.keyboard.press('Home')
    await runCommand(page, 'Policy Desk: Go to Next Note')
    await page.locator('.statusbar-item', { hasText: 'Ln 1, Col 18' }).waitFor()
    await page.keyboard.press('F2')
    await page.locator('.rename-input:focus').waitFor()
    await page.keyboard.type('ice')
    await page.keyboard.press('Enter')
    await until(async () => (await text()) === draft.replaceAll('[^1]', '[^ice]'))
  })

  /** @param {import('./window.mjs').Host} host */
  async function open(host, content = draft) {
    window = await openWindow({
      host,
      files: { 'strait.md': content },
      open: 'strait.md',
      settings: { 'files.defaultLanguage': 'markdown' },
    })
    page = window.page
    await page.waitForSelector('.statusbar-item[id^="policy-desk"]')
  }

  /** @param {string} start what stands in it */
  async function newDraft(start) {
    await runCommand(page, 'File: New Untitled Text File')
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor()
    await page.keyboard.type(start)
    await page.waitForSelector('.statusbar-item[id^="policy-desk"]:has-text("0 notes")')
  }

  async function openView() {
    await page.locator('.activitybar .action-label[aria-label="Policy Desk"]').click()
    await row('Waiting ships').waitFor()
    await stillPicture(page)
  }

  /** @param {string} start of the first line */
  async function select(start) {
    await line(start).click()
    await page.keyboard.press('Home')
    for (const _ of start) await page.keyboard.press('Shift+ArrowRight')
  }

  /** @param {string} words */
  function line(words) {
    return page.locator('.view-line', { hasText: words }).first()
  }

  /** @param {string} words */
  function row(words) {
    return page.locator('.monaco-list-row', { hasText: words }).first()
  }

  /** The text of the active editor, as far as it is in sight. */
  async function text() {
    const lines = await page
      .locator('.editor-group-container.active .view-line')
      .evaluateAll((elements) =>
        elements.map((element) => ({
          top: parseFloat(element.style.top),
          text: element.textContent ?? '',
        })),
      )
    lines.sort((a, b) => a.top - b.top)
    return lines.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n')
  }
})

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  const end = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not happen within ten seconds.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
