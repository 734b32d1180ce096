import assert from 'node:assert/strict'
import fc from 'fast-check'
import { definitionsOf, planRepair } from '../../../src/core/citations/plan-repair'
import { applyEdits } from '../../../src/core/text/edits'
import { formatMessage } from '../../../src/core/text/message'
import { draftText } from '../../support/arbitrary'
import { readTestDraft } from '../../support/draft'

function repair(source: string): { text: string; remark: string | null } {
  const draft = readTestDraft(source)
  const plan = planRepair(draft, definitionsOf(draft))
  assert.ok(plan.kind === 'edits')
  return {
    text: applyEdits(source, plan.edits),
    remark: plan.remark && formatMessage(plan.remark),
  }
}

describe('repairing the notes of a draft', () => {
  const draft = `It melts.[i] It grows.[ii] It drifts.[iii]

[i] "Sea Ice", TIME, https://time.com/1 (accessed on 1 August 2023).

[ii] The figure does not include lakes.

[iii] “Ore”, BBC, https://www.bbc.com/1, (Erişim Tarihi: 02.08.2023), with a map
`

  it('changes what is not in the form of the house, and leaves remarks', () => {
    assert.deepEqual(repair(draft), {
      text: draft.replace(
        /"Sea.*/,
        '“Sea Ice”, TIME, https://time.com/1, (Erişim Tarihi: 01.08.2023)',
      ),
      remark: null,
    })
  })

  it('says where the form has no place for all of a note', () => {
    const { text, remark } = repair(draft.replace('02.08.2023), with', '2.8.2023), with'))
    assert.match(text, /\(Erişim Tarihi: 02\.08\.2023\), with a map/)
    assert.equal(remark, 'Look at [iii]: the form has no place for all of it.')
  })

  it('is done once and for all, and changes nothing but notes', () => {
    fc.assert(
      fc.property(draftText, (source) => {
        const draft = readTestDraft(source)
        const plan = planRepair(draft, definitionsOf(draft))
        if (plan.kind !== 'edits') return
        for (const { from, to } of plan.edits)
          assert.ok(
            definitionsOf(draft).some(({ content }) => content.from <= from && to <= content.to),
          )
      }),
    )
  })
})
