import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  addDays,
  compareDates,
  daysInMonth,
  formatIsoDate,
  isCalendarDate,
  readIsoDate,
} from '../../../src/core/text/dates'

const day = (iso: string) => {
  const date = readIsoDate(iso)
  assert.ok(date, `${iso} is a date`)
  return date
}

describe('calendar dates', () => {
  it('knows the days of the calendar', () => {
    assert.ok(isCalendarDate({ year: 2024, month: 2, day: 29 }))
    assert.ok(isCalendarDate({ year: 2000, month: 2, day: 29 }))
    assert.ok(isCalendarDate({ year: 2023, month: 12 }))
    assert.ok(isCalendarDate({ year: 2023 }))
    for (const impossible of [
      { year: 2023, month: 2, day: 29 },
      { year: 1900, month: 2, day: 29 },
      { year: 2023, month: 4, day: 31 },
      { year: 2023, month: 13, day: 1 },
      { year: 2023, month: 0 },
      { year: 2023, month: 1, day: 0 },
      { year: 0 },
    ])
      assert.ok(!isCalendarDate(impossible), JSON.stringify(impossible))
    assert.equal(daysInMonth(2023, 13), 0)
  })

  it('compares as far as both dates are told', () => {
    assert.ok(compareDates(day('2023-08-01'), day('2023-08-02')) < 0)
    assert.ok(compareDates(day('2024-01'), day('2023-12-31')) > 0)
    assert.equal(compareDates(day('2023-08'), day('2023-08-31')), 0)
    assert.equal(compareDates(day('2023'), day('2023-08')), 0)
  })

  it('moves over the ends of months and years', () => {
    assert.deepEqual(addDays(day('2024-02-28'), 1), day('2024-02-29'))
    assert.deepEqual(addDays(day('2024-01-01'), -1), day('2023-12-31'))
    assert.deepEqual(addDays(day('0099-12-31'), 1), day('0100-01-01'))
    assert.deepEqual(addDays(day('2023-08'), 1), day('2023-08'))
  })

  it('reads and writes ISO dates as precise as they are', () => {
    for (const iso of ['2023-08-01', '2023-08', '2023', '0987-01-01'])
      assert.equal(formatIsoDate(day(iso)), iso)
    for (const other of ['2023-02-31', '2023-13', '23-08-01', '01.08.2023', ' 2023', ''])
      assert.equal(readIsoDate(other), null, other)
  })

  it('comes back when it goes there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2400 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -5000, max: 5000 }),
        (year, month, day, days) => {
          const date = { year, month, day }
          const moved = addDays(date, days)
          assert.ok(isCalendarDate(moved))
          assert.deepEqual(addDays(moved, -days), date)
          assert.equal(Math.sign(compareDates(moved, date)), Math.sign(days))
        },
      ),
    )
  })
})
