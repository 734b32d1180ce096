import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDesk } from './desk'
import { soundDraft, undefinedNoteDraft } from './drafts'

const root = resolve(import.meta.dirname, '../..')
const program = ['--import', 'tsx', join(root, 'src/cli/main.ts')]

describe('the program', () => {
  it('hands on arguments, standard input and exit status', () => {
    const version = spawnSync(process.execPath, [...program, '--version'], { cwd: root })
    const manifest = readFileSync(join(root, 'package.json'), 'utf8')
    assert.ok(manifest.includes(`"version": "${version.stdout.toString().trim()}"`))

    const check = (input: string) =>
      spawnSync(process.execPath, [...program, 'check', '-'], { cwd: root, input })
    assert.equal(check(soundDraft).status, 0)
    assert.equal(check(undefinedNoteDraft).status, 1)
    assert.equal(spawnSync(process.execPath, [...program, 'chekc'], { cwd: root }).status, 2)
  })

  it('ends quietly when nobody reads on', async () => {
    const { folder } = openDesk({ 'a.md': 'Word.[^x] '.repeat(50_000) })
    const child = spawn(process.execPath, [...program, 'check', join(folder, 'a.md')], {
      cwd: root,
    })
    let complaints = ''
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    await once(child, 'close')
    assert.equal(complaints, '')
    assert.equal(child.exitCode, 1)
  })
})
