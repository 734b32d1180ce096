import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
)

/** All ways to the network that a host offers. */
const ways =
  /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|(?:from|import\(|require\()\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]|getBuiltinModule/

describe('the network', () => {
  it('has one door, which is handed to those that ask for a page', () => {
    const found = files.filter((name) => ways.test(readFileSync(join(src, name), 'utf8')))
    assert.deepEqual(found.sort(), [
      'editor/citations/no-fetch.ts',
      'editor/extension.ts',
      'editor/network/ask-zotero.ts',
      'editor/network/follow.ts',
      'editor/network/resolved.ts',
    ])
  })

  it('is named in the title of each command that uses it', () => {
    const extension = readFileSync(join(src, 'editor/extension.ts'), 'utf8')
    const users = [...extension.matchAll(/register(\w+)\(store, askWeb, guard\)/g)].map(
      ([, name = '']) => name.charAt(0).toLowerCase() + name.slice(1),
    )
    const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<
      string,
      string
    >
    assert.deepEqual(users.sort(), [
      'archiveSources',
      'checkLinks',
      'citeFromAddress',
      'citeFromDoi',
    ])
    for (const name of users) assert.match(texts[`command.${name}`] ?? '', /Uses the Network/)
  })
})
