import assert from 'node:assert/strict'
import { findNoteLists } from '../../../src/core/notes/lists'
import { readTestDraft } from '../../support/draft'

function lists(source: string): string[] {
  return findNoteLists(readTestDraft(source)).map(({ from, to }) => source.slice(from, to))
}

describe('A list of notes', () => {
  it('runs from its first note to the end of its last one', () => {
    const list = '[^a]: One\n\n    and more\n\n[^b]: Two'
    assert.deepEqual(lists(`It rose.[^a] It fell.[^b]\n\n${list}\n\nAnna Ray\n`), [list])
    const printed = '[i] “One”, ATLAS\n[ii] “Two”, ATLAS'
    assert.deepEqual(lists(`It rose.[i] It fell.[ii]\n\n${printed}\n`), [printed])
  })

  it('ends where other text stands', () => {
    const text = 'A.[^a] B.[^b] C.[^c]\n\n[^a]: One\n[^b]: Two\n\n# Sources\n\n[^c]: Three\n'
    assert.deepEqual(lists(text), ['[^a]: One\n[^b]: Two'])
  })

  it('has two notes at least', () => {
    assert.deepEqual(lists('It rose.[^a]\n\n[^a]: One\n'), [])
    assert.deepEqual(lists('It rose.\n'), [])
  })
})
