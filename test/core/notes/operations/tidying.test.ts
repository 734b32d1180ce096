import assert from 'node:assert/strict'
import { planDelete } from '../../../../src/core/notes/operations/delete'
import { planGather } from '../../../../src/core/notes/operations/gather'
import { planMerge, planMergeDuplicates } from '../../../../src/core/notes/operations/merge'
import { planSplit } from '../../../../src/core/notes/operations/split'
import { formatMessage } from '../../../../src/core/text/message'
import { readTestDraft } from '../../../support/draft'
import { change, noteNamed } from './change'

describe('Gathering', () => {
  const gather = (source: string) => change(source, planGather)

  it('brings definitions to the end, in the order of their references', () => {
    assert.equal(
      gather('One.[^a]\n\n[^a]: A\n\nTwo.[^b]\n\n[^b]: B\n\n    more\n\nThree.[^c]\n\n[^c]: C\n'),
      'One.[^a]\n\nTwo.[^b]\n\nThree.[^c]\n\n[^a]: A\n\n[^b]: B\n\n    more\n\n[^c]: C\n',
    )
  })

  it('brings them under the heading for notes, before the author box', () => {
    assert.equal(
      gather('One.[^a]\n[^a]: A\n\nTwo.[^b]\n\n## Notes\n[^b]: B\n\nAnna Ray\nAnna Ray writes.\n'),
      'One.[^a]\n\nTwo.[^b]\n\n## Notes\n[^a]: A\n\n[^b]: B\n\nAnna Ray\nAnna Ray writes.\n',
    )
  })

  it('keeps two lists apart that a definition has divided', () => {
    assert.equal(
      gather('- One.[^a]\n\n[^a]: A\n\n- Two.\n\nEnd.\n'),
      '- One.[^a]\n\n<!-- -->\n\n- Two.\n\nEnd.\n\n[^a]: A\n',
    )
  })

  it('says what has to stay in lists, quotes and other notes', () => {
    const source = '> One.[^a]\n>\n> [^a]: A\n\nTwo.[^b]\n\n[^b]: B\n\nEnd.\n'
    const plan = planGather(readTestDraft(source))
    assert(plan.kind === 'edits' && plan.remark)
    assert.equal(formatMessage(plan.remark), 'Left in lists, quotes and other notes: [^a].')
    assert.equal(
      gather('> One.[^a]\n>\n> [^a]: A\n\nEnd.\n'),
      'refused: Nothing to gather: what stands in lists, quotes and other notes stays there ([^a]).',
    )
  })
})

describe('Deleting', () => {
  const remove = (source: string, ...labels: string[]) =>
    change(source, (draft) => planDelete(draft, ...labels.map((label) => noteNamed(draft, label))))

  it('takes out the definition and all references, and mends the spaces', () => {
    assert.equal(
      remove('One.[^a] Two [^a], and [^a] three.[^b]\n\n[^a]: A\n\n[^b]: B\n', 'a'),
      'One. Two, and three.[^b]\n\n[^b]: B\n',
    )
  })

  it('closes up the numbers of printed notes', () => {
    assert.equal(
      remove('One.[i] Two.[ii] Three.[iii]\n\n[i] A\n\n[ii] B\n\n[iii] C\n', 'ii'),
      'One.[i] Two. Three.[ii]\n\n[i] A\n\n[ii] C\n',
    )
  })

  it('takes out several notes in one step', () => {
    assert.equal(
      remove(
        'One.[i][ii] Two.[iii] Three.[iv]\n\n[i] A\n\n[ii] B\n\n[iii] C\n\n[iv] D\n',
        ...['i', 'ii', 'iii'],
      ),
      'One. Two. Three.[i]\n\n[i] D\n',
    )
    assert.equal(
      remove('[^a] [^b] One.[^c]\n\n[^a]: A\n\n[^b]: B\n\n    and[^c]\n\n[^c]: C\n', ...['a', 'b']),
      'One.[^c]\n\n[^c]: C\n',
    )
  })

  it('keeps the paragraphs of a note that becomes the last one', () => {
    assert.equal(
      remove('One.[i] Two.[ii]\n\n[i] A\n\nmore A\n\n[ii] B\n\nAnna Ray\nAnna Ray writes.\n', 'ii'),
      'One.[i] Two.\n\n[i] A\n\n    more A\n\nAnna Ray\nAnna Ray writes.\n',
    )
  })

  it('leaves lists and quotes as they were', () => {
    assert.equal(
      remove('- One.[^a]\n  [^a]: A\n- Two.\n\n> Three.\n', 'a'),
      '- One.\n- Two.\n\n> Three.\n',
    )
    assert.equal(remove('> One.[^a]\n>\n> [^a]: A\n', 'a'), '> One.\n>\n> \n')
  })

  it('makes no list of what stood behind a reference', () => {
    assert.equal(remove('[^a] 1. Two.\n\n[^a]: A\n', 'a'), '1\\. Two.\n')
    assert.equal(remove('One\n[^a]\nTwo.\n\n[^a]: A\n', 'a'), 'One\nTwo.\n')
  })
})

describe('Merging', () => {
  const merge = (source: string, label: string, into: string) =>
    change(source, (draft) => planMerge(draft, noteNamed(draft, label), noteNamed(draft, into)))

  it('joins different texts and leads all references to them', () => {
    assert.equal(
      merge('One.[^a] Two.[^b]\n\n[^a]: A\n\n[^b]: B\n\n    more B\n', 'b', 'a'),
      'One.[^a] Two.[^a]\n\n[^a]: A; B\n\n    more B\n',
    )
  })

  it('keeps one of equal texts, and one of two references side by side', () => {
    assert.equal(
      merge('One.[^a][^b] Two.[^b]\n\n[^a]: The  same\n[^b]: The same\n', 'b', 'a'),
      'One.[^a] Two.[^a]\n\n[^a]: The  same\n',
    )
  })

  it('takes over the text where there was none', () => {
    assert.equal(
      merge('One.[^smith]\n\n[^smit]: A\n', 'smit', 'smith'),
      'One.[^smith]\n\n[^smith]: A\n',
    )
  })

  it('closes up the numbers of printed notes', () => {
    assert.equal(
      merge('One.[i] Two.[ii] Three.[iii]\n\n[i] A\n[ii] B\n[iii] C\n', 'ii', 'iii'),
      'One.[i] Two.[ii] Three.[ii]\n\n[i] A\n[ii] C; B\n',
    )
  })

  it('puts below a list what cannot be joined with its text', () => {
    assert.equal(
      merge('One.[^a] Two.[^b]\n\n[^a]: - A\n\n[^b]: B\n', 'b', 'a'),
      'One.[^a] Two.[^a]\n\n[^a]: - A\n\n    B\n',
    )
  })

  it('makes one of all definitions of a label', () => {
    const source = 'One.[^a]\n\n[^a]: A\n\n[^a]: A\n\nTwo.\n\n[^A]: B\n'
    const expected = 'One.[^a]\n\n[^a]: A; B\n\nTwo.\n'
    for (const [label, nth] of [
      ['a', 0],
      ['a', 1],
      ['A', 0],
    ] as const)
      assert.equal(
        change(source, (draft) => planMergeDuplicates(draft, noteNamed(draft, label, nth))),
        expected,
      )
    assert.equal(
      change('One.[^a]\n\n[^a]: A\n', (draft) => planMergeDuplicates(draft, noteNamed(draft, 'a'))),
      'refused: [^a] is defined only once.',
    )
  })
})

describe('Splitting', () => {
  const split = (source: string, label: string) =>
    change(source, (draft) => planSplit(draft, noteNamed(draft, label)))
  const first = '“Talks”, TRT, https://trt.example/1, (Erişim Tarihi: 01.08.2023)'
  const second = '“Pact”, BBC, https://bbc.example/2, (Erişim Tarihi: 02.08.2023)'

  it('makes two notes of two sources, referred to side by side', () => {
    assert.equal(
      split(`One.[i] Two.[ii] Three.[i]\n\n[i] ${first}; ${second}\n\n[ii] A\n`, 'i'),
      `One.[i][ii] Two.[iii] Three.[i][ii]\n\n[i] ${first}\n\n[ii] ${second}\n\n[iii] A\n`,
    )
  })

  it('names the second after the first where labels are words, in the same quote', () => {
    assert.equal(
      split(`> One.[^oslo]\n>\n> [^oslo]: ${first}; ${second}\n`, 'oslo'),
      `> One.[^oslo][^oslo-2]\n>\n> [^oslo]: ${first}\n>\n> [^oslo-2]: ${second}\n`,
    )
  })

  it('refuses a note with one source', () => {
    assert.equal(split(`One.[i]\n\n[i] ${first}\n`, 'i'), 'refused: [i] has only one source.')
  })
})
