import assert from 'node:assert/strict'
import { planCite } from '../../../src/core/citations/plan-cite'
import { cursorOffset } from '../../../src/core/notes/operations/plan'
import type { HouseStyle } from '../../../src/core/draft'
import { applyEdits } from '../../../src/core/text/edits'
import { formatMessage } from '../../../src/core/text/message'
import { readTestDraft } from '../../support/draft'

/** The draft with the sources cited at `|`, and with `|` where the cursor is then. */
function cite(
  marked: string,
  citations: readonly string[],
  style: Partial<HouseStyle> = {},
): string {
  const at = marked.indexOf('|')
  const draft = readTestDraft(marked.replace('|', ''), { style })
  const plan = planCite(draft, { from: at, to: at }, citations)
  if (plan.kind === 'refusal') return formatMessage(plan.reason)
  const cursor = cursorOffset(plan) ?? 0
  const text = applyEdits(draft.source, plan.edits)
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`
}

describe('citing sources', () => {
  it('writes a note for each, and numbers the others anew', () => {
    assert.equal(
      cite('# Ice\n\nIt melts.| It grows.[i]\n\n[i] “Sea”, WMO.\n', ['“Ore”, TIME', '“Oil”, BBC']),
      '# Ice\n\nIt melts.[i][ii]| It grows.[iii]\n\n[i] “Ore”, TIME\n\n[ii] “Oil”, BBC\n\n[iii] “Sea”, WMO.\n',
    )
  })

  it('writes the first note of a draft in the notation of the house', () => {
    assert.match(
      cite('# Ice\n\nIt melts.|\n', ['“Ore”, TIME']),
      /It melts\.\[i\]\|\n\n\[i\] “Ore”, TIME/,
    )
    assert.match(
      cite('# Ice\n\nIt melts.|\n', ['“Ore”, TIME'], { notation: 'markdown' }),
      /It melts\.\[\^1\]\|\n\n\[\^1\]: “Ore”, TIME/,
    )
  })

  it('goes on with a note in which the cursor is', () => {
    assert.equal(
      cite('It melts.[i]\n\n[i] “Sea”, WMO; |\n', ['“Ore”, TIME', '“Oil”, BBC']),
      'It melts.[i]\n\n[i] “Sea”, WMO; “Ore”, TIME; “Oil”, BBC|\n',
    )
  })

  it('says why there can be no note', () => {
    assert.match(cite('It melts.\n\n```\ncode |\n```\n', ['“Ore”, TIME']), /stands in running text/)
  })
})
