import assert from 'node:assert/strict'
import { openDesk } from './desk'
import { soundDraft } from './drafts'

describe('render', () => {
  it('prints the article as an HTML document', async () => {
    const { code, stdout } = await openDesk({ 'a.md': soundDraft }).run('render', 'a.md')
    assert.equal(code, 0)
    assert.match(stdout, /^<!doctype html>\n<html lang="en">/)
    assert.match(stdout, /<title>The treaty of San Francisco<\/title>/)
    assert.match(stdout, /<h1[^>]*>The treaty of San Francisco<\/h1>/)
  })

  it('writes it to the file that -o names', async () => {
    const { run, read } = openDesk({ 'a.md': soundDraft })
    const printed = await run('render', '--to', 'html', 'a.md')
    const written = await run('render', '--to', 'html', '-o', 'a.html', 'a.md')
    assert.deepEqual(written, { code: 0, stdout: '', stderr: '' })
    assert.equal(read('a.html').toString(), printed.stdout)
  })

  it('refuses in one line what it cannot read or write', async () => {
    const { run } = openDesk({ 'a.md': soundDraft })
    const refusals = [
      await run('render', 'missing.md'),
      await run('render', '.'),
      await run('render', 'a.md', 'a.md'),
      await run('render', '-o', 'no/such/folder/a.html', 'a.md'),
    ]
    for (const { code, stdout, stderr } of refusals) {
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' })
      assert.match(stderr, /^[^\n]+\n$/)
    }
  })
})
