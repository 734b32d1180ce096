import assert from 'node:assert/strict'
import { styleInUse } from '../../../src/core/citations/form-in-use'
import { formatCitation } from '../../../src/core/citations/format'
import type { HouseStyle } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'

/** How a new note is written in a draft with these notes. */
function newNote(notes: readonly string[], style?: Partial<HouseStyle>): string {
  const text = notes.map((_, index) => `Trade with the region rose again.[^${index}]`)
  const list = notes.map((note, index) => `[^${index}]: “Trade”, BBC, https://www.bbc.com/${note}`)
  const draft = readTestDraft([...text, ...list].join('\n\n'), style && { style })
  const fields = {
    title: 'Ice',
    outlet: 'ATLAS',
    url: 'https://a.example',
    accessed: { year: 2025, month: 3, day: 4 },
  }
  return formatCitation(fields, styleInUse(draft), draft.language)
}

const house = '“Ice”, ATLAS, https://a.example, (Erişim Tarihi: 04.03.2025)'

describe('The form of a new note', () => {
  it('is that of the house where no note has another', () => {
    assert.equal(newNote([]), house)
    assert.equal(newNote(['', ', 1 August 2023']), house)
  })

  it('is that of the house where its label is in use', () => {
    assert.equal(newNote([', (Accessed: 01.08.2023)', ', (Erişim Tarihi: 1.8.2023)']), house)
    assert.equal(
      newNote([
        ', (Accessed: 01.08.2023)',
        ', (Accessed: 02.08.2023)',
        ', (Erişim Tarihi: 1.8.2023)',
      ]),
      '“Ice”, ATLAS, https://a.example, (Accessed: 04.03.2025)',
    )
  })

  it('is that of most notes where no house has chosen one', () => {
    assert.equal(
      newNote([', (Accessed: 01.08.2023)', ', accessed 2 August 2023', ', (Accessed: 03.08.2023)']),
      '“Ice”, ATLAS, https://a.example, (Accessed: 04.03.2025)',
    )
    assert.equal(
      newNote([', accessed 13 August 2023.']),
      '“Ice”, ATLAS, https://a.example, accessed 4 March 2025',
    )
    assert.equal(
      newNote([' [Last accessed: 2023-08-13]']),
      '“Ice”, ATLAS, https://a.example, [Last accessed: 2025-03-04]',
    )
  })

  it('has a label in the language of the draft', () => {
    assert.equal(
      newNote([', abgerufen am 13.08.2023', ', abgerufen am 14.08.2023', ', accessed 15 May 2023']),
      '“Ice”, ATLAS, https://a.example, accessed 4 March 2025',
    )
    assert.equal(
      newNote([', abgerufen am 13.08.2023']),
      '“Ice”, ATLAS, https://a.example, (Accessed: 04.03.2025)',
    )
  })

  it('is that of a house that has chosen one', () => {
    assert.equal(
      newNote([', (Accessed: 01.08.2023)'], { accessLabel: 'Read' }),
      '“Ice”, ATLAS, https://a.example, (Read: 04.03.2025)',
    )
  })
})
