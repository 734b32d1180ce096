/** VS Code's own server: serves the workbench page and runs the Node extension host. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, installEditor, parts } from './cache.mjs'

/**
 * @typedef {object} Server
 * @property {string} origin its address
 * @property {string} token what a page must show to be let in, as the cookie `vscode-tkn` or in the
 *   address as `tkn`
 * @property {string} data a folder that lives as long as the server
 * @property {Promise<unknown>} gone settles when it has ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server on a free port of this machine, with fresh user data.
 * @param {Record<string, unknown>} settings the user settings
 * @returns {Promise<Server>}
 * @throws {Error} with the server's own words when it does not start
 */
export async function startServer(settings = {}) {
  await installEditor()
  await mkdir(join(cache, 'runs'), { recursive: true })
  const data = await mkdtemp(join(cache, 'runs/'))
  await mkdir(join(data, 'data/User'), { recursive: true })
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }))

  const token = randomUUID()
  const options = [
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token=${token}`,
    `--server-data-dir=${data}`,
  ]
  // The smoke test driver is what lets a page name an extension under development
  const switches = [
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--disable-telemetry',
    '--disable-workspace-trust',
  ]
  const child = spawn(
    parts.node,
    [join(parts.vscode, 'out/server-main.js'), ...options, ...switches],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: withoutVsCode(process.env),
    },
  )
  const kill = () => child.kill()
  process.once('exit', kill)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  /** @type {string[]} */
  const log = []

  const stop = async () => {
    process.off('exit', kill)
    child.kill()
    await gone
    // The extension host, its child, still writes for a moment
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  try {
    const port = await new Promise((resolve, reject) => {
      const read = (/** @type {Buffer} */ chunk) => {
        log.push(String(chunk))
        const found = /Extension host agent listening on (\d+)/.exec(String(chunk))
        if (found) resolve(Number(found[1]))
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('error', reject)
      child.once('exit', () =>
        reject(new Error(`VS Code's server did not start:\n${log.join('')}`)),
      )
      setTimeout(
        () => reject(new Error(`VS Code's server is silent:\n${log.join('')}`)),
        30_000,
      ).unref()
    })
    return { origin: `http://127.0.0.1:${port}`, token, data, gone, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A window in which nothing moves or asks. */
export const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
}

/**
 * The variables of a VS Code whose terminal we may run in would lead ours astray.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutVsCode(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)),
  )
}
