import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findClaims } from '../../../src/core/claims/find'
import type { Cast, Claim, Language, Span } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'
import { runs } from '../../support/properties'

const nobody: Cast = { actors: [], places: [], unsorted: [] }

const language = fc.constantFrom<Language>('en', 'tr', 'ru', 'und')

/** Words, cues, marks and quotations in any order. */
const prose = fc
  .array(
    fc.constantFrom(
      'Jens Stoltenberg',
      'said',
      'that',
      'according to',
      'he added',
      'signed',
      'will',
      'may',
      '“',
      '”',
      ',',
      '.',
      ':',
      '?',
      '—',
      '«',
      '»',
      'заявил',
      'по словам',
      'он',
      'что',
      'Столтенберг’e göre',
      'Stoltenberg,',
      'belirten',
      'olduğunu söyledi',
      'dedi',
      '[^a]',
      '**',
      '\n\n',
      '\n> ',
      '\n- ',
      '12 percent',
      '\u{1f30d}',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '))

const read = (source: string, of: Language) =>
  findClaims(readTestDraft(source, { language: of }), nobody)

function spansOf({ attributions }: Claim): Span[] {
  return attributions.flatMap(({ cue, source, content }) =>
    [cue, source, content].filter((span) => span !== null),
  )
}

describe('claims of any text', () => {
  it('stand in order, and every part of them is a stretch of the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), language, (text, of) => {
        const source = `Headline\n\n${text}`
        let end = 0
        for (const claim of read(source, of)) {
          assert.ok(end <= claim.from && claim.from < claim.to && claim.to <= source.length)
          assert.ok(claim.kinds.length > 0)
          assert.equal(new Set(claim.kinds).size, claim.kinds.length)
          for (const { from, to } of spansOf(claim))
            assert.ok(0 <= from && from < to && to <= source.length)
          end = claim.to
        }
      }),
      { ...runs(400), examples: [[', the office, said that exports rose.', 'en']] },
    )
  })

  it('have the cue of an own attribution inside them', () => {
    fc.assert(
      fc.property(prose, language, (text, of) => {
        const source = `Headline\n\n${text.replaceAll(/[“”«»>]/g, '')}`
        for (const { from, to, attributions } of read(source, of))
          for (const { cue } of attributions) assert.ok(from <= cue.from && cue.to <= to)
      }),
      runs(200),
    )
  })

  it('are the same behind another paragraph, a few characters further on', () => {
    fc.assert(
      fc.property(prose, language, (text, of) => {
        const [before, after] = ['Headline\n\n', 'Headline\n\nWhy?\n\n']
        const by = after.length - before.length
        const places = (claims: readonly Claim[], shift: number) =>
          claims.map((claim) => [
            claim.from + shift,
            claim.kinds,
            spansOf(claim).map(({ from }) => from + shift),
          ])
        assert.deepEqual(places(read(after + text, of), 0), places(read(before + text, of), by))
      }),
      runs(200),
    )
  })

  it('are read in a straight line, whatever is repeated', () => {
    const pieces = ['he said that ', 'according to the IMF, ', '1,', 'that would ', '“We agree.” ']
    for (const piece of pieces)
      assert.doesNotThrow(() => read(`Headline\n\n${piece.repeat(100_000)}`, 'en'))
  })
})
