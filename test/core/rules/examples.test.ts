import assert from 'node:assert/strict'
import type { Finding, TextEdit } from '../../../src/core/findings'
import { allRules } from '../../../src/core/rules/all'
import { applyEdits } from '../../../src/core/text/edits'
import { withMarks, withoutMarks } from '../../support/annotated'
import { reviewTestDraft } from '../../support/review'

/** What must not change the findings of an example: how its text is stored, and what stands before it. */
const settings: Record<string, (source: string) => string> = {
  'as written': (source) => source,
  'with CRLF': (source) => source.replaceAll('\n', '\r\n'),
  'after a byte order mark': (source) => `\uFEFF${source}`,
  'after an emoji': (source) => (source.startsWith('---') ? source : `🕊️ Peace.\n\n${source}`),
  'after another paragraph': (source) =>
    source.startsWith('---') ? source : `The council met twice in spring.\n\n${source}`,
}

describe('the examples of every rule', () => {
  for (const rule of allRules) {
    const find = (source: string): readonly Finding[] =>
      reviewTestDraft(source, rule.examples.style).findings.filter(
        (finding) => finding.rule === rule.id,
      )

    describe(rule.id, () => {
      for (const [setting, place] of Object.entries(settings)) {
        it(`finds what the carets mark, ${setting}`, () => {
          for (const { draft } of rule.examples.faulty) {
            const source = withoutMarks(draft)
            const found = find(place(source)).map(({ from, to }) => place(source).slice(from, to))
            const expected = find(source).map(({ from, to }) => source.slice(from, to))
            assert.deepEqual(found, expected)
            assert.equal(withMarks(source, find(source)), draft)
          }
        })

        it(`says nothing of what is right, ${setting}`, () => {
          for (const source of [...rule.examples.sound, ...rule.examples.silent])
            assert.equal(withMarks(place(source), find(place(source))), place(source))
        })
      }

      it('mends what it finds', () => {
        for (const { draft, fixed } of rule.examples.faulty) {
          const source = withoutMarks(draft)
          const findings = find(source)
          const edits = findings.flatMap(({ fixes }): readonly TextEdit[] => fixes[0]?.edits ?? [])
          assert.equal(
            edits.length > 0,
            fixed !== undefined,
            'an example with a fix shows its result',
          )
          if (fixed === undefined) continue
          assert.equal(applyEdits(source, edits), fixed)
          assert.deepEqual(find(fixed), [])
        }
      })
    })
  }
})
