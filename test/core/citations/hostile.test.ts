import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Citation, Field } from '../../../src/core/draft'
import { readCitation } from '../../../src/core/citations/read'
import { repairCitation } from '../../../src/core/citations/repair'
import { presets } from '../../../src/core/style/presets/all'
import { language } from './generate'
import { runs } from '../../support/properties'

/** Every field of a citation, inner ones too. */
function fieldsIn({
  author,
  title,
  outlet,
  published,
  locator,
  url,
  access,
  shortForm,
  rest,
}: Citation): Field[] {
  return [
    author,
    title,
    outlet,
    published,
    locator,
    url,
    access,
    access?.label,
    access?.date,
    shortForm,
    ...rest,
  ].filter((field) => field !== null && field !== undefined)
}

const bits = fc.constantFrom(
  ...[
    '“',
    '”',
    '„',
    '"',
    "'",
    '’',
    '[',
    ']',
    '(',
    ')',
    '](',
    '<',
    '>',
    '*',
    '_',
    ',',
    '.',
    ';',
    ':',
    ' ',
    '\n',
  ],
  ...[
    'https://',
    'www.',
    'a.org/x',
    '//',
    ' // ',
    'doi:10.1/x',
    '01.08.2023',
    '31.02.2023',
    '1/8/23',
    '2023',
  ],
  ...[
    'Erişim Tarihi',
    'accessed on',
    'дата обращения',
    'tarihinde',
    'erişildi',
    'Ibid.',
    'a.g.e.',
    'Bkz.',
    's. 4',
  ],
  ...[
    'Doe, J.',
    'Иванов И. И.',
    'Ağustos',
    'AÄŸustos',
    'Eri?im',
    '\u0000',
    '\uD800',
    '\uFFFC',
    '😀',
    'İ',
    'ß',
  ],
)

describe('text that is no note', () => {
  it('is read without a fault, and every field stands where it says', () =>
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), language, (bits, language) => {
        const text = bits.join('')
        for (const style of [undefined, ...Object.values(presets)]) {
          const citation = readCitation(text, language, style)
          if (!citation) continue
          for (const { from, to, text: words } of fieldsIn(citation))
            assert.equal(text.slice(from, to), words)
          assert.ok(!citation.next || citation.next.from < citation.next.to)
        }
      }),
      runs(2000),
    ))

  it('is repaired once and for all', () =>
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), language, (bits, language) => {
        for (const style of Object.values(presets)) {
          const { text } = repairCitation(bits.join(''), style, language)
          assert.equal(repairCitation(text, style, language).text, text)
        }
      }),
      runs(300),
    ))

  // 100 KB each; a reader that goes back and forth takes minutes for one of them.
  for (const piece of [
    '“[(',
    '“',
    '[a](http://a',
    'https://a(',
    'ÅŸ',
    'A?',
    '1.1.2020 ',
    '(Erişim Tarihi: ',
    'a // ',
  ])
    it(`is read to its end: ${piece} without end`, () => {
      const text = piece.repeat(100_000 / piece.length)
      assert.doesNotThrow(() => readCitation(text, 'tr', presets['gost-r-7.0.5']))
    })
})
