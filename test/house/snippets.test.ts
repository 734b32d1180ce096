import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { reviewTestDraft } from '../support/review'

interface Snippet {
  readonly prefix: readonly string[]
  readonly description: string
  readonly body: string
}

const file = resolve(import.meta.dirname, '../../snippets/citations.json')
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>

/** The snippet as it stands in the text when an author has only given the address. */
function insert({ body }: Snippet): string {
  const date: Record<string, string> = { DATE: '14', MONTH: '08', YEAR: '2023' }
  return body
    .replace(/\$\{CURRENT_(DATE|MONTH|YEAR)\}/g, (_, part: string) => date[part]!)
    .replace(/\$\{\d\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d:([^}]*)\}/g, '$1')
    .replace('$0', '')
    .replace('https://', 'https://www.who.int/news')
}

describe('The citation snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`write a sound note: ${name}`, () => {
      const note = insert(snippet)
      assert.doesNotMatch(note, /\$/)
      const { findings, draft } = reviewTestDraft(`It rose.[i]\n\n[i] ${note}\n`)
      assert.deepEqual(findings, [])
      assert.match(
        draft.notes[0]?.definition?.citation?.title?.text ?? '',
        /^(?:Title|First words)/,
      )
    })
  }

  it('have prefixes of their own, one in each language', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
    for (const { prefix } of Object.values(snippets)) assert.equal(prefix.length, 3)
  })
})
