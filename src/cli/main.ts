/** The program `policy-desk`: hands the process to `run`. */
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { CalendarDate } from '../core/draft'
import { run } from './run'
import { findUpwards } from './upwards'

process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

const ending = run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => buffer(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  today: readClock(),
  version: readVersion(),
})
// Not `process.exit`: what was written to a pipe must still arrive.
ending.then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error('policy-desk: a fault in the program itself.', error)
    process.exitCode = 2
  },
)

/** A reader such as `head` has seen enough. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function readClock(): CalendarDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

function readVersion(): string {
  const path = findUpwards(__dirname, 'package.json')
  // Whoever copies the program out of its folder leaves its version behind.
  if (path === null) return 'unknown'
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  return version
}
