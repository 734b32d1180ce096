#!/usr/bin/env node
/**
 * Stands in for the executable of VS Code in `runTests` of `@vscode/test-electron`, where VS Code
 * cannot be downloaded: takes the same arguments, runs the tests in the VS Code from npm packages,
 * prints what they report and exits with their code.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cache } from './cache.mjs'
import { reported } from './report.mjs'
import { openWindow } from './window.mjs'

/**
 * A window that is stuck never exits by itself. It may be silent for this long, in milliseconds.
 */
const patience = 90_000

const { values } = parseArgs({ strict: false })
const host = values['extensionDevelopmentKind'] === 'web' ? 'web' : 'node'

let hasReport = false
/** @type {string[]} what the console said besides the report */
const others = []
/** @type {(code: number) => void} */
let giveUp
const stuck = new Promise((resolve) => (giveUp = resolve))
const alarm = setTimeout(() => giveUp(2), patience)

const window = await openWindow({
  host,
  tests: String(values['extensionTestsPath']),
  log(text) {
    alarm.refresh()
    const report = reported(text)
    if (report === undefined) return others.push(text)
    hasReport = true
    console.log(report)
  },
})
try {
  const code = await Promise.race([window.exit, stuck])
  if (code === 2) {
    const picture = join(cache, `stuck-${host}.png`)
    await window.page.screenshot({ path: picture })
    console.log(`Nothing happened for ${patience / 1000} s. The window is in ${picture}.`)
  }
  const telling = hasReport ? others.filter((text) => text.includes('extension.js')) : others
  if (code > 0 && telling.length > 0) {
    console.log(['From the console:', ...telling.slice(-30)].join('\n'))
  }
  process.exitCode = code
} finally {
  clearTimeout(alarm)
  await window.close()
}
