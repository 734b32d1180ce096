/**
 * A window of a real VS Code with the extension under development in it, driven with Playwright. In
 * the host `node` the extension runs in Node, as on the desktop; in the host `web` in a web worker,
 * as on vscode.dev.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './cache.mjs'
import { startBrowser } from './browser.mjs'
import { startServer } from './server.mjs'
import { webHost } from './web-host.mjs'

/**
 * @typedef {'node' | 'web'} Host
 *
 * @typedef {object} WindowOptions
 * @property {Host} [host] default: node
 * @property {Record<string, string | Buffer>} [files] the workspace: names and contents. In the
 *   host `web` the workspace is an empty one in memory
 * @property {string} [open] the name of the file to open at start; in the host `web` it is
 *   read-only
 * @property {string} [tests] a CommonJS bundle of this project whose `run()` is called inside the
 *   editor
 * @property {Record<string, unknown>} [settings] user settings
 * @property {{ width: number, height: number }} [viewport]
 * @property {(text: string) => void} [log] called with what the window and the extension host write
 *   to their consoles, in tests
 *
 * @typedef {object} EditorWindow
 * @property {import('playwright-core').Page} page
 * @property {Promise<number>} exit settles when the tests inside the editor are done: 0, or 1 when
 *   one failed
 * @property {() => Promise<void>} close
 */

/**
 * @param {WindowOptions} options
 * @returns {Promise<EditorWindow>} as soon as the page has loaded; the extension may not run yet,
 *   see `settled` of `page.mjs`
 */
export async function openWindow(options) {
  const {
    host = 'node',
    files = {},
    open,
    tests,
    settings = {},
    viewport = { width: 1280, height: 800 },
    log,
  } = options
  const server = await startServer(settings)
  /** @type {import('playwright-core').Browser | undefined} */
  let browser
  const close = async () => {
    await browser?.close()
    await server.stop()
  }
  try {
    const folder = join(server.data, 'workspace')
    await mkdir(folder)
    for (const name in files) await writeFile(join(folder, name), files[name] ?? '')

    browser = await startBrowser()
    const context = await browser.newContext({ viewport })
    await context.addCookies([{ name: 'vscode-tkn', value: server.token, url: server.origin }])
    const exit = new Promise(
      (resolve) => void context.exposeFunction('codeAutomationExit', resolve),
    )
    await context.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => log?.(args.join(' ')),
    )

    const file = open && join(folder, open)
    const place =
      host === 'web' ? await webHost(context, { server, folder, settings }) : nodeHost(server)
    const page = await context.newPage()
    await page.goto(
      windowAddress(server, {
        folder: host === 'web' ? 'tmp:/workspace' : place(folder),
        extensionDevelopmentPath: place(root),
        ...(tests && { extensionTestsPath: place(tests) }),
        ...(file && { openFile: place(file) }),
      }),
    )
    return { page, exit, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * @param {import('./server.mjs').Server} server
 * @returns {(path: string) => string} where a window finds a path of this disk
 */
export function nodeHost({ origin }) {
  return (path) => encodeURI(origin.replace('http:', 'vscode-remote:') + path)
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {Record<string, string>} options `folder`, the token `tkn` unless it is a cookie, and what
 *   else the window is told
 */
export function windowAddress(server, { tkn, folder, ...payload }) {
  const query = new URLSearchParams({
    ...(tkn && { tkn }),
    ...(folder && { folder }),
    payload: JSON.stringify(Object.entries(payload)),
  })
  return `${server.origin}/?${query}`
}

/**
 * @param {string} name of a file
 * @returns {Record<string, unknown>} the setting that makes VS Code read it as Markdown, whatever
 *   its ending
 */
export function asMarkdown(name) {
  return { 'files.associations': { [name.replace(/[[\]{}*?]/g, '[$&]')]: 'markdown' } }
}
