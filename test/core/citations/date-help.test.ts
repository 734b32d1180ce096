import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../src/core/draft'
import { offerDays, readDay } from '../../../src/core/citations/date-help'
import { formatIsoDate } from '../../../src/core/text/dates'

const today = { year: 2024, month: 3, day: 10 }

function read(typed: string, language: Language = 'tr'): string | null {
  const day = readDay(typed, today, language)
  return day && formatIsoDate(day)
}

function means(typed: string, expected: string | null, language: Language = 'tr'): void {
  it(`${typed} → ${expected ?? 'nothing'}`, () => assert.equal(read(typed, language), expected))
}

describe('a day in few words, on 10 March 2024', () => {
  describe('is the nearest one that is not to come', () => {
    means('15.1', '2024-01-15')
    means('15.01.', '2024-01-15')
    means('10.3', '2024-03-10')
    means('11.3', '2023-03-11')
    means('15/1', '2024-01-15')
    means('1 Ağustos', '2023-08-01')
    means('1 agustos', '2023-08-01')
    means('1 августа', '2023-08-01', 'ru')
    means('Aug 1', '2023-08-01', 'en')
    means('1 August', '2023-08-01', 'en')
    means('29.2', '2024-02-29')
  })

  it('goes back to a leap year for 29 February', () => {
    assert.deepEqual(readDay('29.2', { year: 2023, month: 3, day: 1 }, 'tr'), {
      year: 2020,
      month: 2,
      day: 29,
    })
    assert.deepEqual(readDay('29.2', { year: 1903, month: 3, day: 1 }, 'tr'), {
      year: 1896,
      month: 2,
      day: 29,
    })
  })

  describe('has words of its own', () => {
    means('today', '2024-03-10')
    means('bugün', '2024-03-10')
    means('сегодня', '2024-03-10')
    means('yesterday', '2024-03-09')
    means('Dün', '2024-03-09')
    means('вчера', '2024-03-09')
  })

  describe('may be a whole date in another form', () => {
    means('2023-08-01', '2023-08-01')
    means('1 Ağustos 2023', '2023-08-01')
    means('August 1st, 2023', '2023-08-01', 'en')
    means('01.08.23', '2023-08-01')
  })

  describe('is never guessed', () => {
    means('', null)
    means('15', null)
    means('31.2', null)
    means('15.13', null)
    means('1/8', null, 'en')
    means('1/8', '2023-08-01', 'tr')
    means('11.03.2024', null)
    means('Ağustos 2023', null)
    means('15.1 page 3', null)
    means('soon', null)
  })

  it('is none that is to come, whatever is typed', () => {
    const piece = fc.constantFrom('1', '2', '31', '.', '/', ' ', 'Mart', 'Aug', 'dün', '2024', '-')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const iso = read(pieces.join(''))
        assert.ok(iso === null || iso <= '2024-03-10', iso ?? '')
      }),
    )
  })
})

describe('the days on offer', () => {
  const offer = (typed: string, language: Language = 'tr') =>
    offerDays(typed, today, language).map(({ day }) => formatIsoDate(day))

  it('are today and yesterday for nothing, and while a word is typed', () => {
    assert.deepEqual(offer(''), ['2024-03-10', '2024-03-09'])
    assert.deepEqual(offer('d'), ['2024-03-10', '2024-03-09'])
    const names = offerDays('', today, 'ru').map(({ name }) => name)
    assert.deepEqual(names, ['сегодня', 'вчера'])
  })

  it('are the twelve months for a day, the latest first', () => {
    const days = offer('5 ')
    assert.equal(days.length, 12)
    assert.deepEqual(days.slice(0, 3), ['2024-03-05', '2024-02-05', '2024-01-05'])
    assert.equal(offerDays('5 ', today, 'ru')[0]?.name, '5 марта')
  })

  it('are one for what can be read, and none for what cannot', () => {
    assert.deepEqual(offer('15.1'), ['2024-01-15'])
    assert.deepEqual(offer('15.'), [])
    assert.deepEqual(offer('45 '), [])
  })
})
