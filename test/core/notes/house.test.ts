import assert from 'node:assert/strict'
import { readTestDraft } from '../../support/draft'

/** Each note as `label: references → definition`. */
function notes(source: string): string[] {
  return readTestDraft(source).notes.map(({ label, references, definition }) => {
    const content = definition ? definition.content.text.replace(/\s+/g, ' ') : 'none'
    return `${label}: ${references.length} → ${content}`
  })
}

describe('house notes', () => {
  const examples: Record<string, [source: string, expected: string[]]> = {
    'are paired with a list at the end': [
      'One.[i] Two.[ii]\n\n[i] “One”, TRT\n\n[ii]“Two”, BBC',
      ['i: 1 → “One”, TRT', 'ii: 1 → “Two”, BBC'],
    ],
    'stand on lines of one paragraph': [
      'One.[1] Two.[2]\n\nNotes\n[1] “One”, TRT\n[2]. “Two”, BBC,\nhttps://www.bbc.com/',
      ['1: 1 → “One”, TRT', '2: 1 → “Two”, BBC, https://www.bbc.com/'],
    ],
    'may be missing': [
      'One.[i] Two.[iii]\n\n[i] “One”, TRT',
      ['i: 1 → “One”, TRT', 'iii: 1 → none'],
    ],
    'may have further paragraphs, if another label follows': [
      'One.[I] Two.[II]\n\n[I] “One”, TRT\n\nMore of it.\n\n[II] “Two”, BBC\n\nAyşe Yılmaz',
      ['I: 1 → “One”, TRT More of it.', 'II: 1 → “Two”, BBC'],
    ],
    'stand side by side, after an exclamation mark, and again': [
      'One![i][ii] Two.[i]\n\n[i] “One”, TRT\n\n[ii] “Two”, BBC',
      ['i: 2 → “One”, TRT', 'ii: 1 → “Two”, BBC'],
    ],
    'need no list where they count from one': ['One.[i] Two.[ii]', ['i: 1 → none', 'ii: 1 → none']],
    'are not letters in brackets': ['“[i]t is clear”, said one. [x] done. See [d] and [1, 2].', []],
    'are not links': ['See [1] and [the report][1].\n\n[1]: https://www.worldbank.org/', []],
    'are not a lone marker without a list': ['The unit vector [i] points east.', []],
    'are not code or math': ['`a[i]` and $b[i]$ and $b[ii]$.\n\n    c[i]\n', []],
    'are not a task list': ['[x] done\n\n[x] done as well', []],
    'are not far beyond the list': [
      'One.[i] See appendix [x].\n\n[i] “One”, TRT',
      ['i: 1 → “One”, TRT'],
    ],
  }
  for (const [name, [source, expected]] of Object.entries(examples))
    it(name, () => assert.deepEqual(notes(source), expected))
})
