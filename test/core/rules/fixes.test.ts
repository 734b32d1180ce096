import assert from 'node:assert/strict'
import type { Finding, TextEdit } from '../../../src/core/findings'
import { safeEdits } from '../../../src/core/rules/fixes'
import { applyEdits } from '../../../src/core/text/edits'
import { message } from '../../../src/core/text/message'

function finding(...fixes: { safe: boolean; edits: TextEdit[] }[]): Finding {
  return {
    rule: 'note-spacing',
    severity: 'warning',
    from: 0,
    to: 1,
    message: message('A space is missing.'),
    related: [],
    fixes: fixes.map((fix) => ({ title: message('Mend it'), ...fix })),
  }
}

function fixed(text: string, findings: readonly Finding[]): string {
  return applyEdits(text, safeEdits(findings))
}

describe('All safe fixes', () => {
  it('are made at once, the first one of each finding', () => {
    const findings = [
      finding({ safe: true, edits: [{ from: 2, to: 3, text: 'C' }] }),
      finding(
        { safe: true, edits: [{ from: 0, to: 1, text: 'A' }] },
        { safe: true, edits: [{ from: 0, to: 1, text: 'X' }] },
      ),
    ]
    assert.equal(fixed('abcd', findings), 'AbCd')
  })

  it('are without those that are not safe', () => {
    const findings = [finding({ safe: false, edits: [{ from: 0, to: 4, text: '' }] })]
    assert.deepEqual(safeEdits(findings), [])
  })

  it('never make half of a fix that would meet another one', () => {
    const findings = [
      finding({ safe: true, edits: [{ from: 1, to: 2, text: 'B' }] }),
      finding({
        safe: true,
        edits: [
          { from: 1, to: 3, text: '' },
          { from: 3, to: 4, text: 'D' },
        ],
      }),
    ]
    assert.equal(fixed('abcd', findings), 'aBcd')
  })

  it('make an edit once that two fixes share', () => {
    const shared = { from: 4, to: 4, text: '!' }
    const findings = [
      finding({ safe: true, edits: [{ from: 0, to: 1, text: 'A' }, shared] }),
      finding({ safe: true, edits: [{ from: 2, to: 3, text: 'C' }, shared] }),
    ]
    assert.equal(fixed('abcd', findings), 'AbCd!')
  })
})
