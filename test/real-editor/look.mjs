/**
 * Looks at the extension running in a real VS Code: opens a file in a window, waits until the window is still, and writes a picture.
 *
 *     node esbuild.mjs && node test/real-editor/look.mjs --file test/articles/faulty.en.md --out /tmp/a.png
 *
 *     --file F        the file to open (as Markdown, whatever its ending); a copy of it, and of a house-style.json beside it, is opened
 *     --out PNG       where the picture goes
 *     --theme T       light (default), dark or hc (high contrast)
 *     --width N --height N   of the window; default 1280 by 800
 *     --host H        node (default; as on the desktop) or web (as on vscode.dev; the file is read-only there)
 *     --settings JSON more user settings: '{"policyDesk.…": true}'
 *     --script S.mjs  run before the picture: export default async (page, { shot, settled, run, frame }) => { … }
 *
 * The script gets Playwright's page, and
 *     await shot('name')    writes another picture beside --out: `<out>-name.png`, once the window is still
 *     await settled()       waits until the window is still
 *     await run('Command')  runs a command by its full title in the palette: run('View: Toggle Primary Side Bar Visibility')
 *     frame()               the inside of the one open webview, as a Playwright frame locator
 * Selectors that work: `.view-line`, `.squiggly-warning`, `.activitybar .action-label[aria-label="NAME"]`,
 * `.monaco-list-row:has-text("…")`, `.statusbar-item:has-text("…")`, `.monaco-hover:visible` after moving the mouse over a squiggle,
 * `.markers-panel .monaco-list-row` after Ctrl+Shift+M. At 480 pixels of width the side bar covers the editor: Ctrl+B hides it.
 */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import {
  asMarkdown,
  openWindow,
  runCommand,
  settled,
  stillPicture,
  webviewFrame,
} from './window.mjs'

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
}

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    out: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    host: { type: 'string', default: 'node' },
    settings: { type: 'string', default: '{}' },
    script: { type: 'string' },
  },
})
const theme = themes[/** @type {keyof typeof themes} */ (values.theme)]
if (!values.file || !values.out || !theme || !['node', 'web'].includes(values.host)) {
  console.error(
    'Usage: look.mjs --file FILE --out PNG [--theme light|dark|hc] [--width N] [--height N] [--host node|web] [--script FILE]',
  )
  process.exit(2)
}
const { file, out } = values
const name = basename(file)
const style = await readFile(join(dirname(file), 'house-style.json')).catch(() => undefined)
const window = await openWindow({
  host: /** @type {'node' | 'web'} */ (values.host),
  files: { [name]: await readFile(file), ...(style && { 'house-style.json': style }) },
  open: name,
  settings: { 'workbench.colorTheme': theme, ...asMarkdown(name), ...JSON.parse(values.settings) },
  viewport: { width: Number(values.width), height: Number(values.height) },
})
const { page } = window
try {
  await settled(page)
  if (values.script) {
    const script = await import(pathToFileURL(resolve(values.script)).href)
    await script.default(page, {
      shot: (/** @type {string} */ name) => picture(out.replace(/\.png$/, '') + `-${name}.png`),
      settled: () => stillPicture(page),
      run: (/** @type {string} */ title) => runCommand(page, title),
      frame: () => webviewFrame(page),
    })
  }
  await picture(out)
} catch (error) {
  await page.screenshot({ path: out })
  console.error(`The script failed; the picture in ${out} shows the window at that moment.`)
  throw error
} finally {
  await window.close()
}

/** @param {string} path */
async function picture(path) {
  await stillPicture(page)
  await page.screenshot({ path })
  console.log(path)
}
