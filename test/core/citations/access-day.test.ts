import assert from 'node:assert/strict'
import type { Language } from '../../../src/core/draft'
import { planAccessDay, type DayChange } from '../../../src/core/citations/access-day'
import { findTypedDate } from '../../../src/core/citations/access-typing'
import { presets } from '../../../src/core/style/presets/all'
import { applyEdits } from '../../../src/core/text/edits'
import { readTestDraft } from '../../support/draft'

const today = { year: 2024, month: 3, day: 1 }

/** The note after a change; `|` is the cursor. Null when nothing changes. */
function change(
  note: string,
  by: DayChange,
  style = 'think-tank-tr',
  language: Language = 'tr',
): string | null {
  const marked = `Deniz ısındı.[i]\n\n[i] ${note}\n`
  const draft = readTestDraft(marked.replace('|', ''), { style: presets[style]!, language })
  const edit = planAccessDay(draft, marked.indexOf('|'), by, today)
  return edit && applyEdits(draft.source, [edit]).split('[i] ')[1]!.trimEnd()
}

const note = '“Buz”, WMO, https://wmo.int/ice, '

describe('changing an access date', () => {
  it('sets it to today, in the form of the house', () => {
    assert.equal(
      change(`|${note}(Erişim Tarihi: 5 Ocak 2024)`, 'today'),
      `${note}(Erişim Tarihi: 01.03.2024)`,
    )
    assert.equal(
      change(
        '“Лёд”. WMO. Дата обращения 5 января 2024|. https://wmo.int',
        'today',
        'isnad-2',
        'ru',
      ),
      '“Лёд”. WMO. Дата обращения 1 марта 2024. https://wmo.int',
    )
  })

  it('moves it by a day, across the end of a month', () => {
    assert.equal(
      change(`${note}(Erişim Tarihi: 01.03.2024|)`, -1),
      `${note}(Erişim Tarihi: 29.02.2024)`,
    )
    assert.equal(
      change(`${note}|(Erişim Tarihi: 31.12.2023)`, 1),
      `${note}(Erişim Tarihi: 01.01.2024)`,
    )
  })

  it('mends a date that is none, and one that is missing', () => {
    assert.equal(
      change(`${note}(Erişim Tarihi: 31.02.2024)|`, 'today'),
      `${note}(Erişim Tarihi: 01.03.2024)`,
    )
    assert.equal(change(`${note}(Erişim Tarihi: |)`, 'today'), `${note}(Erişim Tarihi: 01.03.2024)`)
    assert.equal(
      change('“Buz”, WMO, https://wmo.int/ice|', 'today'),
      `${note}(Erişim Tarihi: 01.03.2024)`,
    )
    assert.equal(change(`${note}|`, 'today'), `${note}(Erişim Tarihi: 01.03.2024)`)
  })

  it('changes the source at the cursor, where a note has two', () => {
    const first = `${note}(Erişim Tarihi: 05.01.2024)`
    const second = '“Deniz”, NOAA, https://www.noaa.gov/sea, (Erişim Tarihi: 06.01.2024)'
    assert.equal(
      change(`${first}; |${second}`, -1),
      `${first}; ${second.replace('06.01', '05.01')}`,
    )
    assert.equal(
      change(`|${first}; ${second}`, -1),
      `${first.replace('05.01', '04.01')}; ${second}`,
    )
  })

  it('does nothing where there is nothing to move, or no source', () => {
    assert.equal(change(`${note}|(Erişim Tarihi: )`, -1), null)
    assert.equal(change(`${note}|(Erişim Tarihi: Ocak 2024)`, 1), null)
    assert.equal(change('|Bu rakam Kırım’ı kapsamaz.', 'today'), null)
    assert.equal(change('|Waltz, a.g.e., s. 45.', 'today'), null)
  })

  it('works at the reference too, and nowhere else in the text', () => {
    const source = `Deniz ısındı.[i] Buz eridi.\n\n[i] ${note}(Erişim Tarihi: 05.01.2024)\n`
    const draft = readTestDraft(source)
    const at = (place: string) => planAccessDay(draft, source.indexOf(place), 'today', today)
    assert.equal(at('[i]')?.text, '01.03.2024')
    assert.equal(at('eridi'), null)
  })
})

describe('an access date that is being typed', () => {
  const typed = (before: string, houseLabel = 'Erişim Tarihi') => {
    const from = findTypedDate(before, houseLabel)
    return from === null ? null : before.slice(from)
  }

  it('stands behind a label', () => {
    assert.equal(typed('[i] “Buz”, WMO, https://wmo.int, (Erişim Tarihi: '), '')
    assert.equal(typed('[i] “Buz”, WMO, https://wmo.int, (Erişim Tarihi: 15.1'), '15.1')
    assert.equal(typed('[i] “Buz”, WMO, https://wmo.int, (erisim tarihi:dün'), 'dün')
    assert.equal(typed('https://wmo.int. Erişim 1 Ağ'), '1 Ağ')
    assert.equal(typed('URL: https://wmo.int (дата обращения: 1 авг'), '1 авг')
    assert.equal(typed('Accessed on Aug '), 'Aug ')
    assert.equal(typed('accessed Au'), 'Au')
  })

  it('may stand behind a label that only this house has', () => {
    assert.equal(typed('https://wmo.int, okundu: dün', 'Okundu'), 'dün')
    assert.equal(typed('https://wmo.int, okundu: dün'), null)
  })

  it('stands nowhere else', () => {
    assert.equal(typed(''), null)
    assert.equal(typed('Bu ülkenin denize erişim '), null)
    assert.equal(typed('(Erişim Tarihi'), null)
    assert.equal(typed('(Erişim Tarihi: 01.08.2023), s'), null)
    assert.equal(typed('He said that the archive was accessed '), null)
  })
})
