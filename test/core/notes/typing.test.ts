import assert from 'node:assert/strict'
import fc from 'fast-check'
import { noteTypingAt } from '../../../src/core/notes/typing'
import { readTestDraft } from '../../support/draft'

const notes = '\n\n[i] “One”, ATLAS, https://a.example\n\n[ii] “Two”, ATLAS, https://b.example'

/** What is being typed at the `|` of a draft: `reference in house notation over “[]”`. */
function typing(marked: string): string | null {
  const offset = marked.indexOf('|')
  const source = marked.replace('|', '')
  const found = noteTypingAt(readTestDraft(source), offset)
  if (!found) return null
  const typed = JSON.stringify(source.slice(found.from, found.to))
  if (found.kind === 'citation') return `citation after ${JSON.stringify(found.lead)}`
  return `${found.kind} in ${found.notation} notation over ${typed}`
}

describe('What is typed about notes', () => {
  it('is a reference after a bracket, with the closing one that the editor adds', () => {
    assert.equal(typing(`It rose.[|]${notes}`), 'reference in house notation over "[]"')
    assert.equal(typing(`It rose.[|${notes}`), 'reference in house notation over "["')
    assert.equal(typing(`It rose.[i|]${notes}`), 'reference in house notation over "[i]"')
    assert.equal(typing(`It rose.[^|]`), 'reference in markdown notation over "[^]"')
    assert.equal(typing(`It rose.[^sm|ith]`), 'reference in markdown notation over "[^smith]"')
  })

  it('follows the notation of the notes that are there', () => {
    assert.equal(
      typing('It rose.[^a] It fell.[|]\n\n[^a]: A source'),
      'reference in markdown notation over "[]"',
    )
  })

  it('is a definition at the start of a line in the note list, or below it', () => {
    assert.equal(typing(`It rose.[i]${notes}\n\n|`), 'definition in house notation over ""')
    assert.equal(typing(`It rose.[i]${notes}\n\n[|]`), 'definition in house notation over "[]"')
    assert.equal(typing(`It rose.[i]${notes}\n[iii|]`), 'definition in house notation over "[iii]"')
    assert.equal(
      typing('It rose.[^a]\n\n[^a]: A source\n[^|]'),
      'definition in markdown notation over "[^]"',
    )
  })

  it('is a citation in an empty note', () => {
    assert.equal(typing(`It rose.[i]${notes}\n\n[iii] |`), 'citation after ""')
    assert.equal(typing('It rose.[^a]\n\n[^a]:|'), 'citation after " "')
  })

  it('is nothing elsewhere', () => {
    const elsewhere = [
      'It rose|.',
      '[The report]|(https://a.example)',
      '- [|]',
      '* [|] Ask the ministry',
      '`map[|]`',
      '```\nmap[|]\n```',
      '<!-- [|] -->',
      '---\ntitle: "[|]"\n---\n',
      '\\[|',
      '![|',
      '|',
    ]
    for (const marked of elsewhere) assert.equal(typing(marked), null, marked)
  })

  it('never fails, and its span reaches over the cursor', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('[]^i`\\!-: \n\tя😀a')),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, fc.nat(40), (source, at) => {
        const offset = Math.min(at, source.length)
        const found = noteTypingAt(readTestDraft(source), offset)
        if (!found) return
        assert.ok(found.from <= offset && offset <= found.to && found.to <= source.length)
        assert.doesNotMatch(source.slice(found.from, found.to), /\n/)
      }),
    )
  })
})
