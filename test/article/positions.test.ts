import assert from 'node:assert/strict'
import fc from 'fast-check'
import { renderArticle } from '../../src/article/render'
import { readTestDraft } from '../support/draft'
import { anyDraft } from './any-draft'
import { readElements } from './page-reading'
import { runs } from '../support/properties'

describe('Places in the draft', () => {
  it('stand on blocks, references and notes', () => {
    assert.deepEqual(
      places(
        [
          '# Two Ports',
          '',
          'Aktau grows.[^a]',
          '',
          '- Kuryk',
          '- Poti',
          '',
          '> Quoted',
          '>',
          '> twice',
          '',
          '[^a]: A port report.',
          '',
        ].join('\n'),
      ),
      [
        'h1: # Two Ports',
        'p: Aktau grows.[^a]',
        'a: [^a]',
        'ul: - Kuryk⏎- Poti',
        'li: - Kuryk',
        'li: - Poti',
        'blockquote: > Quoted⏎>⏎> twice',
        'p: > Quoted',
        'p: > twice',
        'li: [^a]: A port report.',
        'p: A port report.',
      ],
    )
  })

  it('stand on the title, the author and the date of the front matter', () => {
    assert.deepEqual(places('---\ntitle: Ports\nauthor: Ada\ndate: 2024-03-08\n---\nText.\n'), [
      'h1: Ports',
      'span: Ada',
      'span: 2024-03-08',
      'p: Text.',
    ])
  })

  it('do not move where lines end in another way', () => {
    const draft = '# Ports\n\nOne.[^a]\n\n- two\n- three\n\n[^a]: Note,\n    goes on.\n'
    for (const lineEnd of ['\r\n', '\r']) {
      assert.deepEqual(places(draft.replaceAll('\n', lineEnd)), places(draft))
    }
  })

  it('lie in the draft, whatever the text', () => {
    fc.assert(
      fc.property(anyDraft, (source) => {
        for (const { attributes } of readElements(renderArticle(readTestDraft(source)).html)) {
          if (attributes['data-from'] === undefined) continue
          const from = Number(attributes['data-from'])
          const to = Number(attributes['data-to'])
          assert(0 <= from && from <= to && to <= source.length, `${from}-${to}`)
        }
      }),
      runs(1000),
    )
  })
})

/** `p: text` for each element with a place, in order; `⏎` for a line end. */
function places(source: string): string[] {
  return readElements(renderArticle(readTestDraft(source)).html).flatMap(({ name, attributes }) => {
    const { 'data-from': from, 'data-to': to } = attributes
    if (from === undefined) return []
    const text = source.slice(Number(from), Number(to)).trim()
    return `${name}: ${text.replace(/\r\n|\r|\n/g, '⏎')}`
  })
}
