/**
 * What holds for every fix of a rule on notes, on drafts whose notes were damaged:
 *
 *     RUNS=20000 npx mocha test/core/rules/every-fix.test.ts
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Finding, Fix } from '../../../src/core/findings'
import { allRules } from '../../../src/core/rules/all'
import { applyEdits } from '../../../src/core/text/edits'
import { formatMessage } from '../../../src/core/text/message'
import { houseDraft, markdownDraft } from '../notes/operations/documents'
import { runs } from '../../support/properties'
import { reviewTestDraft } from '../../support/review'

const onNotes = new Set(allRules.filter(({ topic }) => topic === 'notes').map(({ id }) => id))

/** What authors type where a marker should stand. */
const slips = [
  ...[
    '',
    ' [i]',
    '[ii] ',
    '[iv]',
    '[iiii]',
    '[^1]',
    '[^ab:2]',
    '[^a b]',
    '^[1]',
    '^[i]',
    '^[A note]',
  ],
  ...[
    '[2](https://two.example/)',
    '[ii](https://two.example/)',
    '[ii]: https://two.example/',
    '[2]:',
  ],
]

/** Replaces some of the markers of a draft. */
const damagedDraft = fc
  .tuple(
    fc.oneof(markdownDraft, houseDraft),
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...slips)), { minLength: 1, maxLength: 3 }),
  )
  .map(([source, damages]) =>
    damages.reduce((text, [nth, slip]) => {
      const markers = [...text.matchAll(/\[\^?[\p{L}\p{N}_:-]{1,10}\]:?/gu)]
      const marker = markers[nth % Math.max(1, markers.length)]
      if (!marker) return text
      return text.slice(0, marker.index) + slip + text.slice(marker.index + marker[0].length)
    }, source),
  )

function forEveryFix(check: (source: string, finding: Finding, fix: Fix, after: string) => void) {
  fc.assert(
    fc.property(damagedDraft, (source) => {
      for (const finding of reviewTestDraft(source).findings) {
        if (!onNotes.has(finding.rule)) continue
        for (const fix of finding.fixes) check(source, finding, fix, applyEdits(source, fix.edits))
      }
    }),
    runs(300),
  )
}

describe('every fix of a rule on notes', () => {
  it('makes edits that do not overlap, and keeps the kind of line break', () => {
    forEveryFix((source, _, { edits }, after) => {
      const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
      sorted.reduce((end, { from, to }) => {
        assert(end <= from && from <= to && to <= source.length)
        return to
      }, 0)
      assert.doesNotMatch(after, source.includes('\r') ? /(?<!\r)\n/ : /\r/)
    })
  })

  it('mends what was found', () => {
    forEveryFix((source, { rule, message }, fix, after) => {
      // One hint stands for all inline notes, and its fix moves one of them; of two notes with one
      // label the other may be unused too.
      if (rule === 'inline-note' || isRemoval(fix)) return
      const count = (text: string) =>
        reviewTestDraft(text).findings.filter(
          (found) => found.rule === rule && formatMessage(found.message) === formatMessage(message),
        ).length
      assert(count(after) < count(source), `${formatMessage(fix.title)}\n${source}\n→\n${after}`)
    })
  })

  it('loses no word, unless it says that it removes something', () => {
    forEveryFix((source, _, fix, after) => {
      if (isRemoval(fix)) return
      assert.deepEqual(words(after), words(source), formatMessage(fix.title))
    })
  })
})

function isRemoval({ title }: Fix): boolean {
  return title.template.startsWith('Remove')
}

/** All words but the labels of notes. */
function words(text: string): string[] {
  const plain = text.replace(/\[\^?[^\s[\]]+\]|\[\^?a[ -]b\]/g, ' ')
  const found = plain.match(/[\p{L}\p{N}/]{2,}/gu) ?? []
  return [...new Set(found)].filter((word) => !/^[ivx\d]+$/i.test(word)).sort()
}
