import assert from 'node:assert/strict'
import { findSameNote, noteAt, placeAt, placeFrom, placesOf } from '../../../src/core/notes/places'
import { readTestDraft } from '../../support/draft'

/** Splits `It rose.[^a|]` into the draft and the place of its `|`. */
function readCursor(marked: string) {
  return { draft: readTestDraft(marked.replace('|', '')), offset: marked.indexOf('|') }
}

/** The marker under the `|` with its label set off: `reference [^(a)]`. */
function place(marked: string): string | null {
  const { draft, offset } = readCursor(marked)
  const found = placeAt(draft, offset)
  if (!found) return null
  const { from, to, label, kind } = found
  const { source } = draft
  if (!label) return `${kind} ${source.slice(from, to)}`
  const [before, name, after] = [
    source.slice(from, label.from),
    source.slice(label.from, label.to),
    source.slice(label.to, to),
  ]
  return `${kind} ${before}(${name})${after}`
}

const labelAt = (marked: string): string | undefined => {
  const { draft, offset } = readCursor(marked)
  return noteAt(draft, offset)?.label
}

describe('The places of notes', () => {
  it('are the markers in the text and in the list, in both notations', () => {
    assert.equal(place('It rose.[^a|]\n\n[^a]: One'), 'reference [^(a)]')
    assert.equal(place('It rose.[^a]\n\n[^|a]: One'), 'definition [^(a)]:')
    assert.equal(place('It rose.[|i]\n\n[i] “One”, ATLAS'), 'reference [(i)]')
    assert.equal(place('It rose.[i]\n\n[|i]. “One”, ATLAS'), 'definition [(i)].')
    assert.equal(place('It rose.^[A sour|ce]'), 'reference ^[A source]')
  })

  it('count from the first bracket to behind the last one', () => {
    const notes = '\n\n[^a]: One\n[^b]: Two'
    assert.equal(place(`It rose|.[^a]${notes}`), null)
    assert.equal(place(`It rose.|[^a]${notes}`), 'reference [^(a)]')
    assert.equal(place(`It rose.[^a]|${notes}`), 'reference [^(a)]')
    assert.equal(place(`It rose.[^a]|[^b]${notes}`), 'reference [^(b)]')
  })

  it('lead to the note, also from its text', () => {
    const notes = (text: string) => `It rose.[^a] It fell.[^b]\n\n${text}`
    assert.equal(labelAt(notes('[^a]: The re|port\n[^b]: Two')), 'a')
    assert.equal(labelAt(notes('[^a]: One\n\n    Its second para|graph\n[^b]: Two')), 'a')
    assert.equal(labelAt(notes('[^a]: One\n[^b]: See [^|a]')), 'a')
    assert.equal(labelAt('It ro|se.[^a]\n\n[^a]: One'), undefined)
  })

  it('are walked in a circle', () => {
    const { draft } = readCursor('It rose.[^a] It fell.[^b]\n\n[^a]: One\n[^b]: Two')
    const walk = (direction: 'next' | 'previous') => {
      const seen: string[] = []
      for (let at = 0; seen.length < 5;) {
        const found = placeFrom(draft, at, direction)!
        at = found.from
        seen.push(draft.source.slice(found.from, found.to))
      }
      return seen
    }
    assert.deepEqual(walk('next'), ['[^a]', '[^b]', '[^a]:', '[^b]:', '[^a]'])
    assert.deepEqual(walk('previous'), ['[^b]:', '[^a]:', '[^b]', '[^a]', '[^b]:'])
    assert.equal(placeFrom(readTestDraft('No notes.'), 0, 'next'), null)
  })

  it('of one note are its references and its definition', () => {
    const { draft } = readCursor('It rose.[^A] It fell.[^a]\n\n[^a]: One')
    const texts = placesOf(draft.notes[0]!).map(({ from, to }) => draft.source.slice(from, to))
    assert.deepEqual(texts, ['[^A]', '[^a]', '[^a]:'])
  })

  it('lead to the same note in another version, whatever its number is there', () => {
    const before = readTestDraft('A.[i] B.[ii]\n\n[i] “One”, ATLAS\n\n[ii] “Two”, ATLAS\n')
    const two = before.notes[1]!
    const found = (source: string) => findSameNote(readTestDraft(source), two)?.label ?? null
    assert.equal(found('B.[i] A.[ii]\n\n[i] “Two”, ATLAS\n\n[ii] “One”, ATLAS\n'), 'i')
    assert.equal(found('A.[i] B.[ii]\n\n[i] “Two”, ATLAS\n\n[ii] “Two”, ATLAS\n'), 'ii')
    assert.equal(found('A.[i] B.[ii]\n\n[i] “One”, ATLAS\n\n[ii] “Three”, ATLAS\n'), null)
  })

  it('lead to the same missing note by its label', () => {
    const [missing] = readTestDraft('A.[^a] B.[^b]\n\n[^b]: Two\n').notes
    const found = (source: string) => findSameNote(readTestDraft(source), missing!)?.label ?? null
    assert.equal(found('C.[^c] A.[^a]\n'), 'a')
    assert.equal(found('C.[^c]\n'), null)
  })
})
