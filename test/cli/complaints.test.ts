import assert from 'node:assert/strict'
import { collectComplaints } from '../../src/cli/complaints'

describe('A fault in the program', () => {
  it('costs only the file that it met, is named on one line, and makes the program exit with 2', () => {
    let said = ''
    const complaints = collectComplaints({ write: (text: string) => void (said += text) })
    const outcome = ['a.md', 'b.md', 'c.md'].map((path) =>
      complaints.attempt(path, () => {
        if (path === 'b.md') throw new Error('Unforeseen')
        return path
      }),
    )
    assert.deepEqual(outcome, ['a.md', undefined, 'c.md'])
    assert.match(said, /^b\.md: a fault in the program itself\. Error: Unforeseen.*\n$/)
    assert.equal(complaints.refused, true)
  })
})
