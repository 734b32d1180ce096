import assert from 'node:assert/strict'
import type { Notation } from '../../../src/core/draft'
import { placeDefinition } from '../../../src/core/notes/placement'
import { readTestDraft } from '../../support/draft'

/** The draft with `…` where the definition of a new note goes. */
function place(source: string, label: string, notation: Notation): string {
  const { at, before, after } = placeDefinition(readTestDraft(source), { label, notation })
  return `${source.slice(0, at)}${before}…${after}${source.slice(at)}`
}

describe('The place of a new definition', () => {
  it('is behind the last one with a smaller number', () => {
    assert.equal(
      place('One.[i] Two.[iii]\n\n[i] A\n\n[iii] B\n', 'ii', 'house'),
      'One.[i] Two.[iii]\n\n[i] A\n\n…\n\n[iii] B\n',
    )
    assert.equal(
      place('One.[^iv] Two.[^v]\n\n[^iv]: A\n[^v]: B\n', 'iii', 'markdown'),
      'One.[^iv] Two.[^v]\n\n…\n[^iv]: A\n[^v]: B\n',
    )
  })

  it('is behind all where labels are names, though they have roman letters', () => {
    assert.equal(
      place('One.[^smith] Two.[^x]\n\n[^smith]: A\n\n[^x]: B\n', 'c', 'markdown'),
      'One.[^smith] Two.[^x]\n\n[^smith]: A\n\n[^x]: B\n\n…\n',
    )
  })

  it('is in the list of its own notation', () => {
    const source = 'One.[i] Two.[^9]\n\n[^9]: A\n\n[i] B\n'
    assert.equal(place(source, 'ii', 'house'), `${source.trimEnd()}\n\n…\n`)
    assert.equal(place(source, '10', 'markdown'), 'One.[i] Two.[^9]\n\n[^9]: A\n\n…\n\n[i] B\n')
  })

  it('is never inside a line break', () => {
    const source = 'One.[i] Two.[ii]\n\n[i] A\n\n    more\n'.replaceAll('\n', '\r\n')
    assert.equal(place(source, 'ii', 'house'), `${source.trimEnd()}\r\n\r\n…\r\n`)
  })
})
