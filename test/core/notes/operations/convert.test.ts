/**
 * Converting notes, with drafts that are made up: 1,000 of each kind, or more by
 *
 *     RUNS=20000 npx mocha test/core/notes/operations/convert.test.ts
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { convertNotes } from '../../../../src/core/convert-notes'
import type { ListNotation } from '../../../../src/core/notes/new-note'
import { readPairs } from '../../../../src/core/notes/operations/reads-alike'
import { readTestDraft } from '../../../support/draft'
import { showPage } from './shown'
import { change, readCursor } from './change'
import { houseDraft, markdownDraft } from './documents'
import { runs } from '../../../support/properties'

function convert(source: string, to: ListNotation): string {
  return change(source, (draft) => convertNotes(draft, to))
}

describe('Converting to printed notes', () => {
  const examples: Record<string, [source: string, expected: string]> = {
    'puts all notes in order at the end': [
      'One.[^b]\n\n[^b]: B\n\nTwo.[^1][^b]\n\n[^1]: A\n',
      'One.[i]\n\nTwo.[ii][i]\n\n[i] B\n\n[ii] A\n',
    ],
    'leaves the list under its heading, before the author box': [
      '# T\n\nOne.[^a]\n\n## Notes\n\n[^a]: A\n\nAnna Ray\nAnna Ray writes.\n',
      '# T\n\nOne.[i]\n\n## Notes\n\n[i] A\n\nAnna Ray\nAnna Ray writes.\n',
    ],
    'indents further paragraphs only where they would be lost': [
      'One.[^a] Two.[^b]\n\n[^a]: A\n\n    more\n\n[^b]: B\n\n    more\n',
      'One.[i] Two.[ii]\n\n[i] A\n\nmore\n\n[ii] B\n\n    more\n',
    ],
    'takes definitions out of lists and quotes, which stay as they were': [
      '- One.[^a]\n  [^a]: A\n- Two.\n\n> Three.[^b]\n>\n> [^b]: B\n> goes on\n\nFour.\n',
      '- One.[i]\n- Two.\n\n> Three.[ii]\n>\n> \n\nFour.\n\n[i] A\n\n[ii] B\ngoes on\n',
    ],
    'keeps what looks like a marker from being one': [
      'One[^a] [i] and [iv].\n\n[^a]: See [ii] there.\n',
      'One[i] \\[i\\] and \\[iv\\].\n\n[i] See \\[ii\\] there.\n',
    ],
    'keeps markers from being links, pictures and letters': [
      'One[^a](two) [^a][r] ![pic][^a] 2^[^a] [^a]three.\n\n[^a]: A\n\n[r]: /r\n',
      'One[i]\\(two) [i]<!-- -->[r] ![pic\\][i] 2\\^[i] [i]<!-- -->three.\n\n[i] A\n\n[r]: /r\n',
    ],
    'chooses numerals that are no labels of links': [
      'One.[^a] Two [i].\n\n[^a]: A\n\n[i]: /i\n',
      'One.[1] Two [i].\n\n[1] A\n\n[i]: /i\n',
    ],
    'keeps roman numerals that the labels have': [
      'One.[^I] Two.[^II]\n\n[^I]: A\n\n[^II]: B\n',
      'One.[I] Two.[II]\n\n[I] A\n\n[II] B\n',
    ],
    'numbers all notes of a draft that has both': [
      'One.[^a] Two.[ii] Three.[i]\n\n[^a]: A\n\n[i] B\n\n[ii] C\n',
      'One.[i] Two.[ii] Three.[iii]\n\n[i] A\n\n[ii] C\n\n[iii] B\n',
    ],
    'sets a paragraph that begins with a marker apart from the list': [
      'One.\n\n[^a] is it.\n\n[^a]: A\n',
      'One.\n\n[i] is it.\n\n<!-- -->\n\n[i] A\n',
    ],
    'leaves text alone that may be no note': [
      'One.[^a] The class [^a-z].\n\n[^a]: A\n',
      'One.[i] The class [^a-z].\n\n[i] A\n',
    ],
    'has nothing to do without Markdown notes': ['One.^[A]\n', 'One.^[A]\n'],
  }
  for (const [name, [source, expected]] of Object.entries(examples))
    it(name, () => assert.equal(convert(source, 'house'), expected))

  it('refuses, with the reason, what a printed note cannot hold', () => {
    const reasons: Record<string, string> = {
      '- x': 'A printed note cannot hold a list: [^a].',
      'A\n\n    1. x': 'A printed note cannot hold a list: [^a].',
      'A\n\n    ```\n    x\n    ```': 'A printed note cannot hold code: [^a].',
      'A\n\n        x': 'A printed note cannot hold code: [^a].',
      '> x': 'A printed note cannot hold a block quotation: [^a].',
      'A\n\n    [^b]: B': 'A printed note cannot hold another note: [^a].',
      'A[^b]\n\n[^b]: B': 'A printed note cannot refer to another: [^b].',
      'A\n\n    | x |\n    |---|': 'A printed note cannot hold a table: [^a].',
      'A\n\n    # B': 'A printed note has paragraphs only: [^a].',
    }
    for (const [text, reason] of Object.entries(reasons))
      assert.equal(convert(`One.[^a] Two.[^b]\n\n[^a]: ${text}\n`, 'house'), `refused: ${reason}`)
  })

  it('refuses what would not be read', () => {
    assert.equal(
      convert('One.[^a]\n\n[^a]: A\n\n```\ncode\n', 'house'),
      'refused: Close the code or HTML at the end first: the printed list goes behind it.',
    )
    assert.equal(
      convert('One.[^a]\n\n[^a]: A\n\nAnna Ray\nAnna Ray[^a] writes.\n', 'house'),
      'refused: [^a] stands beside the article: print it there by hand.',
    )
  })
})

describe('A refusal to convert', () => {
  it('names the links that take the numerals', () => {
    assert.equal(
      convert('One.[^a] Two [i] and [1].\n\n[^a]: A\n\n[i]: /i\n[1]: /1\n', 'house'),
      'refused: Rename the links [i], [1]: no numerals are left for the notes.',
    )
  })

  it('says that a printed list needs a reference', () => {
    assert.equal(
      convert('One.\n\n[^a]: A\n', 'house'),
      'refused: Refer to a note first: without a reference a printed list reads as text.',
    )
  })
})

describe('Converting to Markdown notes', () => {
  const examples: Record<string, [source: string, expected: string]> = {
    'leaves the list where it stands': [
      'One.[i] Two.[ii][i]\n\nNotes\n[i]. A,\ngoes on\n[ii]. B\n\nAnna Ray\nAnna Ray writes.\n',
      'One.[^1] Two.[^2][^1]\n\nNotes\n[^1]: A,\ngoes on\n[^2]: B\n\nAnna Ray\nAnna Ray writes.\n',
    ],
    'indents further paragraphs': [
      'One.[i] Two.[ii]\n\n[i] A\n\nmore\n\n[ii] B\n\n    more\nAnna Ray\nAnna Ray writes.\n',
      'One.[^1] Two.[^2]\n\n[^1]: A\n\n    more\n\n[^2]: B\n\n    more\n\nAnna Ray\nAnna Ray writes.\n',
    ],
    'keeps text from being a list, and a reference from being a definition': [
      'One.[i]\n\n- [ii]: two words\n\n[i] 1. A\n\n[ii] - B\n',
      'One.[^1]\n\n- [^2]\\: two words\n\n[^1]: 1\\. A\n\n[^2]: \\- B\n',
    ],
    'takes no label that is in use': [
      'One.[i] Two.[ii] Three.[^1]\n\n[^1]: C\n\n[i] A\n\n[ii] B\n',
      'One.[^3] Two.[^2] Three.[^1]\n\n[^1]: C\n\n[^3]: A\n\n[^2]: B\n',
    ],
  }
  for (const [name, [source, expected]] of Object.entries(examples))
    it(name, () => assert.equal(convert(source, 'markdown'), expected))
})

describe('Converting a selection', () => {
  const convertSelected = (marked: string, to: ListNotation) => {
    const { source, ...selection } = readCursor(marked)
    return change(source, (draft) => convertNotes(draft, to, selection))
  }

  it('takes notes out of the printed list, whose numbers close up', () => {
    assert.equal(
      convertSelected('One.[i] Two|[ii]| Three.[iii]\n\n[i] A\n\n[ii] B\n\n[iii] C\n', 'markdown'),
      'One.[i] Two[^2] Three.[ii]\n\n[i] A\n\n[ii] C\n\n[^2]: B\n',
    )
  })

  it('prints only the notes that are selected', () => {
    assert.equal(
      convertSelected('One.[^1] |Two.[^2]|\n\n[^1]: A\n\n[^2]: B\n', 'house'),
      'One.[^1] Two.[i]\n\n[i] B\n\n[^1]: A\n',
    )
  })
})

describe('Converting there and back', () => {
  it('shows readers of Markdown the same, in micromark’s eyes', () => {
    fc.assert(
      fc.property(markdownDraft, (source) => {
        const printed = convert(source, 'house')
        assert.doesNotMatch(printed, /^refused/)
        assert.equal(showPage(convert(printed, 'markdown')), showPage(source))
      }),
      runs(1000),
    )
  })

  it('leads the same references to the same printed notes', () => {
    fc.assert(
      fc.property(houseDraft, (source) => {
        const markdown = convert(source, 'markdown')
        assert.doesNotMatch(markdown, /^refused/)
        const back = convert(markdown, 'house')
        assert.deepEqual(readPairs(readTestDraft(back)), readPairs(readTestDraft(source)))
      }),
      runs(1000),
    )
  })

  it('counts again in the numerals of the house', () => {
    const style = { numerals: 'decimal' } as const
    const source = 'One.[1] Two.[2]\n\n[1] “One”, TRT\n\n[2] “Two”, BBC\n'
    const there = change(source, (draft) => convertNotes(draft, 'markdown'), style)
    assert.equal(there, 'One.[^1] Two.[^2]\n\n[^1]: “One”, TRT\n\n[^2]: “Two”, BBC\n')
    assert.equal(
      change(there, (draft) => convertNotes(draft, 'house'), style),
      source,
    )
  })

  it('changes nothing at all in a list as it is usually printed', () => {
    const source = `# Talks

They met.[i] They went on,[ii] and stopped.[i]

[i] “Talks”, TRT, https://trt.example/1, (Erişim Tarihi: 01.08.2023)

A second paragraph.

[ii] “Pact”, BBC, https://bbc.example/2, (Erişim Tarihi: 02.08.2023)

    A last paragraph.

Anna Ray
Anna Ray writes about trade.
`
    assert.equal(convert(convert(source, 'markdown'), 'house'), source)
  })
})
