/** The browser that shows VS Code's window. */
import { chromium } from 'playwright-core'
import { installEditor, parts } from './cache.mjs'

/**
 * @returns {Promise<import('playwright-core').Browser>} a headless Chromium with libraries and
 *   fonts of its own
 */
export async function startBrowser() {
  await installEditor()
  return chromium.launch({
    executablePath: parts.browser,
    env: { ...process.env, LD_LIBRARY_PATH: parts.libraries, FONTCONFIG_PATH: parts.fonts },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page that a route has rewritten may talk to the server on this machine
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
    ],
  })
}
