import assert from 'node:assert/strict'
import {
  isWeekday,
  monthNames,
  readMonth,
  readRomanMonth,
} from '../../../src/core/citations/calendar-words'
import { mendLetters } from '../../../src/core/citations/legacy-letters'

describe('names of months', () => {
  it('are read back in every form in which they are written', () => {
    for (const { withDay, alone, short } of Object.values(monthNames))
      for (const names of [withDay, alone, short])
        names.forEach((name, index) =>
          assert.equal(readMonth(name.replace('.', '')), index + 1, name),
        )
  })

  it('are read in any case and encoding', () => {
    for (const august of [
      'Ağustos',
      'AĞUSTOS',
      'ağustos',
      'Agustos',
      'Aðustos',
      'AÄŸustos',
      'A?ustos',
      'A�ustos',
    ])
      assert.equal(readMonth(august), 8, august)
    for (const february of [
      'Şubat',
      'ŞUBAT',
      'subat',
      'ġubat',
      'Þubat',
      '?ubat',
      'февраля',
      'ФЕВРАЛЬ',
      'Feb',
      'février',
    ])
      assert.equal(readMonth(february), 2, february)
    assert.equal(readMonth('März'), 3)
    assert.equal(readMonth('août'), 8)
  })

  it('are not seen in other words', () => {
    for (const word of ['', 'people', 'Mayor', 'Marta', '?', '????', 'Aral'])
      assert.equal(readMonth(word), null, word)
    assert.equal(readRomanMonth('VIII'), 8)
    assert.equal(readRomanMonth('XIII'), null)
  })

  it('stand beside days of the week', () => {
    for (const day of ['Tuesday', 'Thu', 'Salı', 'SALI', 'вторник', 'Dienstag', 'mardi'])
      assert.ok(isWeekday(day), day)
    assert.ok(!isWeekday('Salih'))
  })
})

describe('letters of old encodings', () => {
  it('are mended where no Turkish text has them by intention', () => {
    assert.equal(mendLetters('EriĢim, ġubat, ĠSTANBUL'), 'Erişim, Şubat, İSTANBUL')
    assert.equal(mendLetters('TÃ¼rkiyeâ€™de YaÅŸam'), 'Türkiyeâ€™de Yaşam')
    assert.equal(mendLetters('Þórður Sýkora'), 'Þórður Sýkora')
  })
})
