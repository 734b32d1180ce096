#!/usr/bin/env node
/**
 * Stands in for the executable of VS Code in `runTests` of `@vscode/test-electron`, where VS Code cannot be downloaded: takes
 * the same arguments, runs the tests in the VS Code from npm packages, prints what they report and exits with their code.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cache } from './cache.mjs'
import { reported } from './report.mjs'
import { openWindow } from './window.mjs'

/** A window that is stuck never exits by itself: it may be silent for this long, in milliseconds. */
const patience = 90_000

const { values } = parseArgs({ strict: false })
const host = values['extensionDevelopmentKind'] === 'web' ? 'web' : 'node'
/** @type {string[]} */
const others = []
/** @type {ReturnType<typeof setTimeout> | undefined} */
let alarm
/** @type {(code: number) => void} */
let giveUp = () => {}
const stuck = new Promise((resolve) => (giveUp = resolve))

const window = await openWindow({
  host,
  tests: String(values['extensionTestsPath']),
  log(text) {
    alarm?.refresh()
    const report = reported(text)
    if (report === undefined) others.push(text)
    else console.log(report)
  },
})
try {
  alarm = setTimeout(() => giveUp(2), patience)
  const code = await Promise.race([window.exit, stuck])
  if (code === 2) {
    const picture = join(cache, `stuck-${host}.png`)
    await window.page.screenshot({ path: picture })
    console.log(
      `Nothing happened for ${patience / 1000} s. The window is in ${picture}. Its last words:`,
    )
    console.log(others.slice(-30).join('\n'))
  }
  process.exitCode = code
} finally {
  clearTimeout(alarm)
  await window.close()
}
