/**
 * Runs the tests of `test/editor` inside a real VS Code: a downloaded one, or the one from npm
 * packages.
 *
 *     node test/real-editor/run.mjs [--host node|web] [--grep PATTERN]
 *
 * Builds the extension first. Without `--host`, runs them in both extension hosts. Exit status: 0
 * if all passed.
 */
import { runTests } from '@vscode/test-electron'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleTests } from './bundle.mjs'
import { root } from './cache.mjs'
import { downloadedVsCode, hasDisplay } from './desktop.mjs'

const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } })

const build = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' })
if (build.status !== 0) process.exit(1)
const tests = await bundleTests(values.grep)
const downloaded = hasDisplay() ? await downloadedVsCode() : undefined
const executable = downloaded ?? fileURLToPath(new URL('executable.mjs', import.meta.url))

for (const host of values.host ? [values.host] : ['node', 'web']) {
  const kind = host === 'web' ? 'web worker' : 'Node'
  console.log(`The ${kind} extension host of ${downloaded ?? 'VS Code from npm packages'}`)
  const folder = await mkdtemp(join(tmpdir(), 'policy-desk-'))
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [
        folder,
        `--user-data-dir=${join(folder, '.user')}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    })
  } catch (error) {
    console.log(`\n${String(error)}`)
    process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
