/** What tests and looks do with the page of a window. */

/**
 * Waits until the extension has looked at the open draft (it says so in the status bar) and the
 * picture stands still.
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.waitForSelector('.statusbar-item[id^="policy-desk"]', { timeout: 30_000 })
  await stillPicture(page)
}

/**
 * Waits until the picture has not changed for two seconds, half a minute at most.
 * @param {import('playwright-core').Page} page
 */
export async function stillPicture(page) {
  let last = await page.screenshot()
  let since = Date.now()
  const end = since + 30_000
  while (Date.now() - since < 2000 && Date.now() < end) {
    await page.waitForTimeout(250)
    const next = await page.screenshot()
    if (!next.equals(last)) since = Date.now()
    last = next
  }
}

/**
 * Runs a command by its full title, as a user would in the palette.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1')
  await page.waitForSelector('.quick-input-widget:visible')
  await page.keyboard.type(title)
  // Not Enter: the best match for VS Code is not always the one of this very title
  await page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click()
  await page.mouse.move(0, 0) // so that nothing is hovered over
}

/**
 * Picks a colour theme. By hand, because VS Code takes a setting back that asks for high contrast
 * where the system does not.
 * @param {import('playwright-core').Page} page
 * @param {string} name as the list of themes has it
 */
export async function pickTheme(page, name) {
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Control+T')
  await page.waitForSelector('.quick-input-widget:visible')
  await page.keyboard.type(name)
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}

/** The inside of the one open webview. @param {import('playwright-core').Page} page */
export function webviewFrame(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
}
