/** How `cache.mjs` turns the packages into a VS Code and a browser that run. */
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * @param {string} folder with the `package.json` that names the packages
 * @param {string} home the folder's name later on
 */
export async function prepare(folder, home) {
  await npmInstall(folder)
  const vscode = join(folder, 'node_modules/code-server/lib/vscode')
  await Promise.all([
    unpackBrowser(folder),
    writeFonts(folder, home),
    detachFromServer(vscode, join(folder, 'workbench.js')),
    // Large, slow to start, and nothing to do with drafts
    rm(join(vscode, 'extensions/copilot'), { recursive: true }),
    rm(join(vscode, 'extensions/mermaid-markdown-features'), { recursive: true }),
    npmInstall(vscode).then(() => npmInstall(join(vscode, 'extensions'))),
  ])
  await rm(join(vscode, 'node_modules/@github'), { recursive: true, force: true })
}

/**
 * Without scripts: code-server's would build native modules, of which the tests need none.
 * @param {string} folder
 */
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
 * Unpacks Chromium, and the libraries that a minimal system lacks (libnss3, libnspr4). The package
 * writes into TMPDIR.
 * @param {string} folder
 */
async function unpackBrowser(folder) {
  const browser = join(folder, 'browser')
  const chromium = join(folder, 'node_modules/@sparticuz/chromium')
  const index = pathToFileURL(join(chromium, 'build/index.js')).href
  await mkdir(browser)
  const script = `
    const { default: chromium, inflate } = await import(${JSON.stringify(index)})
    await chromium.executablePath()
    await inflate(${JSON.stringify(join(chromium, 'bin/al2023.tar.br'))})`
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: browser },
  })
  await rm(join(chromium, 'bin'), { recursive: true })
}

/**
 * A configuration of our own, so that text shows without fontconfig and looks the same everywhere.
 * @param {string} folder
 * @param {string} home
 */
async function writeFonts(folder, home) {
  const fonts = join(folder, 'fonts')
  await mkdir(fonts)
  const alias = (/** @type {string} */ generic, /** @type {string} */ family) =>
    `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`
  await writeFile(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, 'browser/fonts')}</dir>
  <dir>${join(home, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>
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
 * code-server's workbench insists on a server. For the window of the web worker host, which has
 * none (as on vscode.dev), takes that back: no remote authority, and the user's settings in the
 * browser.
 * @param {string} vscode
 * @param {string} target
 */
async function detachFromServer(vscode, target) {
  let script = await readFile(join(vscode, 'out/vs/code/browser/workbench/workbench.js'), 'utf8')
  for (const [pattern, replacement] of /** @type {[RegExp, string][]} */ ([
    [/\{\.\.\.JSON\.parse\((\w+)\),remoteAuthority:location\.host\}/, '{...JSON.parse($1)}'],
    [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}'],
  ])) {
    if (!pattern.test(script)) throw new Error(`code-server has changed: no ${pattern}`)
    script = script.replace(pattern, replacement)
  }
  await writeFile(target, script)
}
