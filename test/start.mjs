/**
 * `npm start [FILE]`: builds, prints the review of an article (default: the faulty sample), then
 * opens it in a real VS Code with the extension running: an installed one, else a downloaded one,
 * else in the browser.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { cache, root } from './real-editor/cache.mjs'
import { downloadedVsCode, hasDisplay, installedVsCode } from './real-editor/desktop.mjs'
import { quiet, startServer } from './real-editor/server.mjs'
import { asMarkdown, nodeHost, windowAddress } from './real-editor/window.mjs'

const argument = process.argv[2]
// npm runs scripts in the project's folder, and says where it was called itself
const file = argument
  ? resolve(process.env['INIT_CWD'] ?? '', argument)
  : join(root, 'test/articles/faulty.en.md')
const settings = { ...quiet, ...asMarkdown(basename(file)) }

step('esbuild.mjs')
step('dist/cli.js', 'check', file.startsWith(root + sep) ? relative(root, file) : file)

const desktop = hasDisplay() ? (installedVsCode() ?? (await downloadedVsCode())) : undefined
if (!desktop || !(await openDesktop(desktop))) await openBrowser()

/**
 * Runs a script in the terminal, and ends here when it fails; findings are no failure.
 * @param {string[]} command
 */
function step(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0 && !(command.includes('check') && status === 1)) process.exit(status ?? 1)
}

/**
 * With user data of its own: the user's settings and extensions stay as they are.
 * @param {string} executable
 * @returns {Promise<boolean>} whether it could be started
 */
async function openDesktop(executable) {
  const data = join(cache, 'start')
  await mkdir(join(data, 'User'), { recursive: true })
  await writeFile(join(data, 'User/settings.json'), JSON.stringify(settings))
  console.log(`\nOpening ${file} in ${executable}`)
  const options = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(data, 'extensions')}`,
  ]
  if (process.getuid?.() === 0) options.push('--no-sandbox')
  const shell = process.platform === 'win32'
  const words = [
    executable,
    ...options,
    '--disable-workspace-trust',
    '--new-window',
    dirname(file),
    file,
  ].map((word) => (shell ? `"${word}"` : word))
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: 'inherit', shell })
  return new Promise((done) => {
    child.once('error', () => done(false))
    child.once('exit', (code) => done(code === 0))
  })
}

async function openBrowser() {
  const server = await startServer(settings)
  const place = nodeHost(server)
  const address = windowAddress(server, {
    tkn: server.token,
    folder: place(dirname(file)),
    extensionDevelopmentPath: place(root),
    openFile: place(file),
  })
  // The whole address is too long to be copied from a terminal
  const path = `/${randomUUID().slice(0, 8)}`
  const shortcut = createServer(({ url }, response) => {
    response.writeHead(url === path ? 302 : 404, url === path ? { location: address } : {}).end()
  })
  shortcut.listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (shortcut.address())
    console.log('\nVS Code with Policy Desk is running. Open it in a browser (Ctrl+C ends it):')
    console.log(`\n    http://127.0.0.1:${port}${path}\n`)
  })
  await Promise.race([
    server.gone,
    ...['SIGINT', 'SIGTERM', 'SIGHUP'].map(
      (signal) => new Promise((done) => process.once(signal, done)),
    ),
  ])
  shortcut.close()
  shortcut.closeAllConnections()
  await server.stop()
}
