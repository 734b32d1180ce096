import assert from 'node:assert/strict'
import { planCitePage } from '../../../src/core/citations/cite-page'
import type { CitationFields } from '../../../src/core/citations/format'
import { readPieces } from '../../../src/core/citations/snippet'
import { applyEdits } from '../../../src/core/text/edits'
import { readTestDraft } from '../../support/draft'

const today = { year: 2024, month: 3, day: 1 }
const page: CitationFields = { title: 'Sea Ice', outlet: 'TIME', url: 'https://time.com/1/ice/' }

/** The draft after the page is cited at `|`; `‹title›` is a field. */
function cite(marked: string, found = page): string {
  const at = marked.indexOf('|')
  const draft = readTestDraft(marked.replace('|', ''))
  const plan = planCitePage(draft, { from: at, to: at }, found, today)
  assert.ok(plan.kind === 'edits')
  return readPieces(applyEdits(draft.source, plan.edits))
    .map((piece) => (piece.kind === 'text' ? piece.text : `‹${piece.name}›`))
    .join('')
}

describe('citing a page that was read', () => {
  const note = '[i] “Sea Ice”, TIME, https://time.com/1/ice/, (Erişim Tarihi: 01.03.2024)'

  it('writes a note', () => {
    assert.equal(cite('It melts.|\n'), `It melts.[i]\n\n${note}\n`)
  })

  it('refers again to a note that cites the page', () => {
    assert.equal(
      cite(`It melts.[i] It grows.|\n\n${note}\n`),
      `It melts.[i] It grows.[i]\n\n${note}\n`,
    )
  })

  it('leaves fields for what the page does not say', () => {
    assert.equal(
      cite('It melts.|\n', { url: 'https://ice.example.org/' }),
      'It melts.[i]\n\n[i] “‹title›”, ‹outlet›, https://ice.example.org/, (Erişim Tarihi: 01.03.2024)\n',
    )
  })

  it('completes a note that cites the page, from its text or from its reference', () => {
    for (const draft of [
      'It melts.[i]\n\n[i] “Title”, OUTLET, |https://www.time.com/1/ice, (Erişim Tarihi: 01.01.2024)\n',
      'It melts.[|i]\n\n[i] https://time.com/1/ice/\n',
    ])
      assert.equal(cite(draft), `It melts.[i]\n\n${note}\n`)
  })

  it('keeps what the author wrote', () => {
    assert.equal(
      cite('It melts.[i]\n\n[i] |“Ice of the Sea”, https://time.com/1/ice/\n'),
      `It melts.[i]\n\n${note.replace('Sea Ice', 'Ice of the Sea')}\n`,
    )
    const longer = '[i] “Ore”, BBC, https://www.bbc.com/1, (Erişim Tarihi: 01.01.2024); '
    assert.equal(
      cite(`It melts.[i]\n\n${longer}|\n`),
      `It melts.[i]\n\n${longer}${note.slice(4)}\n`,
    )
  })
})
