import { strict as assert } from 'node:assert'
import { russianBases, russianStems } from '../../../src/core/actors/inflection/russian'
import { isTurkishLocative, turkishBases } from '../../../src/core/actors/inflection/turkish'
import { nominativePerson } from '../../../src/core/actors/nominative-person'

describe('russianBases', () => {
  const cases = [
    ['япония', 'японии японию японией'],
    ['китай', 'китая китаю китаем китае'],
    ['иран', 'ирана ирану ираном иране'],
    ['кремль', 'кремля кремлю кремлем кремле'],
    ['сибирь', 'сибири сибирью'],
    ['штаты', 'штатов штатам штатами штатах'],
    ['филиппины', 'филиппин филиппинам филиппинах'],
    ['японский', 'японского японскому японским японская японской японские японских'],
    ['южная', 'южной южную'],
    ['министерство', 'министерства министерству министерством министерстве'],
    ['собрание', 'собрания собранию собранием собрании'],
    ['путин', 'путина путину путиным путине'],
    ['российский', 'российско'],
  ]
  for (const [base = '', forms = ''] of cases)
    it(`${base}: ${forms}`, () => {
      for (const form of forms.split(' ')) assert.ok(russianBases(form).includes(base), form)
    })
})

describe('russianStems', () => {
  it('is shared by all forms of a surname', () => {
    for (const [a = '', b = ''] of [
      ['токаев', 'токаевым'],
      ['обама', 'обамой'],
      ['зеленский', 'зеленского'],
      ['брахим', 'брахима'],
      ['захарова', 'захаровой'],
    ])
      assert.ok(
        russianStems(a).some((stem) => russianStems(b).includes(stem)),
        `${a}, ${b}`,
      )
  })
})

describe('nominativePerson', () => {
  const cases = {
    'Владимиром Путиным': 'Владимир Путин',
    'Эммануэля Макрона': 'Эммануэль Макрон',
    'Барака Обамы': 'Барак Обама',
    'Марии Захаровой': 'Мария Захарова',
    'Си Цзиньпином': 'Си Цзиньпин',
    'Ким Чен Ына': 'Ким Чен Ын',
    'Никиты Хрущёва': 'Никита Хрущёв',
    'Сергея Шойгу': 'Сергей Шойгу',
    'Александра Лукашенко': 'Александр Лукашенко',
    'Урсулы фон дер Ляйен': 'Урсула фон дер Ляйен',
    'Касым-Жомарта Токаева': 'Касым-Жомарт Токаев',
    'Николая Патрушева': 'Николай Патрушев',
    'Ангела Меркель': 'Ангела Меркель',
    'Биньямин Нетаньяху': 'Биньямин Нетаньяху',
  }
  for (const [form, nominative] of Object.entries(cases))
    it(`${form}: ${nominative}`, () => {
      assert.equal(nominativePerson([form.split(' ')]), nominative)
    })

  it('prefers a form that stands in the text', () => {
    assert.equal(
      nominativePerson([['Александра', 'Стубба'], ['Александр', 'Стубб'], ['Стубба']]),
      'Александр Стубб',
    )
  })
})

describe('turkishBases', () => {
  // As keys: ı is i.
  const cases = [
    ['rus', 'ruslar ruslarin ruslara rusun'],
    ['türkiye', 'türkiyede türkiyedeki türkiyenin türkiyeye türkiyeden'],
    ['bakanliği', 'bakanliğinin bakanliğina bakanliğinda bakanliğindan'],
    ['örgütü', 'örgütünün örgütüne'],
  ]
  for (const [base = '', forms = ''] of cases)
    it(`${base}: ${forms}`, () => {
      for (const form of forms.split(' ')) assert.ok(turkishBases(form).includes(base), form)
    })

  it('takes nothing off that is no suffix', () => {
    assert.deepEqual(turkishBases('iran'), ['iran'])
  })
})

describe('isTurkishLocative', () => {
  it('is -da, -de, -ta, -te, also with -ki', () => {
    for (const suffix of ['da', 'de', 'ta', 'te', 'daki', 'teki', 'nda', 'ndeki'])
      assert.ok(isTurkishLocative(suffix), suffix)
    for (const suffix of ['', 'dan', 'ya', 'nin', 'den', 'la'])
      assert.ok(!isTurkishLocative(suffix), suffix)
  })
})
