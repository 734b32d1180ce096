import assert from 'node:assert/strict'
import { cursorOffset, planEdits } from '../../../../src/core/notes/operations/plan'

describe('A plan', () => {
  it('has its edits in order, and those that touch joined', () => {
    const plan = planEdits([
      { from: 8, to: 9, text: 'c' },
      { from: 5, to: 8, text: 'b' },
      { from: 5, to: 5, text: 'a' },
      { from: 1, to: 1, text: '' },
    ])
    assert.deepEqual(plan.kind === 'edits' && plan.edits, [{ from: 5, to: 9, text: 'abc' }])
  })

  it('knows where the cursor goes, in a joined edit too', () => {
    const edit = { from: 5, to: 5, text: 'note' }
    const plan = planEdits([edit, { from: 3, to: 5, text: '…' }, { from: 0, to: 1, text: 'One' }], {
      writing: { edit, at: 2 },
    })
    assert(plan.kind === 'edits')
    assert.deepEqual(plan.cursor, { edit: 1, at: 3 })
    assert.equal(cursorOffset(plan), 'Onebc…no'.length)
  })

  it('refuses edits that overlap', () => {
    const plan = planEdits([
      { from: 0, to: 5, text: '' },
      { from: 4, to: 6, text: '' },
    ])
    assert.equal(plan.kind, 'refusal')
  })
})
