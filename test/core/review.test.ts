import assert from 'node:assert/strict'
import fc from 'fast-check'
import { reviewTestDraft } from '../support/review'
import { draftText, edits } from '../support/arbitrary'
import { runs } from '../support/properties'

describe('a review', () => {
  it('is the same after edits as from scratch', () => {
    fc.assert(
      fc.property(draftText, edits, (start, changes) => {
        let source = start
        let review = reviewTestDraft(source)
        for (const { at, remove, insert } of changes) {
          const from = Math.floor(at * source.length)
          source = source.slice(0, from) + insert + source.slice(from + remove)
          review = reviewTestDraft(source, undefined, review)
        }
        assert.deepEqual(facts(review), facts(reviewTestDraft(source)))
      }),
      runs(300),
    )
  })

  it('reads only the edited block again', () => {
    const paragraphs = Array.from(
      { length: 200 },
      (_, n) => `Paragraph ${n} says that NATO met.[^${n}]`,
    )
    const notes = Array.from({ length: 200 }, (_, n) => `[^${n}]: “Title ${n}”, Reuters.`)
    const source = [...paragraphs, ...notes].join('\n\n')
    const first = reviewTestDraft(source)
    const [syntaxBefore, before] = [first.reading.syntax.reads, first.reading.memory.reads]
    const blocks = first.draft.blocks.length

    const second = reviewTestDraft(
      source.replace('Paragraph 100 says', 'Paragraph 100 denies'),
      undefined,
      first,
    )
    const readersPerBlock = (syntaxBefore + before) / blocks
    const readAgain =
      second.reading.syntax.reads - syntaxBefore + second.reading.memory.reads - before
    assert.ok(readAgain > 0)
    assert.ok(readAgain <= 3 * readersPerBlock, `${readAgain} reads for one block`)
    const kept = second.draft.blocks.filter(({ tree }) =>
      first.draft.blocks.some((b) => b.tree === tree),
    )
    // The last block is parsed again too: what was typed might have gone on at its end.
    assert.ok(kept.length >= blocks - 2)
  })

  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(draftText, fc.string({ unit: 'binary', maxLength: 300 })), (source) => {
        const { draft, findings, claims, cast } = reviewTestDraft(source)
        const mentions = [...cast.actors, ...cast.places, ...cast.unsorted].flatMap(
          (actor) => actor.mentions,
        )
        for (const { from, to } of [
          ...draft.blocks,
          ...draft.zones,
          ...findings,
          ...claims,
          ...mentions,
        ])
          assert.ok(0 <= from && from <= to && to <= source.length)
      }),
      runs(500),
    )
  })
})

/** What a review says, without the trees and memories that differ by design. */
function facts({ draft, findings, claims, cast, isDraft }: ReturnType<typeof reviewTestDraft>) {
  const { language, zones, title, notes } = draft
  const blocks = draft.blocks.map(({ from, to, kind }) => ({ from, to, kind }))
  return { isDraft, language, zones, title, notes, blocks, findings, claims, cast }
}
