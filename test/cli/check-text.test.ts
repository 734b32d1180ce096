import assert from 'node:assert/strict'
import { formatCheckText } from '../../src/cli/formats/check-text'
import { choosePaint, type Paint } from '../../src/cli/terminal/colours'
import type { CheckedFile } from '../../src/cli/formats/checked-file'
import type { Finding } from '../../src/core/findings'
import { message } from '../../src/core/text/message'
import { checkedFile, findingOn } from './findings'

const plain: Paint = (_, text) => text

const format = (...files: CheckedFile[]) => [...formatCheckText(files, plain)].join('')

/** The output for one finding on the first place of a text, without the summary. */
function show(source: string, text: string, more: Partial<Finding> = {}): string {
  const file = checkedFile('japan.md', source, [findingOn(source, text, more)])
  return format(file).replace(/\n\n[^\n]*\n$/, '')
}

describe('the findings as text', () => {
  it('show the line, with carets below the fault', () => {
    assert.equal(
      show('# Tokyo\n\nJapan signed in 1951.[iv] It joined the UN in 1956.', '[iv]'),
      [
        'japan.md:3:22 error: No note for [iv]. undefined-note',
        '    Japan signed in 1951.[iv] It joined the UN in 1956.',
        '                         ^^^^',
      ].join('\n'),
    )
  })

  it('name the other place, and say what repairs the fault', () => {
    const source = 'Japan signed.[ii]\n\n[i] TIME'
    const fix = { title: message('Change it to {0}.', '[i]'), edits: [] }
    const related = [{ from: 19, to: 22, message: message('Did you mean this note?') }]
    assert.match(
      show(source, '[ii]', { related, fixes: [{ ...fix, safe: false }] }),
      /\^\^\^\^\n {4}japan\.md:3:1: Did you mean this note\?\n {4}Fix: Change it to \[i\]\.$/,
    )
    assert.match(
      show(source, '[ii]', { fixes: [{ ...fix, safe: true }] }),
      /\n {4}Fix: Change it to \[i\]\. \(--fix does it\)$/,
    )
  })

  it('keep the carets below the fault whatever stands before it', () => {
    const carets = (source: string) => show(source, '[iv]').split('\n').slice(1)
    assert.deepEqual(carets('\tTokyo [iv]'), ['        Tokyo [iv]', '              ^^^^'])
    assert.deepEqual(carets('Şu\u0308ra [iv]'), ['    Şu\u0308ra [iv]', '         ^^^^'])
    assert.deepEqual(carets('日本は [iv]'), ['    日本は [iv]', '           ^^^^'])
    assert.deepEqual(carets('🇯🇵 ok 🎌[iv]'), ['    🇯🇵 ok 🎌[iv]', '            ^^^^'])
    assert.deepEqual(carets('\uFEFFTokyo[iv]'), ['    Tokyo[iv]', '         ^^^^'])
    assert.deepEqual(carets('a\0b\u202E\u001B[2J[iv]'), [
      '    a␀b\uFFFD␛[2J[iv]',
      '            ^^^^',
    ])
  })

  it('shorten a long line around the fault', () => {
    const words = 'word '.repeat(100_000)
    const [, line, carets] = show(`${words}[iv] ${words}`, '[iv]').split('\n')
    assert.equal(line, `    …${'word '.repeat(11)}[iv] ${'word '.repeat(7).trim()}…`)
    assert.equal(carets, `     ${' '.repeat(55)}^^^^`)
  })

  it('show the first line of a fault that runs on, and a caret for an empty one', () => {
    const source = 'He said: “We agree\nand so on.'
    assert.match(show(source, '“We agree\nand so'), /“We agree\n {13}\^{9}$/)
    assert.match(show(source, ''), /He said: “We agree\n {4}\^$/)
  })

  it('cut no character in two', () => {
    const faces = '😀'.repeat(100)
    for (const source of [`${faces}[iv]${faces}`, `${faces}x[iv]x${faces}`]) {
      assert.doesNotMatch(show(source, '[iv]'), /\uFFFD/)
      assert.doesNotMatch(show(source, source.slice(2)), /\uFFFD/)
    }
  })

  it('end with a summary', () => {
    const source = 'Japan signed.[ii] It joined.[iii] Then [i].'
    const safe = [{ title: message('Fix it.'), safe: true, edits: [] }]
    const summary = (...findings: Finding[]) =>
      format(checkedFile('a.md', source, findings), checkedFile('b.md', '', []))
        .trimEnd()
        .split('\n')
        .at(-1)
    assert.equal(summary(), 'No findings in 2 files.')
    assert.equal(
      summary(
        findingOn(source, '[ii]', { fixes: safe }),
        findingOn(source, '[i]', { severity: 'warning' }),
        findingOn(source, '[iii]'),
      ),
      '2 errors, 1 warning in 1 file; 1 can be fixed with --fix.',
    )
  })

  it('say what was repaired, and which files are not drafts', () => {
    const file = checkedFile('a.md', '', [])
    const lines = (...files: CheckedFile[]) => format(...files).split('\n')
    assert.deepEqual(lines({ ...file, isRepaired: true }), [
      'Repaired 1 file.',
      'No findings in 1 file.',
      '',
    ])
    assert.match(lines({ ...file, isDraft: false })[1] ?? '', /^The file is not a draft: /)
    assert.match(
      lines({ ...file, isDraft: false }, file)[1] ?? '',
      /^1 of 2 files is not a draft: /,
    )
  })
})

describe('colours', () => {
  const paints = (isTTY: boolean, env: Record<string, string>) =>
    choosePaint({ stdout: { isTTY, write: () => true }, env })('red', 'x') !== 'x'

  it('are for terminals', () => {
    assert.equal(paints(true, {}), true)
    assert.equal(paints(false, {}), false)
    assert.equal(paints(true, { TERM: 'dumb' }), false)
  })

  it('go by NO_COLOR and FORCE_COLOR', () => {
    assert.equal(paints(true, { NO_COLOR: '1' }), false)
    assert.equal(paints(true, { NO_COLOR: '' }), true)
    assert.equal(paints(false, { FORCE_COLOR: '1' }), true)
    assert.equal(paints(false, { FORCE_COLOR: '1', NO_COLOR: '1' }), true)
    assert.equal(paints(true, { FORCE_COLOR: '0' }), false)
  })
})
