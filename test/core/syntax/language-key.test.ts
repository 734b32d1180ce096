import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findFrontMatter, readFrontMatter } from '../../../src/core/syntax/front-matter'
import { languageOfTag } from '../../../src/core/syntax/language'
import { planLanguage, type KnownLanguage } from '../../../src/core/syntax/language-key'
import { applyEdits } from '../../../src/core/text/edits'
import { formatMessage } from '../../../src/core/text/message'
import { runs } from '../../support/properties'

/** The draft that then names the language; or `refused: …`. */
function name(language: KnownLanguage | null, source: string): string {
  const plan = planLanguage(source, language)
  if (plan.kind === 'refusal') return `refused: ${formatMessage(plan.reason)}`
  return plan.edit ? applyEdits(source, [plan.edit]) : source
}

describe('Naming the language of a draft', () => {
  it('writes it above a draft without front matter', () => {
    assert.equal(name('tr', '# Buz\n\nBir.\n'), '---\nlang: tr\n---\n\n# Buz\n\nBir.\n')
    assert.equal(name('ru', '\uFEFFЛёд.\r\n'), '\uFEFF---\r\nlang: ru\r\n---\r\n\r\nЛёд.\r\n')
    assert.equal(name('en', ''), '---\nlang: en\n---\n')
    assert.equal(
      name('en', '---\n\nA line of dashes.\n'),
      '---\nlang: en\n---\n\n---\n\nA line of dashes.\n',
    )
  })

  it('adds it to the front matter that is there, and keeps all of that', () => {
    assert.equal(
      name('en', '---\ntitle:   "Ice"  # working title\nextra: [1,2]\n---\nOne.\n'),
      '---\ntitle:   "Ice"  # working title\nextra: [1,2]\nlang: en\n---\nOne.\n',
    )
    assert.equal(name('en', '---\n---\nOne.\n'), '---\nlang: en\n---\nOne.\n')
    assert.equal(name('en', '---\n# Later.\n...\nOne.\n'), '---\n# Later.\nlang: en\n...\nOne.\n')
    assert.equal(name('en', '---\n  title: Ice\n---\n'), '---\n  title: Ice\n  lang: en\n---\n')
  })

  it('takes the place of another language', () => {
    const end = '\ntitle: Ice\n---\n'
    const rewritten = (line: string) =>
      name('ru', `---\n${line}${end}`).slice('---\n'.length, -end.length)
    assert.equal(rewritten('lang: en'), 'lang: ru')
    assert.equal(rewritten('lang :  "en" # of the draft'), 'lang :  ru # of the draft')
    assert.equal(rewritten('lang:'), 'lang: ru')
    assert.equal(rewritten('lang: # which?'), 'lang: ru # which?')
    assert.equal(rewritten('lang: |\n  en'), 'lang: ru')
    assert.equal(rewritten('lang:\n- en\n- tr'), 'lang: ru')
  })

  it('leaves a tag that names it already', () => {
    assert.equal(name('tr', '---\nlang: tr-TR\n---\n'), '---\nlang: tr-TR\n---\n')
  })

  it('takes the key out, and a front matter that says nothing else', () => {
    assert.equal(name(null, '---\nlang: en # why?\ntitle: Ice\n---\n'), '---\ntitle: Ice\n---\n')
    assert.equal(name(null, '---\ntitle: Ice\nlang:\n- en\n---\n'), '---\ntitle: Ice\n---\n')
    assert.equal(name(null, '---\nlang: en\n---\n\nOne.\n'), 'One.\n')
    assert.equal(name(null, '---\ntitle: Ice\n---\n'), '---\ntitle: Ice\n---\n')
    assert.equal(name(null, 'One.\n'), 'One.\n')
    const second = '---\ntitle: A table\n---\n'
    assert.equal(name(null, `---\nlang: en\n---\n${second}`), `---\n---\n${second}`)
  })

  it('changes nothing that it cannot read', () => {
    assert.equal(
      name('en', '---\ntitle: "Ice\n---\n'),
      'refused: The front matter cannot be read: missing closing quotation mark.',
    )
    assert.equal(
      name('en', '---\ntitle: Ice\n'),
      'refused: The front matter cannot be read: the line of dashes that ends it is missing.',
    )
    for (const form of ['{ lang: tr }', '- tr', 'Words.'])
      assert.equal(
        name('en', `---\n${form}\n---\n`),
        'refused: Write the front matter in lines like “lang: en”.',
      )
  })

  it('is read again as it was written, with all other keys, and can be taken back', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('en', 'tr', 'ru'), (source, language) => {
        const named = name(language, source)
        if (named.startsWith('refused: ')) return
        const { lang, ...others } = keysOf(named)
        assert.equal(languageOfTag(lang ?? ''), language)
        const kept = keysOf(source)
        delete kept.lang
        assert.deepEqual(others, kept)
        // A front matter that says nothing goes too.
        const isNew = !/^['"]?lang|^\uFEFF?---\s+(?:---|\.\.\.)/m.test(source)
        if (isNew) assert.equal(name(null, named), source)
        else assert.deepEqual(keysOf(name(null, named)), kept)
      }),
      runs(1000),
    )
  })
})

/** The known keys of a draft, as they are read but for blank lines behind them. */
function keysOf(source: string): Record<string, string> {
  const span = findFrontMatter(source)
  const { values, faults } = span ? readFrontMatter(source, span) : { values: {}, faults: [] }
  assert.deepEqual(faults, [], source)
  return Object.fromEntries(Object.entries(values).map(([key, { text }]) => [key, text.trimEnd()]))
}

const lines = [
  'title: Ice',
  'title: "Ice: a story" # working title',
  'author: |\n  Anna Ray\n  Ben Ray\n',
  'author: >+\n  Anna Ray\n\n',
  'date: 2025-03-10',
  'tags: [ice, ships]',
  'tags:\n- ice\n- ships',
  '# A comment.',
  '',
  'lang: en',
  'lang:',
  'lang: # which?',
  'lang: "tr-TR"',
  "'lang': fr # else",
  'lang:\n  - en\n  # and\n  - tr',
  'lang: |\n  en\n',
  '- a list',
  '{ lang: en }',
]
const drafts = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    lines: fc.option(fc.array(fc.constantFrom(...lines), { maxLength: 5 })),
    end: fc.constantFrom('---', '...', '--- '),
    body: fc.constantFrom('', '\n', '\n\nOne.\n', '\n# Ice\n', '\n---\ntitle: Two\n---\n'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ mark, lines, end, body, lineBreak }) => {
    const above = lines ? ['---', ...lines, end].join('\n') : ''
    return mark + (above + (lines ? body : body.trimStart())).replaceAll('\n', lineBreak)
  })
  .filter((source) => {
    const span = findFrontMatter(source)
    return !span || readFrontMatter(source, span).faults.length === 0
  })
