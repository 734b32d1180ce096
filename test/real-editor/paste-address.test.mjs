/**
 * Pasting an address as an author does, with the keys: what a command pastes, no extension sees.
 */
import assert from 'node:assert/strict'
import { settled } from './page.mjs'
import { openWindow } from './window.mjs'

const article = `# Buz

Deniz buzu azalıyor. Buzullar geri çekiliyor.[i]

[i] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)
`
const tracked = 'https://time.com/1/ice/?utm_source=feed'
const today = new Intl.DateTimeFormat('de', { day: '2-digit', month: '2-digit', year: 'numeric' })

describe('Pasting an address', () => {
  /** @type {import('./window.mjs').EditorWindow} */
  let window
  /** @type {import('playwright-core').Page} */
  let page

  before(async () => {
    window = await openWindow({
      files: { 'ice.md': article },
      open: 'ice.md',
      settings: { 'editor.wordWrap': 'off' },
    })
    page = window.page
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await settled(page)
  })
  after(() => window.close())
  afterEach(() => write(article))

  it('writes a note, with fields to fill in, and leads back to the text', async () => {
    await pasteAt(3, 'Deniz buzu azalıyor.'.length)
    await lineBecomes(3, 'Deniz buzu azalıyor.[i] Buzullar geri çekiliyor.[ii]')
    const note = `[i] “Title”, TIME, https://time.com/1/ice/, (Erişim Tarihi: ${today.format(Date.now())})`
    await lineBecomes(5, note)
    await lineBecomes(7, '[ii] “Buzullar”, WMO, https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)')
    await page.keyboard.type('Sea Ice')
    await page.keyboard.press('Tab')
    await page.keyboard.type(' So.')
    await lineBecomes(5, note.replace('Title', 'Sea Ice'))
    await lineBecomes(3, 'Deniz buzu azalıyor.[i] So. Buzullar geri çekiliyor.[ii]')
  })

  it('offers the plain text next, and one undo takes the note back', async () => {
    await pasteAt(3, 'Deniz'.length)
    await lineBecomes(3, 'Deniz[i] buzu azalıyor. Buzullar geri çekiliyor.[ii]')
    await page.keyboard.press('Control+.')
    const items = page.locator('.action-widget .monaco-list-row')
    await items.first().waitFor()
    const [first = '', second = ''] = await items.allTextContents()
    assert.match(first, /Insert Note/)
    assert.match(second, /Plain Text/i)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Z')
    await lineBecomes(3, 'Deniz buzu azalıyor. Buzullar geri çekiliyor.[i]')
  })

  it('refers again to the note that cites the page, and offers a new note next', async () => {
    await pasteAt(3, 'Deniz buzu azalıyor.'.length, 0, 'https://www.wmo.int/ice/?utm_source=feed')
    await lineBecomes(3, 'Deniz buzu azalıyor.[i] Buzullar geri çekiliyor.[i]')
    await page.keyboard.press('Control+.')
    const items = page.locator('.action-widget .monaco-list-row')
    await items.first().waitFor()
    const [first = '', second = '', third = ''] = await items.allTextContents()
    assert.match(first, /Refer to \[i\] Again/)
    assert.match(second, /Insert Note/)
    assert.match(third, /Plain Text/i)
    await page.keyboard.press('Escape')
  })

  it('is cleaned inside a note', async () => {
    await pasteAt(5, '[i] “Buzullar”, WMO, '.length)
    await lineBecomes(
      5,
      '[i] “Buzullar”, WMO, https://time.com/1/ice/https://wmo.int/ice, (Erişim Tarihi: 01.08.2023)',
    )
  })

  it('gives way to a link over a selection', async () => {
    await pasteAt(3, 0, 'Deniz'.length)
    await lineBecomes(
      3,
      '[Deniz](https://time.com/1/ice/?utm_source=feed) buzu azalıyor. Buzullar geri çekiliyor.[i]',
    )
  })

  it('stays an address where there is no article', async () => {
    await write('# Read me\n\nSee there: \n')
    await pasteAt(3, 'See there: '.length)
    await lineBecomes(3, `See there: ${tracked}`)
  })

  /** @param {number} line @param {number} column @param {number} [selected] @param {string} [text] */
  async function pasteAt(line, column, selected = 0, text = tracked) {
    await page.keyboard.press('Control+Home')
    for (let at = 1; at < line; at++) await page.keyboard.press('ArrowDown')
    for (let at = 0; at < column; at++) await page.keyboard.press('ArrowRight')
    for (let at = 0; at < selected; at++) await page.keyboard.press('Shift+ArrowRight')
    await paste(text)
  }

  /** Replaces the whole document. @param {string} text */
  async function write(text) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+A')
    await paste(text)
    // A cursor that moves ends the paste before it is done.
    await lineBecomes(3, text.split('\n')[2] ?? '')
  }

  /** @param {string} text */
  async function paste(text) {
    await page.evaluate(
      (text) => /** @type {any} */ (globalThis).navigator.clipboard.writeText(text),
      text,
    )
    await page.keyboard.press('Control+V')
  }

  /** @param {number} number @param {string} text */
  async function lineBecomes(number, text) {
    let shown
    for (const end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(100)) {
      shown = (await lines())[number - 1]
      if (shown === text) return
    }
    assert.equal(shown, text)
  }

  /** @returns {Promise<string[]>} */
  function lines() {
    return page.locator('.view-lines .view-line').evaluateAll((rows) =>
      rows
        .map((row) => ({ top: parseFloat(row.style.top), text: row.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00A0', ' ').replace(/[\u200B\u200C]/g, '')),
    )
  }
})
