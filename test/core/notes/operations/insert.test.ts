import assert from 'node:assert/strict'
import type { ListNotation } from '../../../../src/core/notes/new-note'
import {
  planInlineToReference,
  planReferenceToInline,
} from '../../../../src/core/notes/operations/inline'
import { planCiteAgain, planInsert } from '../../../../src/core/notes/operations/insert'
import { change, noteNamed, readCursor } from './change'

/** Inserts a note at the `|`, or of what stands between two of them. */
function insert(marked: string, notation: ListNotation): string {
  const { source, ...place } = readCursor(marked)
  return change(source, (draft) => planInsert(draft, place, notation))
}

describe('Inserting a note', () => {
  it('takes the next number at the cursor and shifts the later ones', () => {
    assert.equal(
      insert('One.[i] Two.| Three.[ii]\n\n[i] A\n\n[ii] B\n', 'house'),
      'One.[i] Two.[ii] Three.[iii]\n\n[i] A\n\n[ii] ‸\n\n[iii] B\n',
    )
    assert.equal(
      insert('One.[^1] Two.| Three.[^2]\n\n[^1]: A\n[^2]: B\n', 'markdown'),
      'One.[^1] Two.[^2] Three.[^3]\n\n[^1]: A\n[^2]: ‸\n[^3]: B\n',
    )
  })

  it('leaves words alone', () => {
    assert.equal(
      insert('One.[^a] Two.|\n\n[^a]: A\n', 'markdown'),
      'One.[^a] Two.[^1]\n\n[^a]: A\n\n[^1]: ‸\n',
    )
  })

  it('stands behind the word before the cursor', () => {
    assert.equal(insert('One |two.\n', 'house'), 'One[i] two.\n\n[i] ‸\n')
  })

  it('knows where its reference ends, to which the author goes back', () => {
    const goBack = (marked: string, notation: ListNotation) => {
      const { source, ...place } = readCursor(marked)
      return change(source, (draft) => {
        const plan = planInsert(draft, place, notation)
        return plan.kind === 'edits' ? { ...plan, cursor: plan.back } : plan
      })
    }
    assert.equal(goBack('One |two.\n', 'house'), 'One[i]‸ two.\n\n[i] \n')
    assert.equal(goBack('One|', 'house'), 'One[i]‸\n\n[i] ')
    assert.equal(
      goBack('One.[i] Two.| Three.[ii]\n\n[i] A\n\n[ii] B\n', 'house'),
      'One.[i] Two.[ii]‸ Three.[iii]\n\n[i] A\n\n[ii] \n\n[iii] B\n',
    )
    assert.equal(
      goBack('One.|[^1] Two.[^1]\n\n[^1]: A\n', 'markdown'),
      'One.[^1]‸[^2] Two.[^2]\n\n[^1]: \n\n[^2]: A\n',
    )
  })

  it('goes where the draft keeps its notes: under each paragraph', () => {
    assert.equal(
      insert('One.[^1]\n\n[^1]: A\n\nTwo.[^2]\n\n[^2]: B\n\nThree.|\n\nFour.\n', 'markdown'),
      'One.[^1]\n\n[^1]: A\n\nTwo.[^2]\n\n[^2]: B\n\nThree.[^3]\n\n[^3]: ‸\n\nFour.\n',
    )
  })

  it('goes under a heading for notes, and never into a list', () => {
    assert.equal(
      insert('One.|\n\n## Notes\n\nAnna Ray\nAnna Ray writes.\n', 'markdown'),
      'One.[^1]\n\n## Notes\n\n[^1]: ‸\n\nAnna Ray\nAnna Ray writes.\n',
    )
    assert.equal(
      insert('- One.[^1]\n\n  [^1]: A\n- Two.|\n', 'markdown'),
      '- One.[^1]\n\n  [^1]: A\n- Two.[^2]\n\n[^2]: ‸\n',
    )
  })

  it('makes a note of a selection', () => {
    assert.equal(
      insert('One.[^1] Two |(see Reuters)|. Three.[^2]\n\n[^1]: A\n\n[^2]: B\n', 'markdown'),
      'One.[^1] Two[^2]. Three.[^3]\n\n[^1]: A\n\n[^2]: ‸(see Reuters)\n\n[^3]: B\n',
    )
    assert.equal(
      insert('> One |- two\n> three|\n', 'markdown'),
      '> One[^1]\n\n[^1]: ‸\\- two\n    three\n',
    )
  })

  it('refuses places where no note can stand', () => {
    const inText = 'refused: A note stands in running text, not in code, addresses or comments.'
    const places = [
      '`co|de`',
      '```\nco|de\n```',
      '[link](htt|ps://a.example)',
      '[link]|(https://a.example)',
      'https://a.exam|ple',
      '<!-- com|ment -->',
      '---\ntitle: T|\n---\n',
      '|> One',
    ]
    for (const marked of places) assert.equal(insert(marked, 'markdown'), inText, marked)
    const other = 'refused: A note cannot stand in another note.'
    assert.equal(insert('One.[^1]\n\n[^1]: A|\n', 'markdown'), other)
    assert.equal(insert('One.[^|1]\n\n[^1]: A\n', 'markdown'), other)
    assert.equal(
      insert('One |two.\n\nThree| four.\n', 'house'),
      'refused: Select text within one paragraph.',
    )
    assert.equal(
      insert('One.[i]\n\n[i] A\n\nAnna Ray\nAnna Ray writes.|\n', 'house'),
      'refused: The author box has no notes.',
    )
  })
})

describe('Citing again', () => {
  const again = (marked: string, label: string) => {
    const { source, from } = readCursor(marked)
    return change(source, (draft) => planCiteAgain(draft, from, noteNamed(draft, label)))
  }

  it('refers to a note once more', () => {
    assert.equal(again('One.[^a] Two.|\n\n[^a]: A\n', 'a'), 'One.[^a] Two.[^a]‸\n\n[^a]: A\n')
  })

  it('keeps numbers in order where they were', () => {
    assert.equal(
      again('One.| Two.[i] Three.[ii]\n\n[i] A\n\n[ii] B\n', 'ii'),
      'One.[i]‸ Two.[ii] Three.[i]\n\n[i] B\n\n[ii] A\n',
    )
    assert.equal(
      again('One.| Two.[^5] Three.[^2]\n\n[^5]: A\n\n[^2]: B\n', '2'),
      'One.[^2]‸ Two.[^5] Three.[^2]\n\n[^5]: A\n\n[^2]: B\n',
    )
  })
})

describe('An inline note', () => {
  const toReference = (source: string, label: string) =>
    change(source, (draft) => planInlineToReference(draft, noteNamed(draft, label)))
  const toInline = (source: string, label: string) =>
    change(source, (draft) => planReferenceToInline(draft, noteNamed(draft, label)))

  it('becomes a reference with its definition', () => {
    assert.equal(
      toReference(
        'One.[^1] Two.^[1. *See* it.] Three.[^2]\n\n[^1]: A\n\n[^2]: B\n',
        '1. *See* it.',
      ),
      'One.[^1] Two.[^2] Three.[^3]\n\n[^1]: A\n\n[^2]: 1\\. *See* it.\n\n[^3]: B\n',
    )
  })

  it('is made of a note with one reference and one paragraph', () => {
    assert.equal(toInline('One.[^a] Two.\n\n[^a]: A\n    b\n', 'a'), 'One.^[A b] Two.\n')
    assert.equal(
      toInline('One.[i] Two.[ii]\n\n[i] A\n\n[ii] B\n', 'i'),
      'One.^[A] Two.[i]\n\n[i] B\n',
    )
  })

  it('is refused where it would lose something', () => {
    const cases: Record<string, string> = {
      'One.[^a]\n\n[^a]: A\n\n    more\n': '[^a] has more than one paragraph.',
      'One.[^a] Two.[^a]\n\n[^a]: A\n': '[^a] is referred to more than once.',
      'One.[^a]\n': '[^a] has no note.',
      '[^a]: A\n': 'Nothing refers to [^a].',
      'One.[^a]\n\n[^a]:\n': '[^a] is empty.',
      'One.[^a]\n\n[^a]: A]\n': 'In [^a] a bracket is not closed.',
      'One.[^a] Two.[^b]\n\n[^a]: A[^b]\n\n[^b]: B\n': '[^a] holds another note.',
    }
    for (const [source, reason] of Object.entries(cases))
      assert.equal(toInline(source, 'a'), `refused: ${reason}`)
  })
})
