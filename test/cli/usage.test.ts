import assert from 'node:assert/strict'
import { openDesk } from './desk'
import { soundDraft } from './drafts'

/** Expects a refusal: exit status 2, nothing on standard output and one line that says why. */
async function expectRefusal(argv: readonly string[], line: RegExp): Promise<void> {
  const { code, stdout, stderr } = await openDesk({ 'a.md': soundDraft }).run(...argv)
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' })
  assert.match(stderr, /^[^\n]+\n$/)
  assert.match(stderr, line)
}

describe('the command line', () => {
  it('refuses in one line what it does not know', async () => {
    await expectRefusal([], /^policy-desk: a command is missing; see policy-desk --help$/m)
    await expectRefusal(['chekc'], /there is no command "chekc" \(did you mean check\?\)/)
    await expectRefusal(['publish'], /no command "publish" \(the commands are check, outline, /)
    await expectRefusal(
      ['check'],
      /^policy-desk check: PATH… is missing; see policy-desk check --help/,
    )
    await expectRefusal(
      ['check', '--colour', 'a.md'],
      /^policy-desk check: unknown option '--colour'; see policy-desk check --help$/m,
    )
    await expectRefusal(['check', '-x', 'a.md'], /unknown option '-x'/)
    await expectRefusal(['check', 'a.md', '--format'], /'--format <value>' argument missing/)
    await expectRefusal(['check', '--fix=yes', 'a.md'], /'--fix' does not take an argument/)
    await expectRefusal(['rules', 'a.md'], /unexpected argument "a.md"/)
  })

  it('refuses a value that an option does not have', async () => {
    await expectRefusal(
      ['check', '--format', 'xml', 'a.md'],
      /--format takes text\|json\|sarif\|github, not "xml"/,
    )
    await expectRefusal(['check', '--fail-on', 'never', 'a.md'], /--fail-on takes hint\|info\|/)
    await expectRefusal(['render', '--to', 'pdf', 'a.md'], /--to takes html, not "pdf"/)
    for (const day of ['2024-02-30', '2024-06', 'today', '1.6.2024']) {
      await expectRefusal(['check', '--today', day, 'a.md'], /--today takes YYYY-MM-DD, not /)
    }
  })

  it('helps', async () => {
    const { run } = openDesk({})
    const { code, stdout } = await run('--help')
    assert.equal(code, 0)
    for (const command of ['check', 'outline', 'render', 'rules']) {
      assert.ok(stdout.includes(`\n  ${command} `))
      const help = await run(command, '--help')
      assert.equal(help.code, 0)
      assert.ok(help.stdout.startsWith(`Usage: policy-desk ${command} [OPTION…]`))
    }
    assert.deepEqual(await run('--version'), { code: 0, stdout: '1.2.3\n', stderr: '' })
  })
})
