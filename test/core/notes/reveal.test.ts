import assert from 'node:assert/strict'
import { applyEdits } from '../../../src/core/text/edits'
import { reviewTestDraft } from '../../support/review'

/** The draft after the first fix of its first undefined note. */
function mend(source: string): string {
  const found = reviewTestDraft(source).findings.find(({ rule }) => rule === 'undefined-note')
  return applyEdits(source, found?.fixes[0]?.edits ?? [])
}

const body = 'Exports rose.[i] Imports fell.[ii] The lira held.[iii]\n\n'
const list = '[i] Smith, 2019.\n[ii] Kaya, 2020.\n[iii] Ivanov, 2021.\n'

describe('A fix for notes that are not read as such', () => {
  const examples: Record<string, string> = {
    'takes their list apart': '- [i] Smith, 2019.\n- [ii] Kaya, 2020.\n- [iii] Ivanov, 2021.\n',
    'takes them out of a quotation':
      '> [i] Smith, 2019.\n> [ii] Kaya, 2020.\n> [iii] Ivanov, 2021.\n',
    'makes their labels plain':
      '**[i]** Smith, 2019.\n**[ii]** Kaya, 2020.\n__[iii]__ Ivanov, 2021.\n',
    'writes the numbers of a list as labels': '1. Smith, 2019.\n2. Kaya, 2020.\n3. Ivanov, 2021.\n',
  }
  for (const [name, notes] of Object.entries(examples))
    it(name, () => {
      assert.equal(mend(body + notes), body + list)
      assert.equal(
        mend((body + notes).replaceAll('\n', '\r\n')),
        (body + list).replaceAll('\n', '\r\n'),
      )
    })

  it('gives each note of a line its own, one by one', () => {
    assert.equal(
      mend(`${body}[i] Smith, 2019. [ii] Kaya, 2020. [iii] Ivanov, 2021.\n`),
      `${body}[i] Smith, 2019.\n\n[ii] Kaya, 2020. [iii] Ivanov, 2021.\n`,
    )
  })

  it('takes the colon from a label that makes a link', () => {
    assert.equal(
      mend(`${body}[i] Smith, 2019.\n\n[ii]:https://two.example/\n\n[iii] Ivanov, 2021.\n`),
      `${body}[i] Smith, 2019.\n\n[ii] https://two.example/\n\n[iii] Ivanov, 2021.\n`,
    )
  })
})
