import assert from 'node:assert/strict'
import { labelsToDefine, notationOf, planNote } from '../../../src/core/notes/new-note'
import { readTestDraft } from '../../support/draft'

/** The draft with a new note: its reference at the `|`, its definition with `…` for a citation. */
function insertNote(marked: string): string {
  const offset = marked.indexOf('|')
  const source = marked.replace('|', '')
  const draft = readTestDraft(source)
  const { reference, definition } = planNote(draft, notationOf(draft))
  const text = `${definition.before}${definition.marker}…${definition.after}`
  const withNote = source.slice(0, definition.at) + text + source.slice(definition.at)
  return withNote.slice(0, offset) + reference + withNote.slice(offset)
}

describe('A new note', () => {
  it('is the first one of the house, under the body', () => {
    assert.equal(insertNote('# Ice\n\nIt rose.|\n'), '# Ice\n\nIt rose.[i]\n\n[i] …\n')
  })

  it('has the numerals of the house where the draft shows none', () => {
    const draft = readTestDraft('It rose.\n', { style: { numerals: 'decimal' } })
    assert.equal(planNote(draft, 'house').reference, '[1]')
    const roman = readTestDraft('It rose.[i]\n\n[i] A, B\n', { style: { numerals: 'decimal' } })
    assert.equal(planNote(roman, 'house').reference, '[ii]')
  })

  it('takes the next number and stands behind the last note', () => {
    assert.equal(
      insertNote('It rose.[i] It fell.|\n\n[i] “One”, ATLAS\n\nAnna Ray\nAnna Ray writes.\n'),
      'It rose.[i] It fell.[ii]\n\n[i] “One”, ATLAS\n\n[ii] …\n\nAnna Ray\nAnna Ray writes.\n',
    )
  })

  it('counts and marks as the other notes do', () => {
    assert.equal(
      insertNote('It rose.[1] It fell.[2] It stood.|\n\n[1]. One\n[2]. Two\n'),
      'It rose.[1] It fell.[2] It stood.[3]\n\n[1]. One\n[2]. Two\n[3]. …\n',
    )
    assert.equal(
      insertNote('It rose.[^a] It fell.|\n\n[^a]: One\n'),
      'It rose.[^a] It fell.[^1]\n\n[^a]: One\n\n[^1]: …\n',
    )
  })

  it('does not count the marker that is being typed, but keeps a label in Markdown', () => {
    const house = 'It rose.[i] It fell.[ii]\n\n[i] One\n'
    const typed = { from: house.indexOf('[ii]'), to: house.indexOf('[ii]') + 4 }
    assert.equal(planNote(readTestDraft(house), 'house', typed).reference, '[ii]')
    const markdown = 'It rose.[^smith]\n'
    const name = { from: markdown.indexOf('['), to: markdown.indexOf(']') + 1 }
    assert.equal(planNote(readTestDraft(markdown), 'markdown', name).reference, '[^smith]')
  })

  it('leaves the number of a note alone that is still missing', () => {
    assert.equal(
      insertNote('It rose.[i] It fell.[ii] It stood.|\n\n[i] One\n'),
      'It rose.[i] It fell.[ii] It stood.[iii]\n\n[i] One\n\n[iii] …\n',
    )
  })

  it('is defined where the text waits for it', () => {
    const source = 'It rose.[i] It fell.[ii] It stood.[iii]\n\n[i] One\n\n[]\n'
    const typed = { from: source.lastIndexOf('['), to: source.lastIndexOf(']') + 1 }
    assert.deepEqual(labelsToDefine(readTestDraft(source), 'house', typed), ['ii', 'iii'])
    const whole = source.replace('[]', '[ii]')
    assert.deepEqual(
      labelsToDefine(readTestDraft(whole), 'house', { ...typed, to: typed.to + 2 }),
      ['ii', 'iii'],
    )
    const sound = 'It rose.[i]\n\n[i] One\n\n[ii]\n'
    const next = { from: sound.lastIndexOf('['), to: sound.lastIndexOf(']') + 1 }
    assert.deepEqual(labelsToDefine(readTestDraft(sound), 'house', next), ['ii'])
  })
})
