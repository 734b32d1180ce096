import assert from 'node:assert/strict'
import { carryNotes, planPaste } from '../../../../src/core/notes/operations/carry'
import { readTestDraft } from '../../../support/draft'
import { change, readCursor } from './change'

/** Copies what stands between the `|` of one draft to the `|` of another. */
function carry(from: string, to: string): string {
  const { source, ...span } = readCursor(from)
  const target = readCursor(to)
  const bundle = carryNotes(readTestDraft(source), span)
  if (!bundle) return 'nothing carried'
  const copy = JSON.parse(JSON.stringify(bundle)) as typeof bundle
  return change(target.source, (draft) => planPaste(draft, target, copy))
}

describe('What is copied', () => {
  it('brings its notes, which take numbers of their own', () => {
    assert.equal(
      carry('One.[i] |Two.[ii]|\n\n[i] A\n\n[ii] B\n', 'X.[i]| Y.[ii]\n\n[i] X\n\n[ii] Y\n'),
      'X.[i]Two.[ii]‸ Y.[iii]\n\n[i] X\n\n[ii] B\n\n[iii] Y\n',
    )
  })

  it('uses a note again that is present', () => {
    assert.equal(
      carry('|One.[^a] Two.[^b]|\n\n[^a]: A\n\n[^b]: B\n', 'X.[^smith] |\n\n[^smith]: B\n'),
      'X.[^smith] One.[^1] Two.[^smith]‸\n\n[^smith]: B\n\n[^1]: A\n',
    )
  })

  it('is in order again when it was cut from the same draft', () => {
    assert.equal(
      carry(
        'One.[i] Two.[ii]| Three.[iii]|\n\n[i] A\n\n[ii] B\n\n[iii] C\n',
        'One.| Two.[ii]\n\n[i] A\n\n[ii] B\n\n[iii] C\n',
      ),
      'One. Three.[i]‸ Two.[ii]\n\n[i] C\n\n[ii] B\n\n[iii] A\n',
    )
  })

  it('speaks the notation of the draft that it comes to', () => {
    assert.equal(
      carry('|One.[^a](x)|\n\n[^a]: A\n\n    more A\n', 'X.[i] |\n\n[i] X\n'),
      'X.[i] One.[ii]\\(x)‸\n\n[i] X\n\n[ii] A\n\n    more A\n',
    )
    assert.equal(carry('|One.[i]|\n\n[i] A\n', 'X. |\n'), 'X. One.[i]‸\n\n[i] A\n')
  })

  it('leaves definitions out of the text that are carried as notes', () => {
    assert.equal(
      carry('|One.[^a]\n\n[^a]: A\n\nTwo.[^b]|\n\n[^b]: B\n', 'X.[^1]\n\n|\n\n[^1]: X\n'),
      'X.[^1]\n\nOne.[^2]\n\nTwo.[^3]‸\n\n[^1]: X\n\n[^2]: A\n\n[^3]: B\n',
    )
  })

  it('goes to the start of a paragraph as well', () => {
    assert.equal(
      carry('|One.[i] |\n\n[i] A\n', 'X.[i]\n\n|Y.[ii]\n\n[i] X\n\n[ii] Y\n'),
      'X.[i]\n\nOne.[ii] ‸Y.[iii]\n\n[i] X\n\n[ii] A\n\n[iii] Y\n',
    )
  })

  it('is plain text where it refers to nothing', () => {
    assert.equal(carry('|One.[^a]| Two.\n', 'X.|'), 'nothing carried')
    assert.equal(carry('One.[^a]\n\n|[^a]: A|\n', 'X.|'), 'nothing carried')
  })

  it('is refused in code and in notes', () => {
    assert.match(carry('|One.[^a]|\n\n[^a]: A\n', '`X|Y`'), /^refused: /)
    assert.match(carry('|One.[^a]|\n\n[^a]: A\n', 'X.[^b]\n\n[^b]: B|\n'), /^refused: /)
  })
})
