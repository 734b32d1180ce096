import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { renderArticle } from '../../src/article/render'
import type { Draft } from '../../src/core/draft'
import { readTestDraft } from '../support/draft'
import { anyDraft } from './any-draft'
import { readElements } from './page-reading'
import { runs } from '../support/properties'

const articles = new URL('../articles/', import.meta.url)

describe('Notes on the page', () => {
  for (const name of readdirSync(articles).filter((name) => name.endsWith('.md'))) {
    it(`are paired as the draft says: ${name}`, () => {
      const draft = readTestDraft(readFileSync(new URL(name, articles), 'utf8'))
      assert(draft.notes.length > 0)
      assert.deepEqual(pairsOnPage(draft), pairsInDraft(draft))
    })
  }

  it('are paired as the draft says, whatever the text', () => {
    fc.assert(
      fc.property(anyDraft, (source) => {
        const draft = readTestDraft(source)
        assert.deepEqual(pairsOnPage(draft), pairsInDraft(draft))
      }),
      runs(3000),
    )
  })

  it('can be reached and left again, whatever the text', () => {
    fc.assert(
      fc.property(anyDraft, (source) => {
        const elements = readElements(renderArticle(readTestDraft(source)).html)
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
        assert.equal(new Set(ids).size, ids.length, 'an id stands twice')
        for (const { attributes } of elements) {
          if (!attributes.role?.match(/^doc-(?:noteref|backlink)$/)) continue
          assert(ids.includes(attributes.href!.slice(1)), `${attributes.href} leads nowhere`)
        }
      }),
      runs(1000),
    )
  })
})

/** `12-15 → [i] → 80-99`: a reference, its numeral, its note. */
function pairsInDraft({ notes }: Draft): string[] {
  const pairs = notes.flatMap(({ references, definition, notation, numeral }) =>
    references.map((reference) => {
      const note = definition ?? (notation === 'inline' ? reference : null)
      return [reference, note ? `[${numeral}] → ${note.from}-${note.to}` : 'none'] as const
    }),
  )
  return pairs.map(([{ from, to }, note]) => `${from}-${to} → ${note}`).sort()
}

function pairsOnPage(draft: Draft): string[] {
  const { html } = renderArticle(draft)
  const elements = readElements(html)
  const places = new Map(
    elements.map(({ attributes }) => [
      `#${attributes.id}`,
      `${attributes['data-from']}-${attributes['data-to']}`,
    ]),
  )
  const pairs: string[] = []
  for (const { name, attributes } of elements) {
    const place = `${attributes['data-from']}-${attributes['data-to']}`
    if (attributes.class === 'undefined-note') pairs.push(`${place} → none`)
    if (name !== 'a' || attributes.role !== 'doc-noteref') continue
    const numeral = new RegExp(`id="${attributes.id}"[^>]*>([^<]*)<`).exec(html)![1]
    pairs.push(`${place} → ${numeral} → ${places.get(attributes.href!)}`)
  }
  return pairs.sort()
}
