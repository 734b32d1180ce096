import assert from 'node:assert/strict'
import { openDesk } from './desk'
import { undefinedNoteDraft } from './drafts'

/** The rules that find something in a draft, as JSON tells them; expects that nothing else is said. */
async function findRules(source: string | Uint8Array): Promise<string[]> {
  const { run } = openDesk({ 'a.md': source })
  const { stdout, stderr } = await run('check', '--format', 'json', 'a.md')
  assert.equal(stderr, '')
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] }
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule))
}

describe('bad input', () => {
  it('is no reason to stop: front matter that is no YAML', async () => {
    const rules = await findRules(`---\ntitle: "Tokyo\n---\n\n${undefinedNoteDraft}`)
    assert.deepEqual(rules, ['unreadable-front-matter', 'undefined-note'])
  })

  it('is no reason to stop: NUL, half a character, odd line ends', async () => {
    const units = Buffer.from(`\uFEFF${undefinedNoteDraft}\r\rA\uD800B\0C\r\n`, 'utf16le')
    assert.deepEqual(await findRules(units), ['undefined-note'])
    assert.deepEqual(await findRules(undefinedNoteDraft.replaceAll('\n', '\r\n')), [
      'undefined-note',
    ])
    assert.deepEqual(await findRules(undefinedNoteDraft.replaceAll('\n', '\r')), ['undefined-note'])
    assert.deepEqual(await findRules(`\uFEFF${undefinedNoteDraft}`), ['undefined-note'])
  })

  it('is no reason to stop: brackets without end, and 5 MB on one line', async () => {
    assert.deepEqual(await findRules('['), [])
    assert.deepEqual(await findRules('['.repeat(100_000)), [])
    assert.deepEqual(await findRules(''), [])
    const long = `${undefinedNoteDraft}\n${'A word. '.repeat(640_000)}`
    assert.deepEqual(await findRules(long), ['undefined-note'])
  })

  it('leads to no control sequence on the terminal', async () => {
    const { run } = openDesk({ 'a.md': 'Japan\u001B[2J signed.[^1]\n' })
    const { stdout } = await run('check', 'a.md', 'no\u001B[2J such.md')
    assert.match(stdout, /Japan␛\[2J signed/)
    const { stderr } = await run('check', 'no\u001B[2J\nsuch.md')
    assert.equal(stderr, 'no [2J such.md: no such file or folder\n')
  })
})
