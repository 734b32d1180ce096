/**
 * `npm test`, and so `npm cit` after its install: runs everything there is to check, on a machine
 * that has nothing but Node and a package registry, and ends with one line: `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { installEditor } from './real-editor/cache.mjs'

const hasEditor = process.platform === 'linux' && process.arch === 'x64'

/** @type {{ name: string, command: string[], tests?: boolean, inEditor?: boolean }[]} */
const steps = [
  { name: 'Build', command: ['esbuild.mjs'] },
  { name: 'Types', command: [bin('typescript/bin/tsc'), '--build'] },
  {
    name: 'Types of the runner',
    command: [bin('typescript/bin/tsc'), '--project', 'test/real-editor'],
  },
  { name: 'Lint', command: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'Tests without an editor', command: [bin('mocha/bin/mocha.js')], tests: true },
  ...['node', 'web'].map((host) => ({
    name: `Tests in the editor, ${host} host`,
    command: ['test/real-editor/run.mjs', '--host', host],
    tests: true,
    inEditor: true,
  })),
  {
    name: 'Tests of the window',
    command: [
      bin('mocha/bin/mocha.js'),
      '--no-config',
      '--timeout',
      '60000',
      // A busy machine may keep a window waiting.
      '--retries',
      '2',
      'test/real-editor/*.test.mjs',
    ],
    tests: true,
    inEditor: true,
  },
]

// Meanwhile. Where it fails, the tests that need it say why.
const installation = hasEditor ? installEditor().catch(() => undefined) : undefined

let passed = 0
let failed = 0
/** What went wrong, to be read again at the end of a long log. */
const reports = []
for (const { name, command, tests, inEditor } of steps) {
  if (inEditor) await installation
  console.log(`\n── ${name}`)
  const start = Date.now()
  const { status, output } = await node(command)
  const failures = count(output, 'failing')
  passed += count(output, 'passing')
  failed += failures
  if (failures > 0) reports.push(`${name}:\n${output.slice(output.search(/^.*\d+ failing\b/m))}`)
  if (failures === 0 && (status !== 0 || (tests && count(output, 'passing') === 0))) {
    const what = status === 0 ? 'no test ran.' : `exit status ${status}.`
    reports.push(`${name}: ${what}\n${output.slice(-3000)}`)
    failed += 1
  }
  console.log(`   ${((Date.now() - start) / 1000).toFixed(1)} s`)
  if (name === 'Build' && failed > 0) break
}
if (reports.length > 0) console.log(`\n── What failed\n\n${reports.join('\n\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** @param {string} path */
function bin(path) {
  return `node_modules/${path}`
}

/**
 * Runs a script, shows what it prints.
 * @param {string[]} command
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function node(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
        process.stdout.write(text)
      })
    }
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, output }))
  })
}

/**
 * The number in mocha's closing lines.
 * @param {string} output
 * @param {'passing' | 'failing'} what
 */
function count(output, what) {
  const lines = output.matchAll(new RegExp(`^\\s*(?:\\x1b\\[[\\d;]*m)*\\s*(\\d+) ${what}\\b`, 'gm'))
  return [...lines].reduce((sum, [, number]) => sum + Number(number), 0)
}
