/**
 * The tests that run inside the editor, as the one CommonJS file that both extension hosts can
 * load.
 *
 *     node test/real-editor/bundle.mjs     writes out/test/editor.js, for the debugger
 */
import { build } from 'esbuild'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
    .sort()
    .map((name) => `require(${JSON.stringify('./' + name)})`)
  const words = [mark, pattern].map((word) => JSON.stringify(word))
  const outfile = join(root, 'out/test/editor.js')
  await build({
    stdin: {
      contents: `
        import { runTests } from './index'
        export const run = () => runTests(${words.join()}, () => { ${suites.join('\n')} })`,
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    // The web worker host has no modules of Node
    alias: { 'node:assert/strict': join(folder, 'assert.ts') },
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
  })
  return outfile
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleTests()
