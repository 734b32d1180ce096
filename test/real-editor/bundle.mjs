/** The tests that run inside the editor, as the one CommonJS file that both extension hosts can load. */
import { build } from 'esbuild'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cache.mjs'
import { mark } from './report.mjs'

const folder = join(root, 'test/editor')

/**
 * Bundles all `*.test.ts` of `test/editor`.
 * @param {string} [pattern] of the names of the tests to run; default: all
 * @returns {Promise<string>} the path of the bundle, whose `run()` runs the tests
 */
export async function bundleTests(pattern = '') {
  const suites = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts'))
  const outfile = join(root, 'out/test/editor.js')
  await build({
    stdin: {
      contents: `
        import { runTests } from './index'
        export const run = () => runTests(${JSON.stringify(mark)}, ${JSON.stringify(pattern)}, () => {
          ${suites
            .sort()
            .map((name) => `require(${JSON.stringify('./' + name)})`)
            .join('\n')}
        })`,
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(folder, 'assert.ts') }, // the web worker host has no modules of Node
    keepNames: true,
    logLevel: 'warning',
  })
  return outfile
}
