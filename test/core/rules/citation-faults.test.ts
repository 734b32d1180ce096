import assert from 'node:assert/strict'
import { presets } from '../../../src/core/style/presets/all'
import type { HouseStyle } from '../../../src/core/draft'
import { reviewTestDraft } from '../../support/review'

const bodies = {
  en: 'The exports of the region rose again in the spring of this year.[^1]',
  tr: 'Bölgenin ihracatı bu yılın baharında arttı, ama çok değil ve bu da bir şey.[^1]',
  ru: 'Вывоз из региона этой весной снова вырос, но не на много, и это не новость[^1].',
}

/** The rules that speak of a note, each as often as it speaks. */
function rulesOn(note: string, language: keyof typeof bodies = 'en', style?: Partial<HouseStyle>) {
  const source = `${bodies[language]}\n\n[^1]: ${note}\n`
  return reviewTestDraft(source, style).findings.map(({ rule }) => rule)
}

describe('one fault in a note is one finding', () => {
  const faults: Record<string, string[]> = {
    'https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)': ['bare-url'],
    'REUTERS, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)': ['missing-title'],
    '“Trade”, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)': ['missing-outlet'],
    '“Trade”, Reuters, (Erişim Tarihi: 01.08.2023)': ['missing-url'],
    '“Trade”, Reuters, https://www.reuters.com/world/': ['missing-access-date'],
    '“Trade”, Reuters, https://www.reuters.com/world/, (Erişim Tarihi: )': ['missing-access-date'],
    '“Trade”, Reuters, https://www.reuters.com/world/, (Erişim Tarihi: 31.02.2023)': [
      'invalid-access-date',
    ],
    '“Trade”, Reuters, https://www.reuters.com/world/, (Erişim Tarihi: Mart 2023)': [
      'inexact-access-date',
    ],
    '“Trade”, Reuters, https://www.reuters.com/world/, (Accessed: 03/04/2023)': [
      'ambiguous-access-date',
    ],
    '“Trade”, Reuters, https://www.reuters.com/world/, (Erişim Tarihi: 01.08.1923)': [
      'early-access-date',
    ],
    '“Trade”, Reuters, https://www.reuters.com/world/ (Erişim Tarihi: 01.08.2023)': [
      'citation-format',
    ],
    '“Trade”, Reuters, htps://www.reuters.com/world/, (Erişim Tarihi: 01.08.2023)': [
      'malformed-url',
    ],
    '“Trade”, Reuters, https://www. reuters.com/world/, (Erişim Tarihi: 01.08.2023)': [
      'malformed-url',
    ],
    '“Trade”, Reuters, https://www.reuters/world/, (Erişim Tarihi: 01.08.2023)': ['malformed-url'],
    '“Trade”, Reuters, file:///C:/trade.pdf, (Erişim Tarihi: 01.08.2023)': ['intranet-url'],
    '“Trade”, Reuters, https://www.reuters.com/?utm_source=x, (Erişim Tarihi: 01.08.2023)': [
      'tracking-url',
    ],
    '“404 Not Found”, Reuters, https://www.reuters.com/1, (Erişim Tarihi: 01.08.2023)': [
      'generic-title',
    ],
    '“”, Reuters, https://www.reuters.com/1, (Erişim Tarihi: 01.08.2023)': ['placeholder-note'],
    '“Trade”, Reuters, https://…, (Erişim Tarihi: 01.08.2023)': ['placeholder-note'],
  }
  for (const [note, rules] of Object.entries(faults))
    it(`${rules.join(', ')}: ${note}`, () => assert.deepEqual(rulesOn(note), rules))

  it('two faults are two findings', () => {
    assert.deepEqual(rulesOn('https://www.reuters.com/world/').sort(), [
      'bare-url',
      'missing-access-date',
    ])
  })
})

describe('what cites nothing itself is left in peace', () => {
  const notes = {
    en: ['Ibid., 12.', 'Doe, op. cit., p. 5.', 'See Doe, “Grain,” 12.', 'All figures are rounded.'],
    tr: ['a.g.e., s. 12.', 'Yılmaz, a.g.m., s. 5.', 'Aynı yer.', 'Rakamlar yuvarlanmıştır.'],
    ru: ['Там же. С. 12.', 'Иванов И. И. Указ. соч. С. 5.', 'См. выше.', 'Цифры округлены.'],
  }
  for (const language of ['en', 'tr', 'ru'] as const)
    for (const note of notes[language])
      it(note, () => assert.deepEqual(rulesOn(note, language), []))
})

describe('a house that has a form of its own', () => {
  const chicago = presets['chicago-notes']
  const gost = presets['gost-r-7.0.5']

  it('wants its label in every note', () => {
    const note = '“Trade,” Reuters, retrieved August 1, 2023, https://www.reuters.com/world/.'
    assert.deepEqual(rulesOn(note, 'en', chicago), ['access-date-label'])
    assert.deepEqual(rulesOn(note, 'en'), [])
  })

  it('wants its label in the language of the article', () => {
    const note = 'Вывоз растёт // ТАСС. URL: https://tass.ru/1 (accessed: 01.08.2023).'
    assert.deepEqual(rulesOn(note, 'ru', gost), ['access-date-label'])
  })

  it('wants its order', () => {
    const note = '“Trade,” Reuters, https://www.reuters.com/world/, accessed August 1, 2023.'
    assert.deepEqual(rulesOn(note, 'en', chicago), ['citation-format'])
    assert.deepEqual(rulesOn(note, 'en'), [])
  })

  it('may write days and months so that others could mistake them', () => {
    const note = '“Trade,” Reuters, accessed 03/04/2023, https://www.reuters.com/world/.'
    assert.deepEqual(rulesOn(note, 'en', { ...chicago, accessDate: 'dd/MM/yyyy' }), [])
  })
})
