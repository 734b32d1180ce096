import assert from 'node:assert/strict'
import { openDesk } from './desk'

const markdownDraft = `# The treaty

Japan signed it.[^treaty] It took effect.[^2] Forty-eight states did.[^treaty]

[^2]: “In Force”, UN, https://treaties.un.org/2

[^treaty]: “Treaty of Peace”, UN, https://treaties.un.org/1
`

const houseDraft = `# The treaty

Japan signed it.[i] It took effect.[ii] Forty-eight states did.[i]

[i] “Treaty of Peace”, UN, https://treaties.un.org/1

[ii] “In Force”, UN, https://treaties.un.org/2
`

const numberedDraft = `# The treaty

Japan signed it.[^1] It took effect.[^2] Forty-eight states did.[^1]

[^1]: “Treaty of Peace”, UN, https://treaties.un.org/1

[^2]: “In Force”, UN, https://treaties.un.org/2
`

describe('notes', () => {
  it('prints the draft in the other notation, its notes in order', async () => {
    const { run } = openDesk({ 'a.md': markdownDraft, 'b.md': houseDraft })
    assert.deepEqual(await run('notes', '--to', 'house', 'a.md'), {
      code: 0,
      stdout: houseDraft,
      stderr: '',
    })
    const { stdout } = await run('notes', '--to', 'markdown', 'b.md')
    assert.equal(stdout, numberedDraft)
  })

  it('numbers notes that are in the notation already', async () => {
    const swapped = houseDraft
      .replace(/\[ii\]/g, '[x]')
      .replace(/\[i\]/g, '[ii]')
      .replace(/\[x\]/g, '[i]')
    const { run } = openDesk({ 'a.md': swapped, 'README.md': houseDraft })
    assert.equal((await run('notes', '--to', 'house', 'a.md')).stdout, houseDraft)
    assert.equal((await run('notes', '--to', 'house', 'README.md')).stdout, houseDraft)
  })

  it('changes the file with --write, byte order mark and line ends kept', async () => {
    const { run, read } = openDesk({ 'a.md': `\uFEFF${markdownDraft.replaceAll('\n', '\r\n')}` })
    assert.deepEqual(await run('notes', '--to', 'house', '--write', 'a.md'), {
      code: 0,
      stdout: '',
      stderr: '',
    })
    assert.equal(read('a.md').toString(), `\uFEFF${houseDraft.replaceAll('\n', '\r\n')}`)
  })

  it('reads standard input', async () => {
    const { stdout } = await openDesk({}).runOn(markdownDraft, 'notes', '--to', 'house', '-')
    assert.equal(stdout, houseDraft)
  })

  it('says in one line why it refuses, and leaves the file alone', async () => {
    const withList = `It is signed.[^a]\n\n[^a]: Parties:\n\n    - Japan\n    - Peru\n`
    const { run, read } = openDesk({ 'a.md': withList })
    assert.deepEqual(await run('notes', '--to', 'house', '--write', 'a.md'), {
      code: 1,
      stdout: '',
      stderr: 'a.md: A printed note cannot hold a list: [^a].\n',
    })
    assert.equal(read('a.md').toString(), withList)
  })

  it('refuses bad usage in one line', async () => {
    const { run } = openDesk({ 'a.md': markdownDraft })
    for (const argv of [
      ['a.md'],
      ['--to', 'latex', 'a.md'],
      ['--to', 'house'],
      ['--to', 'house', 'a.md', 'a.md'],
      ['--to', 'house', '--write', '-'],
      ['--to', 'house', 'missing.md'],
    ]) {
      const { code, stdout, stderr } = await run('notes', ...argv)
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, argv.join(' '))
      assert.match(stderr, /^[^\n]+\n$/)
    }
  })
})
