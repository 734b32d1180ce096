import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { findCast } from '../../../src/core/actors/cast'
import type { Cast, Language } from '../../../src/core/draft'
import { readTestDraft } from '../../support/draft'
import { runs } from '../../support/properties'

const castOf = (draft: string, language: Language = 'en'): Cast =>
  findCast(readTestDraft(draft, { language }))

/** `state Japan (Tokyo): Japan, Tokyo` — an actor with its aliases and mentions. */
const actorsOf = (draft: string, language: Language = 'en'): string[] =>
  castOf(draft, language).actors.map(
    ({ kind, name, aliases, mentions }) =>
      `${kind} ${name}${aliases.length ? ` (${aliases.join(', ')})` : ''}: ${mentions
        .map(({ text }) => text)
        .join(', ')}`,
  )

describe('findCast', () => {
  it('names a state as the language of the draft does', () => {
    assert.deepEqual(actorsOf('Tokyo and the United States agree.'), [
      'state Japan (Tokyo): Tokyo',
      'state United States: United States',
    ])
    assert.deepEqual(actorsOf('Tokyo ile ABD anlaştı.', 'tr'), [
      'state Japonya (Tokyo): Tokyo',
      'state ABD: ABD',
    ])
    assert.deepEqual(actorsOf('Токио и Вашингтон договорились.', 'ru'), [
      'state Япония (Токио): Токио',
      'state США (Вашингтон): Вашингтон',
    ])
  })

  it('keeps the name that the draft uses where two are usual', () => {
    assert.deepEqual(actorsOf('Turkey vetoed the plan.'), ['state Turkey: Turkey'])
    assert.deepEqual(actorsOf('Белоруссия вступила в ШОС.', 'ru'), [
      'state Белоруссия: Белоруссия',
      'organisation ШОС: ШОС',
    ])
  })

  it('counts abbreviations in capitals only', () => {
    assert.deepEqual(actorsOf('Let us ask what the US wants.'), ['state United States (US): US'])
    assert.deepEqual(actorsOf('The U.S. and the U.K. object.'), [
      'state United States (U.S.): U.S.',
      'state United Kingdom (U.K.): U.K.',
    ])
  })

  it('reads a name through emphasis and a note marker', () => {
    assert.deepEqual(actorsOf('So **NATO**’s plan holds.[^1]\n\n[^1]: Reuters, 2023.'), [
      'organisation NATO: NATO',
    ])
  })

  it('merges an abbreviation with the name that introduces it', () => {
    assert.deepEqual(
      actorsOf('The Nordic Battery Council (NBC) met. NBC’s members left, said the NBC.'),
      ['organisation Nordic Battery Council (NBC): Nordic Battery Council, NBC, NBC, NBC'],
    )
    assert.deepEqual(
      actorsOf('Türkiye Seramik Federasyonu (TSF) kuruldu. TSF’nin payı büyük.', 'tr').slice(0, 1),
      ['organisation Türkiye Seramik Federasyonu (TSF): Türkiye Seramik Federasyonu, TSF, TSF'],
    )
    assert.deepEqual(
      actorsOf('Комитет защиты журналистов (КЗЖ) выступил. По данным КЗЖ, их 49.', 'ru'),
      ['organisation Комитет защиты журналистов (КЗЖ): Комитет защиты журналистов, КЗЖ, КЗЖ'],
    )
  })

  it('does not take for an actor what the text introduces as none', () => {
    assert.deepEqual(actorsOf('The gross regional income (GRI) fell. The GRI will recover.'), [])
    assert.deepEqual(actorsOf('The Joint Export Plan (JEP) failed. Nobody misses the JEP.'), [])
  })

  it('merges surnames with the full name', () => {
    assert.deepEqual(
      actorsOf('Prime Minister Ulf Kristersson spoke. “No,” Kristersson said. Kristersson’s tone!'),
      ['person Ulf Kristersson (Kristersson): Ulf Kristersson, Kristersson, Kristersson'],
    )
    assert.deepEqual(
      actorsOf(
        'Президент Финляндии Александр Стубб ушёл. Со Стуббом ушли все. О Стуббе забыли.',
        'ru',
      ),
      [
        'state Финляндия: Финляндии',
        'person Александр Стубб (Стубб): Александр Стубб, Стуббом, Стуббе',
      ],
    )
    assert.deepEqual(
      actorsOf('Bakan Mehmet Şimşek konuştu. Şimşek’in sözleri yankı buldu.', 'tr'),
      ['person Mehmet Şimşek (Şimşek): Mehmet Şimşek, Şimşek'],
    )
  })

  it('tells two persons of one surname apart', () => {
    assert.deepEqual(actorsOf('George Bush met Laura Bush. J. Biden met Joe Biden.'), [
      'person George Bush: George Bush',
      'person Laura Bush: Laura Bush',
      'person Joe Biden (J. Biden): J. Biden, Joe Biden',
    ])
  })

  it('reads particles, initials and hyphens as parts of a name', () => {
    const names = castOf(
      'We met Ursula von der Leyen, Mohammed bin Salman, J. D. Vance, Yoon Suk-yeol and Jean-Noël Barrot.',
    ).actors.map(({ name }) => name)
    assert.deepEqual(names, [
      'Ursula von der Leyen',
      'Mohammed bin Salman',
      'J. D. Vance',
      'Yoon Suk-yeol',
      'Jean-Noël Barrot',
    ])
  })

  it('takes a state inside the name of its ministry for an actor, not in that of a university', () => {
    assert.deepEqual(actorsOf('The Kazakh Foreign Ministry denied it.'), [
      'organisation Kazakh Foreign Ministry: Kazakh Foreign Ministry',
      'state Kazakhstan: Kazakh',
    ])
    assert.deepEqual(actorsOf('She teaches at Renmin University of China.'), [
      'organisation Renmin University of China: Renmin University of China',
    ])
  })

  it('lists neither treaties nor peoples, days and titles alone', () => {
    const draft =
      'On Monday the Prime Minister praised the Treaty of Nice, the Russians and the Cold War.'
    assert.deepEqual(actorsOf(draft), [])
  })

  it('lists a state that is only a place among the places', () => {
    const { actors, places } = castOf('They met in Vilnius, Lithuania, far from the Middle East.')
    assert.deepEqual(actors, [])
    assert.deepEqual(
      places.map(({ kind, name }) => `${kind} ${name}`),
      ['place Vilnius', 'state Lithuania', 'place Middle East'],
    )
  })

  it('lists names of unknown kind apart', () => {
    const { unsorted } = castOf('Few had heard of Ostravia before.')
    assert.deepEqual(
      unsorted.map(({ name }) => name),
      ['Ostravia'],
    )
  })

  it('looks at title and body only', () => {
    const draft =
      '# NATO and Peru\n\nPeru waits.[i]\n\n[i] “Chile and Bolivia”, TIME, https://time.com/1, (Accessed: 01.08.2023)'
    assert.deepEqual(actorsOf(draft), ['organisation NATO: NATO', 'state Peru: Peru, Peru'])
  })

  it('does not list the author', () => {
    const draft = '---\nauthor: Ayla Demir\n---\n\n# Title\n\nAyla Demir asked Peru. Demir waits.'
    assert.deepEqual(actorsOf(draft), ['state Peru: Peru'])
  })

  describe('in a headline, where capitals prove nothing,', () => {
    const all = (draft: string, language: Language) => {
      const { actors, places, unsorted } = castOf(draft, language)
      return [...actors, ...places, ...unsorted].map(({ name }) => name)
    }

    it('names nobody whom the body does not confirm', () => {
      assert.deepEqual(all('Hope Fades as Grace Period Ends\n\nNobody knows why.', 'en'), [])
      assert.deepEqual(all('Denizden Ne Bekliyor Komşu Ülkeler?\n\nKimse bilmiyor.', 'tr'), [])
    })

    it('knows whom the body names, and states', () => {
      assert.deepEqual(all('Why Ostravia Waits for Japan\n\nNobody asks Ostravia.', 'en'), [
        'Japan',
        'Ostravia',
      ])
      assert.deepEqual(all('Trump Abandons the Whole Plan', 'en'), ['Trump'])
    })

    it('treats the titles of works alike', () => {
      assert.deepEqual(all('He wrote “Stronger and Brighter Tomorrow Together” in May.', 'en'), [])
    })
  })

  describe('by what stands beside a name', () => {
    const kindsOf = (draft: string, language: Language = 'en') => {
      const { actors, places, unsorted } = castOf(draft, language)
      return [...actors, ...places, ...unsorted].map(({ kind, name }) => `${kind} ${name}`)
    }

    it('tells companies and papers', () => {
      assert.deepEqual(kindsOf('The Belgian company Jan De Nul dredges.'), [
        'organisation Jan De Nul',
      ])
      assert.deepEqual(kindsOf('Talks between Gazprom and Ostragaz failed.'), [
        'organisation Gazprom',
        'organisation Ostragaz',
      ])
      assert.deepEqual(kindsOf('Writing in Ostraweek, a fellow at Ostralab agreed.'), [
        'organisation Ostraweek',
        'organisation Ostralab',
      ])
      assert.deepEqual(kindsOf('Bu haberi Ostra ajansı geçti.', 'tr'), ['organisation Ostra'])
    })

    it('tells places', () => {
      assert.deepEqual(kindsOf('Ships call at Ostra and Kestra seaports.'), [
        'place Ostra',
        'place Kestra',
      ])
      assert.deepEqual(kindsOf('Dün kar Ostra, Kestra ve Lestra ilçelerine yağdı.', 'tr'), [
        'place Ostra',
        'place Kestra',
        'place Lestra',
      ])
    })

    it('leaves out ships, projects and pipelines', () => {
      assert.deepEqual(kindsOf('The tanker Ostra Star sank.'), [])
      assert.deepEqual(kindsOf('Yeni Ostra Derya gemisi yola çıktı.', 'tr'), [])
      assert.deepEqual(kindsOf('Построен газопровод «Остра».', 'ru'), [])
    })
  })

  it('does not take the capital in the name of a treaty or a railway for a place', () => {
    const draft = 'The Paris Agreement and the Tehran Declaration bind nobody.'
    assert.deepEqual(castOf(draft), { actors: [], places: [], unsorted: [] })
  })

  it('lets Brussels stand for the European Union where it acts', () => {
    assert.deepEqual(actorsOf('Brussels rejected the plan.'), [
      'organisation European Union (Brussels): Brussels',
    ])
    const { places } = castOf('They met in Brussels.')
    assert.deepEqual(
      places.map(({ name }) => name),
      ['Brussels'],
    )
  })

  it('prefers what the draft introduces to what the lexicon knows', () => {
    assert.deepEqual(
      actorsOf('Birleşmiş Milletler Genel Kurulu (BMGK) toplandı. BMGK karar aldı.', 'tr'),
      [
        'organisation Birleşmiş Milletler Genel Kurulu (BMGK): Birleşmiş Milletler Genel Kurulu, BMGK, BMGK',
      ],
    )
    assert.deepEqual(actorsOf('The National Security Adviser (NSA) met the NSA of Nepal.'), [
      'state Nepal: Nepal',
    ])
  })

  it('reads particles before a surname, generations, and states that are first names', () => {
    const names = castOf(
      'We met Lloyd Austin III, then Ursula von der Leyen. “No,” von der Leyen told Defense Minister Israel Katz.',
    ).actors.map(({ name, aliases }) => [name, ...aliases].join(' = '))
    assert.deepEqual(names, [
      'Lloyd Austin III',
      'Ursula von der Leyen = von der Leyen',
      'Israel Katz',
    ])
  })

  it('reads Turkish names without taking parts of words for them', () => {
    assert.deepEqual(
      actorsOf(
        'Enerji ve Tabii Kaynaklar Bakanı Alparslan Bayraktar ile Albin Kurti sanayi, Sanayi ve Teknoloji Bakanı Fatih Kacır eğitim konuştu.',
        'tr',
      ),
      [
        'person Alparslan Bayraktar: Alparslan Bayraktar',
        'person Albin Kurti: Albin Kurti',
        'person Fatih Kacır: Fatih Kacır',
      ],
    )
  })

  it('gives Russian names in the nominative', () => {
    const named = (draft: string) => {
      const { actors, places } = castOf(draft, 'ru')
      return [...actors, ...places].map(({ kind, name }) => `${kind} ${name}`)
    }
    assert.deepEqual(named('Он говорил о Си Цзиньпине.'), ['person Си Цзиньпин'])
    assert.deepEqual(named('Выступил президент Бола Тинубу.'), ['person Бола Тинубу'])
    assert.deepEqual(named('Вице-министр промышленности Иран Шархан ушёл.'), ['person Иран Шархан'])
    assert.deepEqual(named('В Египте и в Караганде ждут.'), ['state Египет', 'place Караганда'])
    assert.deepEqual(named('Директор Бакинского порта ушёл.'), ['place Бакинский порт'])
    assert.deepEqual(named('Глава Совета по внешней и оборонной политике ушёл.'), [
      'organisation Совет по внешней и оборонной политике',
    ])
  })

  it('never fails, and every mention is what stands there', () => {
    const words = fc.constantFrom(
      ...[
        'NATO',
        '’s',
        '(',
        ')',
        '“',
        '«',
        '. ',
        ', ',
        ' ',
        '-',
        '\n\n',
        '**',
        '[i]',
        'U.S.',
        'Dr. ',
      ],
      ...['Japan', 'Tokyo', 'in', 'Ministry', 'of', 'Joe', 'Biden', 'von', 'Türkiye', '’de', 've'],
      ...['Министерство', 'обороны', 'России', 'Путиным', 'президент', 'Bakanlığı', '\u2060', 'İ'],
    )
    const text = fc.oneof(
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary' }),
    )
    const language = fc.constantFrom<Language>('en', 'tr', 'ru', 'und')
    fc.assert(
      fc.property(text, language, (source, language) => {
        const { actors, places, unsorted } = castOf(source, language)
        for (const { name, mentions } of [...actors, ...places, ...unsorted]) {
          assert.ok(name.length > 0 && mentions.length > 0)
          for (const { from, to, text } of mentions) assert.equal(source.slice(from, to), text)
        }
      }),
      runs(500),
    )
  })

  it('does not depend on what stands before', () => {
    const draft = 'Prime Minister Fumio Kishida left Tokyo for Vilnius. Kishida met NATO.'
    const before = 'A paragraph without any name.\n\n'
    assert.deepEqual(actorsOf(before + draft), actorsOf(draft))
  })
})
