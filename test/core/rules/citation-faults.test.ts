import assert from 'node:assert/strict'
import { presets } from '../../../src/core/style/presets/all'
import type { HouseStyle } from '../../../src/core/draft'
import { applyEdits } from '../../../src/core/text/edits'
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

describe('every source of a note is looked at', () => {
  const first = '“Exports”, AA, https://www.aa.com.tr/1, (Erişim Tarihi: 01.08.2023)'
  const faults: Record<string, string> = {
    '“Trade”, Reuters, https://www.reuters.com/2': 'missing-access-date',
    '“Trade”, Reuters, https://www.reuters.com/2, (Erişim Tarihi: 31.02.2023)':
      'invalid-access-date',
    '“Trade”, Reuters, https://www.reuters.com/2, (Erişim Tarihi: 01.08.2032)':
      'future-access-date',
    '“Trade”, Reuters, https://www.reuters.com/2, (Accessed: 03/04/2023)': 'ambiguous-access-date',
    '“Trade”, Reuters, https://www.reuters.com/2, (Erişim Tarihi: 01.08.1923)': 'early-access-date',
    '“Trade”, Reuters, https://www.reuters.com/2, (Erişim Tarihi: Mart 2023)':
      'inexact-access-date',
    '“Trade”, Reuters, https://www.reuters.com/2, (Erişim Tarihi:01.08.2023)': 'access-date-format',
    '“Trade”, Reuters, https://www.reuters.com/2, (Accessed: 1 August 2023)': 'access-date-label',
    'REUTERS, https://www.reuters.com/2, (Erişim Tarihi: 01.08.2023)': 'missing-title',
    '“Trade”, https://www.reuters.com/2, (Erişim Tarihi: 01.08.2023)': 'missing-outlet',
    '“404 Not Found”, Reuters, https://www.reuters.com/2, (Erişim Tarihi: 01.08.2023)':
      'generic-title',
    'https://www.reuters.com/2, (Erişim Tarihi: 01.08.2023)': 'bare-url',
    '“Trade”, Reuters, https://www.reuters/2, (Erişim Tarihi: 01.08.2023)': 'malformed-url',
    '“Trade”, Reuters, https://www.reuters.com/2?utm_source=x, (Erişim Tarihi: 01.08.2023)':
      'tracking-url',
    '“Trade”, Reuters, https://192.168.1.1/2, (Erişim Tarihi: 01.08.2023)': 'intranet-url',
    '“Trade”, Google, https://www.google.com/search?q=trade, (Erişim Tarihi: 01.08.2023)':
      'search-result-url',
    '“Trade”, Reuters, https://www.reuters.com/2 (Erişim Tarihi: 01.08.2023)': 'citation-format',
    '“Exports”, AA, http://aa.com.tr/1/, (Erişim Tarihi: 01.08.2023)': 'repeated-source',
  }
  for (const [source, rule] of Object.entries(faults))
    it(`${rule}: ${source}`, () => {
      const expected = rule === 'ambiguous-access-date' ? [rule, 'access-date-label'] : [rule]
      assert.deepEqual(rulesOn(`${first}; ${source}`).sort(), expected.sort())
      if (rule !== 'repeated-source')
        assert.deepEqual(rulesOn(`${source}; ${first}`).sort(), expected.sort())
    })

  it('however they are set apart', () => {
    const second = '“Trade”, Reuters, https://www.reuters.com/2'
    for (const gap of ['; ', ', ', '. ', ' ve ', ' – ', '. Bkz. ', '; see also '])
      assert.deepEqual(rulesOn(`${first}${gap}${second}`), ['missing-access-date'], gap)
  })

  it('and two addresses of one source are one', () => {
    const note = '“Exports”, AA, https://www.aa.com.tr/1; https://www.aa.com.tr/2, '
    assert.deepEqual(rulesOn(`${note}(Erişim Tarihi: 01.08.2023)`), [])
    const other =
      '“Trade”, BBC, 3 May 2021; available at https://www.bbc.com/1; accessed 4 May 2021.'
    assert.deepEqual(rulesOn(other), [])
  })

  it('and nothing is said of sources that are sound', () => {
    const second = '«Экспорт», ТАСС, https://tass.ru/2, (Erişim Tarihi: 01.08.2023)'
    const third = '“İhracat”, TRT, https://www.trthaber.com/3, (Erişim Tarihi: 01.08.2023)'
    assert.deepEqual(rulesOn(`Bkz. ${first}; ${second}; ${third}`), [])
  })
})

describe('an access date that is missing', () => {
  const mend = (note: string, preset: string, language: 'en' | 'tr' | 'ru') => {
    const source = `${bodies[language]}\n\n[^1]: ${note}\n`
    const { findings } = reviewTestDraft(source, presets[preset])
    const fix = findings.find(({ rule }) => rule === 'missing-access-date')?.fixes[0]
    return fix && applyEdits(source, fix.edits).split('[^1]: ')[1]?.trim()
  }

  it('is written where the house has it', () => {
    assert.equal(
      mend('“Trade,” Reuters, https://www.reuters.com/world/.', 'chicago-notes', 'en'),
      '“Trade,” Reuters, accessed August 15, 2023, https://www.reuters.com/world/.',
    )
    assert.equal(
      mend('“Ticaret”. AA. https://www.aa.com.tr/1', 'isnad-2', 'tr'),
      '“Ticaret”. AA. Erişim 15 Ağustos 2023. https://www.aa.com.tr/1',
    )
    assert.equal(
      mend('Вывоз растёт // ТАСС. URL: https://tass.ru/1.', 'gost-r-7.0.5', 'ru'),
      'Вывоз растёт // ТАСС. URL: https://tass.ru/1 (дата обращения: 15.08.2023).',
    )
    assert.equal(
      mend('World Bank. (2023). *Trade*. https://www.worldbank.org/1', 'apa', 'en'),
      'World Bank. (2023). *Trade*. Retrieved August 15, 2023, from https://www.worldbank.org/1',
    )
  })

  it('is written at the end of a note of another form', () => {
    assert.equal(
      mend('“Trade,” Reuters. Available at: <https://www.reuters.com/>.', 'chicago-notes', 'en'),
      '“Trade,” Reuters. Available at: <https://www.reuters.com/>, accessed August 15, 2023.',
    )
  })

  it('is not wanted by a house that prints none', () => {
    const style = { citation: '“{title}”, {outlet}, {url}' }
    assert.deepEqual(rulesOn('“Trade”, Reuters, https://www.reuters.com/1', 'en', style), [])
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

  it('wants one label in every language, where it prints one', () => {
    const note = '“Вывоз”, ТАСС, https://tass.ru/1, (дата обращения: 01.08.2023)'
    assert.deepEqual(rulesOn(note, 'ru', presets['think-tank-tr']), ['access-date-label'])
    assert.deepEqual(rulesOn(note, 'ru'), [])
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
