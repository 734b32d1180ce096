/** The same articles in both notations: what Markdown reads, house notation must read too. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Notation } from '../../../src/core/draft'
import { formatRoman } from '../../../src/core/text/numerals'
import { readTestDraft } from '../../support/draft'
import { runs } from '../../support/properties'

interface Article {
  /** Each paragraph is a list of words; a number among them is a reference. */
  readonly paragraphs: readonly (readonly (string | number)[])[]
  /** The notes in the order of the list; `paragraphs` beyond the first go on with the note. */
  readonly notes: readonly { readonly number: number; readonly text: string }[]
}

const words = fc.constantFrom(
  ...[
    'Trade',
    'rose',
    'in',
    'May.',
    'Türkiye’nin',
    'экспорт',
    '“grey',
    'zone”',
    '(see',
    'below)',
    '[sic]',
  ],
  ...[
    '**bold**',
    '`a[i]`',
    '[a link](https://a.b/c)',
    '<https://a.b/[x]>',
    '3.5%,',
    '“[i]t',
    'is”',
    '\\[i]',
  ],
)
const texts = fc.constantFrom(
  '“Trade”, Reuters, https://www.reuters.com/, (Erişim Tarihi: 01.08.2023)',
  'See chapter 3.',
  'Ibid.',
  'Bkz. Dışişleri Bakanlığı, 2023',
  'Там же. С. 5.',
  'The figures differ (see above) and are [sic] not final.',
  'https://www.worldbank.org/',
)

const numbers = fc.integer({ min: 1, max: 9 })

const articles: fc.Arbitrary<Article> = fc
  .record({
    paragraphs: fc.array(
      fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: numbers }), {
        minLength: 1,
        maxLength: 12,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    notes: fc.array(fc.record({ number: numbers, text: texts }), { minLength: 1, maxLength: 9 }),
  })
  .map(numberByFirstReference)

/** House numerals count in the order of the text, as authors write them. */
function numberByFirstReference({ paragraphs, notes }: Article): Article {
  const order = [
    ...new Set([
      ...paragraphs.flat().filter((word) => typeof word === 'number'),
      ...notes.map(({ number }) => number),
    ]),
  ]
  const renumber = (number: number) => order.indexOf(number) + 1
  return {
    paragraphs: paragraphs.map((paragraph) =>
      paragraph.map((word) => (typeof word === 'number' ? renumber(word) : word)),
    ),
    notes: notes
      .map(({ number, text }) => ({ number: renumber(number), text }))
      .sort((a, b) => a.number - b.number),
  }
}

function write({ paragraphs, notes }: Article, notation: Notation, gap: string): string {
  const marker = (number: number) =>
    notation === 'house' ? `[${formatRoman(number)}]` : `[^${formatRoman(number)}]`
  const body = paragraphs.map((paragraph) =>
    // A paragraph begins with a word: a marker at its start would be a note.
    ['Indeed,', ...paragraph].reduce<string>(
      (text, word) => text + (typeof word === 'number' ? marker(word) : ` ${word}`),
      '',
    ),
  )
  const list = notes.map(
    ({ number, text }) => `${marker(number)}${notation === 'house' ? '' : ':'} ${text}`,
  )
  return [...body.map((paragraph) => paragraph.trim()), list.join(gap)].join('\n\n')
}

/** Each note as `label: references → text`. */
function pairs(source: string): string[] {
  const { notes } = readTestDraft(source)
  return notes
    .map(
      ({ label, references, definition, duplicateOf }) =>
        `${label}: ${references.length} → ${definition?.content.text ?? 'none'}${duplicateOf ? ' again' : ''}`,
    )
    .sort()
}

describe('notes in both notations', () => {
  for (const [name, gap] of [
    ['a blank line between the notes', '\n\n'],
    ['a line each', '\n'],
  ] as const)
    it(`are the same, ${name}`, () => {
      fc.assert(
        fc.property(articles, (article) => {
          const [markdown, house] = [write(article, 'markdown', gap), write(article, 'house', gap)]
          // Proof of house notation needs a reference into the list, or notes that read as sources.
          const defined = new Set(article.notes.map(({ number }) => number))
          fc.pre(
            article.paragraphs.flat().some((word) => typeof word === 'number' && defined.has(word)),
          )
          assert.deepEqual(pairs(house), pairs(markdown))
        }),
        runs(1000),
      )
    })
})
