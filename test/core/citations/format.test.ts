import assert from 'node:assert/strict'
import type { Language } from '../../../src/core/draft'
import { formatDate } from '../../../src/core/citations/date-format'
import { formatCitation, type CitationFields } from '../../../src/core/citations/format'
import { snippetOf } from '../../../src/core/citations/snippet'
import { fillTemplate, type PartTexts } from '../../../src/core/citations/template'
import { partNames } from '../../../src/core/citations/template-nodes'
import { presets } from '../../../src/core/style/presets/all'

const article: CitationFields = {
  author: 'Jane Doe',
  title: 'Ice and Ore',
  outlet: 'The Diplomat',
  published: { year: 2023, month: 7, day: 12 },
  url: 'https://example.org/ice',
  accessed: { year: 2023, month: 8, day: 1 },
}

describe('formatting a citation', () => {
  const formats = (preset: string, language: Language, expected: string) =>
    it(`${preset} (${language}): ${expected}`, () =>
      assert.equal(formatCitation(article, presets[preset]!, language), expected))

  formats(
    'think-tank-tr',
    'en',
    'Jane Doe, “Ice and Ore”, The Diplomat, https://example.org/ice, (Erişim Tarihi: 01.08.2023)',
  )
  formats(
    'chicago-notes',
    'en',
    'Jane Doe, “Ice and Ore,” The Diplomat, July 12, 2023, accessed August 1, 2023, https://example.org/ice.',
  )
  formats(
    'chicago-notes',
    'tr',
    'Jane Doe, “Ice and Ore,” The Diplomat, 12 Temmuz 2023, erişim tarihi 1 Ağustos 2023, https://example.org/ice.',
  )
  formats(
    'isnad-2',
    'tr',
    'Jane Doe. “Ice and Ore”. The Diplomat. 12 Temmuz 2023. Erişim 1 Ağustos 2023. https://example.org/ice',
  )
  formats(
    'gost-r-7.0.5',
    'ru',
    'Jane Doe. Ice and Ore // The Diplomat. 12.07.2023. URL: https://example.org/ice (дата обращения: 01.08.2023).',
  )
  formats(
    'apa',
    'en',
    'Jane Doe. (2023, July 12). *Ice and Ore*. The Diplomat. Retrieved August 1, 2023, from https://example.org/ice',
  )
  formats(
    'apa',
    'ru',
    'Jane Doe. (2023, 12 июля). *Ice and Ore*. The Diplomat. Дата обращения 1 августа 2023, https://example.org/ice',
  )

  it('leaves out what is missing, with the marks and separators that go with it', () => {
    const written = (missing: Partial<CitationFields>, preset = 'think-tank-tr') =>
      formatCitation({ ...article, ...missing }, presets[preset]!, 'en')
    assert.equal(
      written({ author: '', outlet: '' }),
      '“Ice and Ore”, https://example.org/ice, (Erişim Tarihi: 01.08.2023)',
    )
    assert.equal(
      written({ title: '' }),
      'Jane Doe, The Diplomat, https://example.org/ice, (Erişim Tarihi: 01.08.2023)',
    )
    assert.equal(written({ url: '', accessed: '' }), 'Jane Doe, “Ice and Ore”, The Diplomat')
    assert.equal(
      written({ outlet: '', published: '', author: '' }, 'gost-r-7.0.5'),
      'Ice and Ore. URL: https://example.org/ice (accessed: 01.08.2023).',
    )
    assert.equal(
      written({ published: '', accessed: '' }, 'chicago-notes'),
      'Jane Doe, “Ice and Ore,” The Diplomat, https://example.org/ice.',
    )
    assert.equal(formatCitation({}, presets['gost-r-7.0.5']!, 'ru'), '')
  })

  it('writes a date that could not be read as it stood', () =>
    assert.equal(
      formatCitation({ title: 'Ice', accessed: '31.02.2023' }, presets['think-tank-tr']!, 'tr'),
      '“Ice”, (Erişim Tarihi: 31.02.2023)',
    ))
})

describe('the citation template', () => {
  const fill = (template: string, texts: Partial<PartTexts>) =>
    fillTemplate(template, {
      ...(Object.fromEntries(partNames.map((name) => [name, ''])) as PartTexts),
      ...texts,
    })

  it('takes text inside the braces away with its part', () => {
    assert.equal(fill('{author, }{title}', { author: 'A', title: 'T' }), 'A, T')
    assert.equal(fill('{author, }{title}', { title: 'T' }), 'T')
  })

  it('takes enclosing marks away with all that they enclose', () => {
    const template = '“{title}” [{accessLabel}: {accessed}]'
    assert.equal(fill(template, { title: 'T' }), '“T”')
    assert.equal(fill(template, { accessLabel: 'L', accessed: 'D' }), '[L: D]')
    assert.equal(fill(template, { title: 'T', accessed: 'D' }), '“T” [D]')
  })

  it('writes between two parts the first text that stands between them', () => {
    assert.equal(fill('{title}; {outlet}, {url}', { title: 'T', url: 'U' }), 'T; U')
    assert.equal(fill('{title}{. outlet}{. URL: url}', { title: 'T', url: 'U' }), 'T. URL: U')
    assert.equal(fill('{author. }{title}{ // outlet}', { author: 'A', outlet: 'O' }), 'A. O')
  })

  it('keeps the text at its very end', () => {
    assert.equal(fill('{title}, {url}.', { title: 'T' }), 'T.')
    assert.equal(fill('{title}, {url}.', {}), '')
  })

  it('writes no stop behind a stop', () =>
    assert.equal(fill('{author. }{title}.', { author: 'Doe, J.', title: 'T' }), 'Doe, J. T.'))

  it('leaves braces alone that name no part', () =>
    assert.equal(fill('{editor} {title}', { title: 'T' }), '{editor} T'))
})

describe('dates by pattern', () => {
  const date = { year: 2023, month: 8, day: 1 }
  const writes = (pattern: string, language: Language, expected: string) =>
    it(`${pattern} (${language}) → ${expected}`, () =>
      assert.equal(formatDate(date, pattern, language), expected))
  writes('dd.MM.yyyy', 'tr', '01.08.2023')
  writes('d.M.yy', 'en', '1.8.23')
  writes('d MMMM yyyy', 'tr', '1 Ağustos 2023')
  writes('d MMMM yyyy', 'ru', '1 августа 2023')
  writes("d MMMM yyyy 'г.'", 'ru', '1 августа 2023 г.')
  writes('d MMM yyyy', 'en', '1 Aug 2023')
  writes('MMMM d, yyyy', 'en', 'August 1, 2023')
  writes('LLLL yyyy', 'ru', 'август 2023')
  writes('yyyy-MM-dd', 'und', '2023-08-01')

  it('leaves out what the date does not tell', () => {
    const august = { year: 2023, month: 8 }
    assert.equal(formatDate(august, 'dd.MM.yyyy', 'tr'), '08.2023')
    assert.equal(formatDate(august, 'd MMMM yyyy', 'ru'), 'август 2023')
    assert.equal(formatDate(august, 'MMMM d, yyyy', 'en'), 'August 2023')
    assert.equal(formatDate(august, 'yyyy, MMMM d', 'en'), '2023, August')
    assert.equal(formatDate({ year: 2023 }, 'MMMM d, yyyy', 'en'), '2023')
  })
})

describe('the citation as a snippet', () => {
  it('has fields for title, outlet and address, and today’s date', () =>
    assert.deepEqual(snippetOf(presets['think-tank-tr']!, 'en', { year: 2023, month: 8, day: 1 }), [
      { kind: 'text', text: '“' },
      { kind: 'field', name: 'title' },
      { kind: 'text', text: '”, ' },
      { kind: 'field', name: 'outlet' },
      { kind: 'text', text: ', ' },
      { kind: 'field', name: 'url' },
      { kind: 'text', text: ', (Erişim Tarihi: 01.08.2023)' },
    ]))

  it('writes the date in the language of the draft', () => {
    const text = snippetOf(presets['isnad-2']!, 'ru', { year: 2023, month: 8, day: 1 })
      .map((piece) => (piece.kind === 'text' ? piece.text : `<${piece.name}>`))
      .join('')
    assert.equal(text, '“<title>”. <outlet>. Дата обращения 1 августа 2023. <url>')
  })
})
