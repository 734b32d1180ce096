import assert from 'node:assert/strict'
import { planMove } from '../../../../src/core/notes/operations/move'
import { planRename } from '../../../../src/core/notes/operations/rename'
import { planRenumber } from '../../../../src/core/notes/operations/renumber'
import { planReorder } from '../../../../src/core/notes/operations/reorder'
import { readTestDraft } from '../../../support/draft'
import { change, noteNamed } from './change'

const unordered = 'One.[iii] Two.[i] Three.[ii] [i]\n\n[i] A\n\n[ii] B\n\nmore B\n\n[iii] C\n'

describe('Renumbering', () => {
  const renumber = (source: string) => change(source, (draft) => planRenumber(draft))

  it('puts printed notes in the order of their first references', () => {
    assert.equal(
      renumber(unordered),
      'One.[i] Two.[ii] Three.[iii] [ii]\n\n[i] C\n\n[ii] A\n\n[iii] B\n\n    more B\n',
    )
  })

  it('counts in the numerals of the list, and closes gaps', () => {
    assert.equal(
      renumber('One.[V] Two.[IX]\n\n[V]. “A”, TRT\n[IX]. “B”, TRT\n'),
      'One.[I] Two.[II]\n\n[I]. “A”, TRT\n[II]. “B”, TRT\n',
    )
  })

  it('leaves a number to a note that is missing, and puts unused ones last', () => {
    assert.equal(
      renumber('One.[ii] Two.[iv] Three.[iii]\n\n[i] A\n\n[ii] B\n\n[iii] C\n'),
      'One.[i] Two.[ii] Three.[iii]\n\n[i] B\n\n[iii] C\n\n[iv] A\n',
    )
  })

  it('changes only numbers of Markdown notes, and not their places', () => {
    assert.equal(
      renumber('One.[^3] Two.[^a] Three.[^1] [^3]\n\n[^1]: A\n[^3]: B\n[^a]: C\n'),
      'One.[^1] Two.[^a] Three.[^2] [^1]\n\n[^2]: A\n[^1]: B\n[^a]: C\n',
    )
  })

  it('numbers words too if asked, but not those that have no note', () => {
    assert.equal(
      change('One.[^b] Two.[^1] [^a-z]\n\n[^1]: A\n[^b]: B\n', (draft) =>
        planRenumber(draft, 'all'),
      ),
      'One.[^1] Two.[^2] [^a-z]\n\n[^2]: A\n[^1]: B\n',
    )
  })

  it('takes no number that is a label already', () => {
    assert.equal(
      renumber('One.[^a] Two.[^12345] Three.[^7]\n\n[^12345]: A\n[^7]: B\n[^a]: C\n'),
      'One.[^a] Two.[^12345] Three.[^1]\n\n[^12345]: A\n[^1]: B\n[^a]: C\n',
    )
  })
})

describe('Renumbering a draft with a fault', () => {
  it('keeps references with a note that reads as a link', () => {
    assert.equal(
      change(
        'One.[i] Two.[iii] Three.[ii]\n\n[i] “A”, TRT\n\n[ii] “B”, BBC\n\n[iii]: https://c.example/\n',
        planRenumber,
      ),
      'One.[i] Two.[ii] Three.[iii]\n\n[i] “A”, TRT\n\n[iii] “B”, BBC\n\n[ii]: https://c.example/\n',
    )
  })
})

describe('Reordering', () => {
  it('puts definitions where others stood', () => {
    assert.equal(
      change(
        'One.[^2] Two.[^1] Three.[^c]\n\n[^1]: A\n\nText.\n\n[^c]: C\n[^2]: B\n\n    more B\n',
        planReorder,
      ),
      'One.[^2] Two.[^1] Three.[^c]\n\n[^2]: B\n\n    more B\n\nText.\n\n[^1]: A\n[^c]: C\n',
    )
  })

  it('does not let a definition draw in the text behind it', () => {
    assert.equal(
      change('One.[^a] Two.[^b]\n\n[^b]:\nText.\n\n[^a]: A\n', planReorder),
      'One.[^a] Two.[^b]\n\n[^a]: A\n\nText.\n\n[^b]:\n',
    )
  })

  it('leaves definitions in lists and quotes alone', () => {
    const source = 'One.[^a] Two.[^b]\n\n> [^b]: B\n\n[^a]: A\n'
    assert.equal(change(source, planReorder), source)
  })
})

describe('Moving', () => {
  const move = (source: string, label: string, before: string | null) =>
    change(source, (draft) =>
      planMove(draft, noteNamed(draft, label), before === null ? null : noteNamed(draft, before)),
    )

  it('gives printed notes the numbers of their new places', () => {
    assert.equal(
      move('One.[i] Two.[ii] Three.[iii]\n\n[i] A\n[ii] B\n[iii] C\n', 'iii', 'ii'),
      'One.[i] Two.[iii] Three.[ii]\n\n[i] A\n[ii] C\n[iii] B\n',
    )
  })

  it('takes the numbers of Markdown notes along, and leaves words alone', () => {
    assert.equal(
      move('One.[^1] Two.[^a] Three.[^2]\n\n[^1]: A\n\n[^a]: B\n\n[^2]: C\n', '1', null),
      'One.[^2] Two.[^a] Three.[^1]\n\n[^a]: B\n\n[^1]: C\n\n[^2]: A\n',
    )
  })

  it('refuses what does not stand in the list', () => {
    assert.equal(
      move('> One.[^1] Two.[^2]\n>\n> [^1]: A\n\n[^2]: B\n', '1', '2'),
      'refused: [^1] is not in the list of notes.',
    )
  })
})

describe('Renaming', () => {
  const rename = (source: string, label: string, newLabel: string) =>
    change(source, (draft) => planRename(draft, noteNamed(draft, label), newLabel))

  it('changes all places, whatever their case, and further definitions', () => {
    assert.equal(
      rename('One.[^a] Two.[^A]\n\n[^a]: x\n\n[^A]: y\n', 'a', 'oslo'),
      'One.[^oslo] Two.[^oslo]\n\n[^oslo]: x\n\n[^oslo]: y\n',
    )
  })

  it('may change the case alone', () => {
    assert.equal(rename('One.[^a]\n\n[^a]: x\n', 'a', 'A'), 'One.[^A]\n\n[^A]: x\n')
  })

  it('refuses what is no label', () => {
    for (const label of ['', 'a b', 'a]', 'a\\', '`a`', 'a|b'])
      assert.match(
        rename('One.[^a]\n\n[^a]: x\n', 'a', label),
        /^refused: A label cannot have spaces,/,
      )
  })

  it('refuses a label in use, and offers to merge', () => {
    const draft = readTestDraft('One.[^a] Two.[^b]\n\n[^a]: x\n\n[^b]: y\n')
    const plan = planRename(draft, noteNamed(draft, 'a'), 'B')
    assert(plan.kind === 'refusal')
    assert.equal(plan.merge, noteNamed(draft, 'b'))
  })

  it('moves a printed note to its new number', () => {
    assert.equal(
      rename('One.[i] Two.[ii] Three.[iii]\n\n[i] A\n\n[ii] B\n\n[iii] C\n', 'iii', '1'),
      'One.[ii] Two.[iii] Three.[i]\n\n[i] C\n\n[ii] A\n\n[iii] B\n',
    )
  })

  it('refuses a number that a printed note cannot have', () => {
    const source = 'One.[i] Two.[ii]\n\n[i] A\n\n[ii] B\n'
    assert.equal(rename(source, 'i', 'oslo'), 'refused: A printed note has a number, such as i.')
    assert.equal(rename(source, 'i', 'iiii'), 'refused: iiii is not a proper numeral. Write iv.')
    assert.equal(rename(source, 'i', 'iii'), 'refused: The last number is ii.')
  })
})
