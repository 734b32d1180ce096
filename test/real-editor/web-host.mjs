/**
 * The window without a server behind it, as on vscode.dev: extensions run in a web worker and come
 * over HTTP. The pages of VS Code's server are rewritten on their way to the browser.
 */
import { readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { parts, root } from './cache.mjs'
import { quiet } from './server.mjs'

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ server: import('./server.mjs').Server, folder: string, settings: Record<string,
 *   unknown> }} options `folder`: what can be opened besides the extension
 * @returns {Promise<(path: string) => string>} where the window finds a path of the extension's
 *   folder, or of `folder`
 */
export async function webHost(context, { server: { origin }, folder, settings }) {
  await context.route(
    (url) => url.origin === origin && url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(configuration, (_all, before, escaped) => {
        const page = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
        delete page.remoteAuthority
        page.configurationDefaults = { ...page.configurationDefaults, ...quiet, ...settings }
        const development = { scheme: 'http', authority: new URL(origin).host, path: '/extension' }
        page.developmentOptions = { ...page.developmentOptions, extensions: [development] }
        return before + JSON.stringify(page).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
      })
      await route.fulfill({ response, body })
    },
  )
  await context.route('**/out/vs/code/browser/workbench/workbench.js', (route) =>
    route.fulfill({ path: parts.detachedWorkbench, contentType: 'text/javascript' }),
  )
  // Of the same origin: the page's content security policy refuses any other
  for (const [at, local] of /** @type {const} */ ([
    ['/extension', root],
    ['/workspace', folder],
  ])) {
    await context.route(`${origin}${at}/**`, async (route) => {
      const path = decodeURI(new URL(route.request().url()).pathname).slice(at.length)
      const body = await readFile(join(local, path)).catch(() => undefined)
      await route.fulfill(
        body ? { body, contentType: types[extname(path)] ?? 'text/plain' } : { status: 404 },
      )
    })
  }
  return (path) => {
    const inFolder = relative(folder, path)
    return (
      origin +
      encodeURI(
        inFolder.startsWith('..')
          ? join('/extension', relative(root, path))
          : join('/workspace', inFolder),
      )
    )
  }
}

const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/

/** @type {Record<string, string>} */
const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
}
