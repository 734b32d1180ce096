/**
 * Markdown notes against micromark, which follows GitHub. 100,000 documents:
 *
 *     RUNS=100000 npx mocha -g micromark
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { judgeNotes, labelsIn, type JudgedNotes } from '../../support/micromark'
import { readTestDraft } from '../../support/draft'
import { runs } from '../../support/properties'

/** Pieces of Markdown that meet around notes; quotes, lists, tables, code, HTML, escapes, tabs, CRLF. */
const pieces = [
  ...['[^a]', '[^b]', '[^A]', '[^note]', '[^1]', '[^a\\]b]', '[^x*y*]', '![^a]', '\\[^a]', '^[^b]'],
  ...['[^a]: ', '[^b]: text', '[^note]:', '[^1]:\ttext', '   [^1]: ', '    [^a]: ', '[^', '^[x]'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '> ',
    '>',
    '- ',
    '1. ',
  ],
  ...['`', '``', '```\n', '~~~\n', '<!-- ', '-->', '<b>', '</b>', '<div>\n', '<a href="[^a]">'],
  ...['|', '|a|b|\n|-|-|\n', '\\', '![', '[', '](u)', ']', '[ref]: /u\n', '[ref]', '[text][^1]'],
  ...['*', '**', '_', '~~', '# ', '---\n', '===\n', ':', '(', '"', '!', '&amp;', 'https://a.b/c '],
  ...['word', 'word ', 'text.', 'Türkiye', '。'],
]

const documents = fc
  .array(fc.constantFrom(...pieces), { maxLength: 20 })
  .map((parts) => parts.join(''))
  .filter((source) => !source.startsWith('---'))

/**
 * Where micromark and this reader part, and what GitHub does. All are accidents of text that nobody
 * means to write.
 */
const exceptions: Record<string, RegExp> = {
  // Where a link definition ends: at an unbalanced bracket, or over a line that looks like code or HTML.
  'link definition': /\[[^\]\n]+\]:/,
  // lezer lets an empty item with white space behind its mark go on over a blank line.
  'empty list item': /(?:[-*+]|\d[.)])[ \t]+\r?\n/,
  // A backtick behind an escaped one, or in a label behind an exclamation mark, may open code.
  'code in or before a label': /\\`+[^`]*\[\^|!\[\^[^\]]*`/,
  // Whether a picture's label is defined only the whole document tells; micromark knows it first.
  'picture by reference': /!\[\^[^\]\n]+\]\[/,
  // lezer takes an indented line under a table for a row of it, and knows no table without a bar.
  'line of a table': /(?:\|-\||:-+)[^]*\n/,
}

describe('Markdown notes', () => {
  it('are those that micromark reads', () => {
    const counts: Record<string, number> = {}
    fc.assert(
      fc.property(documents, (source) => {
        const [judged, ours] = [judgeNotes(source, labelsIn(source)), readNotes(source)]
        const agree = JSON.stringify(judged) === JSON.stringify(ours)
        const name = agree
          ? undefined
          : Object.keys(exceptions).find((key) => exceptions[key]!.test(source))
        if (name) counts[name] = (counts[name] ?? 0) + 1
        else assert.deepEqual(ours, judged)
      }),
      runs(2000),
    )
    if (process.env.RUNS) console.log(counts)
  })

  it('are undefined, unused and duplicate as micromark has it', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { references, definitions } = judgeNotes(source, labelsIn(source))
        if (JSON.stringify(readNotes(source)) !== JSON.stringify({ references, definitions }))
          return
        const key = (found: string) => found.replace(/@\d+$/, '').toLowerCase().toUpperCase()
        const [used, defined] = [references.map(key), definitions.map(key)]
        const { notes } = readTestDraft(source)
        const markdown = notes.filter(({ notation }) => notation === 'markdown')
        const labels = (which: typeof notes) => which.map(({ label }) => key(label)).sort()
        assert.deepEqual(
          labels(markdown.filter(({ definition }) => !definition)),
          [...new Set(used)].filter((label) => !defined.includes(label)).sort(),
        )
        assert.deepEqual(
          labels(markdown.filter((note) => note.references.length === 0 && !note.duplicateOf)),
          [...new Set(defined)].filter((label) => !used.includes(label)).sort(),
        )
        assert.deepEqual(
          labels(markdown.filter(({ duplicateOf }) => duplicateOf)),
          defined.filter((label, index) => defined.indexOf(label) < index).sort(),
        )
      }),
      runs(1000),
    )
  })
})

/** The Markdown notes of a draft in the form of the judge. */
function readNotes(source: string): JudgedNotes {
  const notes = readTestDraft(source).notes.filter(({ notation }) => notation === 'markdown')
  const places = (found: { label: string; from: number }[]) =>
    found.sort((a, b) => a.from - b.from).map(({ label, from }) => `${label}@${from + 2}`)
  return {
    references: places(notes.flatMap(({ references }) => references)),
    definitions: places(notes.flatMap(({ definition }) => definition ?? [])),
  }
}
