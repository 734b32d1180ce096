import assert from 'node:assert/strict'
import { openDesk, type Outcome } from './desk'
import { soundDraft, tightLabelDraft, undefinedNoteDraft } from './drafts'

/** The findings of `check --format json`: `path rule severity`. */
function listFindings({ stdout }: Outcome): string[] {
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { rule: string; severity: string }[] }[]
  }
  return files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity }) => `${path} ${rule} ${severity}`),
  )
}

/** The files of `check --format json`. */
function listFiles({ stdout }: Outcome): string[] {
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path)
}

describe('check', () => {
  it('exits with 1 when it finds something, with 0 otherwise', async () => {
    const { run } = openDesk({ 'sound.md': soundDraft, 'faulty.md': undefinedNoteDraft })
    assert.deepEqual(await run('check', 'sound.md'), {
      code: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: '',
    })
    const { code, stdout } = await run('check', 'sound.md', 'faulty.md')
    assert.equal(code, 1)
    assert.match(stdout, /^faulty\.md:3:65 error: .*\[ii\].* undefined-note$/m)
    assert.match(stdout, /^1 error in 1 file\.$/m)
  })

  it('exits with 1 from the failing severity on', async () => {
    const { run } = openDesk({ 'a.md': tightLabelDraft })
    const code = async (...argv: string[]) => (await run('check', ...argv, 'a.md')).code
    assert.equal(await code(), 1)
    assert.equal(await code('--fail-on', 'hint'), 1)
    assert.equal(await code('--fail-on', 'warning'), 1)
    assert.equal(await code('--fail-on', 'error'), 0)
  })

  it('reads standard input', async () => {
    const { runOn } = openDesk({})
    const outcome = await runOn(undefinedNoteDraft, 'check', '--format', 'json', '-')
    assert.deepEqual(listFindings(outcome), ['- undefined-note error'])
  })

  it('tells what cannot be read, and goes on with the rest', async () => {
    const { run } = openDesk({ 'faulty.md': undefinedNoteDraft, 'empty/picture.png': '' })
    const outcome = await run('check', '--format', 'json', 'missing.md', 'empty', '', 'faulty.md')
    assert.equal(outcome.code, 2)
    assert.deepEqual(listFindings(outcome), ['faulty.md undefined-note error'])
    assert.deepEqual(outcome.stderr.trimEnd().split('\n'), [
      'empty: no Markdown file (.md, .markdown) in it',
      'A path is empty.',
      'missing.md: no such file or folder',
    ])
  })

  it('reads a named file whatever its ending, and each only once', async () => {
    const { run } = openDesk({ 'draft.txt': undefinedNoteDraft })
    const outcome = await run('check', '--format', 'json', 'draft.txt', './draft.txt')
    assert.deepEqual(listFindings(outcome), ['draft.txt undefined-note error'])
  })

  it('searches folders for Markdown files', async () => {
    const { run } = openDesk({
      'articles/b.md': soundDraft,
      'articles/2024/a.MARKDOWN': soundDraft,
      'articles/notes.txt': soundDraft,
      'articles/.drafts/c.md': soundDraft,
      'articles/node_modules/d/readme.md': soundDraft,
    })
    const outcome = await run('check', '--format', 'json', 'articles')
    assert.deepEqual(listFiles(outcome), ['articles/2024/a.MARKDOWN', 'articles/b.md'])
  })

  it('judges by the nearest house-style.json', async () => {
    const off = '{ "rules": { "undefined-note": "off" } }'
    const { run } = openDesk({
      'house-style.json': '{ "rules": { "undefined-note": "hint" } }',
      'articles/a.md': undefinedNoteDraft,
      'quiet/house-style.json': off,
      'quiet/deep/b.md': undefinedNoteDraft,
      'other.json': off,
    })
    const check = ['check', '--format', 'json', 'articles', 'quiet']
    assert.deepEqual(listFindings(await run(...check)), ['articles/a.md undefined-note hint'])
    assert.deepEqual(listFindings(await run(...check, '--style', 'other.json')), [])
  })

  it('tells the faults of a house style once, and goes on', async () => {
    const { run } = openDesk({
      'house-style.json': '{\n  "language": "en",\n  "ruels": {}\n}',
      'a.md': soundDraft,
      'deep/b.md': soundDraft,
    })
    const { code, stderr } = await run('check', '.')
    assert.equal(code, 0)
    assert.equal(
      stderr,
      'house-style.json:3:3 There is no setting "ruels". Did you mean "rules"?\n',
    )
  })

  it('refuses to start without the house style that it is told to use', async () => {
    const { run } = openDesk({ 'a.md': soundDraft })
    const { code, stdout, stderr } = await run('check', '--style', 'other.json', 'a.md')
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' })
    assert.match(
      stderr,
      /^policy-desk check: --style other\.json: no such file or folder; see .*\n$/,
    )
  })

  it('goes by the globs of the house style, from its folder', async () => {
    const { run } = openDesk({
      'house-style.json': '{ "drafts": ["articles/**"] }',
      'articles/README.md': undefinedNoteDraft,
      'README.md': undefinedNoteDraft,
    })
    const outcome = await run('check', '--format', 'json', 'articles/README.md', 'README.md')
    assert.deepEqual(listFindings(outcome), ['articles/README.md undefined-note error'])
  })

  it('judges access dates by --today, else by the clock', async () => {
    const { run } = openDesk({ 'a.md': soundDraft })
    assert.equal((await run('check', 'a.md')).code, 0)
    const { code, stdout } = await run('check', '--today', '2024-04-01', 'a.md')
    assert.equal(code, 1)
    assert.match(stdout, /future-access-date/)
  })

  it('reads old encodings, and says so', async () => {
    const bytes = Buffer.from('T\xFCrkiye\x92de bir \xFElem g\xF6r\xFCld\xFC.[^1]\n', 'latin1')
    const { run } = openDesk({ 'eski.md': bytes })
    const { code, stdout, stderr } = await run('check', 'eski.md')
    assert.equal(code, 1)
    assert.match(stdout, /Türkiye’de bir şlem görüldü\.\[\^1\]/)
    assert.equal(stderr, 'eski.md is Windows-1254, not UTF-8: read as such; save it as UTF-8\n')
  })
})

describe('check --fix', () => {
  it('makes the safe fixes, and says what is left', async () => {
    const draft = tightLabelDraft.replace('later.', 'later.[ii]')
    const { run, read } = openDesk({ 'a.md': draft })
    const { code, stdout } = await run('check', '--fix', 'a.md')
    assert.equal(code, 1)
    assert.match(stdout, /^Repaired 1 file\.\n1 error in 1 file\.$/m)
    assert.equal(read('a.md').toString(), draft.replace('\n[i]“', '\n[i] “'))
  })

  it('leaves a sound file alone', async () => {
    const { run } = openDesk({ 'a.md': soundDraft })
    assert.equal((await run('check', '--fix', 'a.md')).stdout, 'No findings in 1 file.\n')
  })

  it('keeps the encoding, the byte order mark and the line ends', async () => {
    const before = `\uFEFF${tightLabelDraft.replaceAll('\n', '\r\n')}`
    const after = before.replace('\n[i]“', '\n[i] “')
    const { run, read } = openDesk({
      'utf-8.md': before,
      'utf-16.md': Buffer.from(before, 'utf16le'),
      '1254.md': toWindows1254(before.slice(1)),
    })
    await run('check', '--fix', '.')
    assert.deepEqual(read('utf-8.md'), Buffer.from(after))
    assert.deepEqual(read('utf-16.md'), Buffer.from(after, 'utf16le'))
    assert.deepEqual(read('1254.md'), toWindows1254(after.slice(1)))
  })

  it('does not write what it could not read', async () => {
    const bytes = Buffer.concat([Buffer.from(tightLabelDraft), Buffer.from([0xff])])
    const { run, read } = openDesk({ 'a.md': bytes })
    const { code, stderr } = await run('check', '--fix', 'a.md')
    assert.equal(code, 2)
    assert.match(stderr, /^a\.md: not written: /m)
    assert.deepEqual(read('a.md'), bytes)
  })

  it('does not take standard input', async () => {
    const { code, stderr } = await openDesk({}).runOn('', 'check', '--fix', '-')
    assert.equal(code, 2)
    assert.match(stderr, /--fix cannot repair standard input/)
  })
})

/** Of the letters beyond Latin-1 the drafts hold these only. */
function toWindows1254(text: string): Buffer {
  const bytes: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', ş: '\xFE', ı: '\xFD' }
  return Buffer.from(
    text.replace(/[“”şı]/g, (letter) => bytes[letter] ?? letter),
    'latin1',
  )
}
