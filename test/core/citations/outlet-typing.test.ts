import assert from 'node:assert/strict'
import { offerOutlets, outletTypingAt } from '../../../src/core/citations/outlet-typing'
import { presets } from '../../../src/core/style/presets/all'
import type { HouseStyle } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'

/** What stands of the outlet at the `|`; null where none is being written. */
function typedIn(note: string, style: Partial<HouseStyle> = {}): string | null {
  return typedAt(`# Ice\n\nIt melts.[i] It grows.\n\n[i] ${note}\n`, style)
}

function typedAt(marked: string, style: Partial<HouseStyle> = {}): string | null {
  const offset = marked.indexOf('|')
  const draft = readTestDraft(marked.replace('|', ''), { style })
  const typed = outletTypingAt(draft, offset)
  return typed && draft.source.slice(typed.from, typed.to)
}

describe('an outlet that is being written', () => {
  it('stands behind the title', () => {
    assert.equal(typedIn('“Sea Ice”,|'), '')
    assert.equal(typedIn('“Sea Ice”, |'), '')
    assert.equal(typedIn('“Sea Ice”, TI|'), 'TI')
    assert.equal(typedIn('Jane Smith, “Sea Ice”, The G|'), 'The G')
    assert.equal(typedIn('"Sea Ice", |'), '')
    assert.equal(typedIn('*Sea Ice*, |'), '')
    assert.equal(typedIn('“Sea Ice”, |, https://time.com/1'), '')
  })

  it('may be that of the second source of a note', () => {
    const first = '“Ore”, BBC, https://www.bbc.com/1, (Erişim Tarihi: 01.08.2023)'
    assert.equal(typedIn(`${first}; “Sea Ice”, N|`), 'N')
  })

  it('stands where the form of the house has it', () => {
    assert.equal(typedIn('“Sea Ice,” |', presets['chicago-notes']), '')
    assert.equal(typedIn('Sea Ice // |', presets['gost-r-7.0.5']), '')
    assert.equal(typedIn('“Deniz Buzu”. |', presets['isnad-2']), '')
  })

  it('is not looked for anywhere else', () => {
    for (const note of [
      '|',
      'Jane Smith, |',
      '“Sea, |',
      '“Sea Ice|',
      '“Sea Ice”, TIME, |',
      '“Sea Ice”, TIME, https://time.com/1, |',
      'The figure leaves out lakes, |',
      'He said “no”, but |',
    ])
      assert.equal(typedIn(note), null, note)
    assert.equal(typedAt('# Ice\n\nHe spoke of “sea ice”, |\n'), null)
  })
})

describe('the outlets on offer', () => {
  it('are those of the draft, of other drafts and of the house, each once', () => {
    const draft = readTestDraft(
      '# Ice\n\nIt melts.[i]\n\n[i] “Sea Ice”, WMO, https://wmo.int/ice\n',
      { style: { outlets: { 'time.com': 'TIME', 'wmo.int': 'WMO' } } },
    )
    assert.deepEqual(offerOutlets(draft, ['BBC', 'TIME', '', 'BBC']), ['WMO', 'BBC', 'TIME'])
  })
})
