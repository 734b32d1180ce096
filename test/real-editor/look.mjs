/**
 * Looks at the extension running in a real VS Code: opens a file in a window, waits until the
 * window is still, and writes a picture.
 *
 *     node esbuild.mjs
 *     node test/real-editor/look.mjs --file test/articles/faulty.en.md --out /tmp/a.png
 *
 *     --file F         opened as Markdown, whatever its ending (a copy: it may be typed in and
 *                      saved), with a house-style.json that lies beside it
 *     --out PNG        where the picture goes
 *     --theme T        light (default), dark or hc (high contrast)
 *     --width N        of the window; default 1280
 *     --height N       default 800
 *     --host H         node (default; as on the desktop), or web (as on vscode.dev; read-only)
 *     --settings JSON  more user settings
 *     --script S.mjs   run before the picture, with Playwright's page and what helps:
 *                      export default async (page, { shot, settled, run, frame }) => { … }
 *
 *     await shot('name')    one more picture, `<out>-name.png`, once the window is still
 *     await settled()       waits until the window is still
 *     await run('Command')  runs a command by its full title: run('View: Toggle Word Wrap')
 *     frame()               the inside of the one open webview, a frame locator
 *
 * Selectors that work: `.view-line`, `.squiggly-warning`, `.monaco-list-row:has-text("…")`,
 * `.activitybar .action-label[aria-label="NAME"]`, `.statusbar-item:has-text("…")`,
 * `.monaco-hover:visible` with the mouse on a squiggle, `.markers-panel .monaco-list-row` after
 * Ctrl+Shift+M. In a window of 480 pixels the side bar covers the editor: Ctrl+B hides it.
 */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { pickTheme, runCommand, settled, stillPicture, webviewFrame } from './page.mjs'
import { asMarkdown, openWindow } from './window.mjs'

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  hc: 'Dark High Contrast',
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
  console.error('Usage: look.mjs --file FILE --out PNG [--theme light|dark|hc] [--host node|web] …')
  process.exit(2)
}
const { file, out } = values
const name = basename(file)
const style = await readFile(join(dirname(file), 'house-style.json')).catch(() => undefined)
const window = await openWindow({
  host: /** @type {'node' | 'web'} */ (values.host),
  files: { [name]: await readFile(file), ...(style && { 'house-style.json': style }) },
  open: name,
  settings: { ...asMarkdown(name), ...JSON.parse(values.settings) },
  viewport: { width: Number(values.width), height: Number(values.height) },
})
const { page } = window
try {
  await settled(page)
  await pickTheme(page, theme)
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
  console.error(`It failed. The window at that moment: ${out}`)
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
