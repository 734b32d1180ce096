import assert from 'node:assert/strict'
import type { Language } from '../../../src/core/draft'
import { readCitation } from '../../../src/core/citations/read'
import { readFields } from './fields'

const url = 'https://example.org/2023/arctic'

function reads(note: string, fields: Record<string, unknown>, language?: Language): void {
  it(note, () => assert.deepEqual(readFields(note, language), fields))
}

function isRemark(note: string, language?: Language): void {
  it(note, () => assert.equal(readFields(note, language), null))
}

describe('reading a note', () => {
  describe('in the form of the house', () => {
    reads(`“Ice and Ore”, ARCTIC TODAY, ${url}, (Erişim Tarihi: 01.08.2023)`, {
      title: 'Ice and Ore',
      outlet: 'ARCTIC TODAY',
      url,
      accessed: '2023-08-01',
    })
    reads(`Jane Doe, “Ice and Ore”, ARCTIC TODAY, ${url}, (Erişim Tarihi: 01.08.2023)`, {
      author: 'Jane Doe',
      title: 'Ice and Ore',
      outlet: 'ARCTIC TODAY',
      url,
      accessed: '2023-08-01',
    })
  })

  describe('a title in any marks', () => {
    for (const [open, close] of [
      '“”',
      '„“',
      '„”',
      '«»',
      '»«',
      '""',
      '‘’',
      "''",
      '**',
      '__',
      '””',
      '“"',
    ])
      reads(`${open}Ice and Ore${close}, ARCTIC TODAY, ${url}`, {
        title: 'Ice and Ore',
        outlet: 'ARCTIC TODAY',
        url,
      })
    reads(`**“Ice and Ore”**, *Arctic Today*, ${url}`, {
      title: 'Ice and Ore',
      outlet: 'Arctic Today',
      url,
    })
    reads(`“The “Polar” Silk Road”, ARCTIC TODAY, ${url}`, {
      title: 'The “Polar” Silk Road',
      outlet: 'ARCTIC TODAY',
      url,
    })
    reads(`"The "Polar" Silk Road", ARCTIC TODAY, ${url}`, {
      title: 'The "Polar" Silk Road',
      outlet: 'ARCTIC TODAY',
      url,
    })
    reads(`‘The States’ Policy’, ARCTIC TODAY, ${url}`, {
      title: 'The States’ Policy',
      outlet: 'ARCTIC TODAY',
      url,
    })
    reads(`“Ice and Ore,” Arctic Today, ${url}`, {
      title: 'Ice and Ore',
      outlet: 'Arctic Today',
      url,
    })
    reads(`“Why Ice?” Arctic Today, ${url}`, { title: 'Why Ice?', outlet: 'Arctic Today', url })
    reads(`[Ice and Ore](${url}), Arctic Today`, {
      title: 'Ice and Ore',
      outlet: 'Arctic Today',
      url,
    })
    reads(`[“Ice and Ore”](${url}), Arctic Today`, {
      title: 'Ice and Ore',
      outlet: 'Arctic Today',
      url,
    })
  })

  describe('a title without closing marks, or without any', () => {
    reads(`“Ice, Ore and Insurance, TASS, ${url}, (Erişim Tarihi: 04.03.2025)`, {
      title: 'Ice, Ore and Insurance',
      outlet: 'TASS',
      url,
      accessed: '2025-03-04',
    })
    reads(`Ice and Ore, ARCTIC TODAY, ${url}, Accessed: 1 August 2023`, {
      title: 'Ice and Ore',
      outlet: 'ARCTIC TODAY',
      url,
      accessed: '2023-08-01',
    })
    reads(`«Газпром» нашёл газ, РИА Новости, ${url} (дата обращения: 13.12.2020)`, {
      title: '«Газпром» нашёл газ',
      outlet: 'РИА Новости',
      url,
      accessed: '2020-12-13',
    })
  })

  describe('by the forms of the world', () => {
    reads(
      `Jane Doe, “Ice and Ore,” *Foreign Affairs*, July 12, 2023, accessed August 1, 2023, ${url}.`,
      {
        author: 'Jane Doe',
        title: 'Ice and Ore',
        outlet: 'Foreign Affairs',
        published: '2023-07-12',
        url,
        accessed: '2023-08-01',
      },
    )
    reads(
      `Doe, J. (2023, July 12). *Ice and ore*. Reuters. Retrieved August 1, 2023, from ${url}`,
      {
        author: 'Doe, J.',
        title: 'Ice and ore',
        outlet: 'Reuters',
        published: '2023-07-12',
        url,
        accessed: '2023-08-01',
      },
    )
    reads(`Doe, J. (2023). Ice and ore. Reuters. ${url}`, {
      author: 'Doe, J.',
      title: 'Ice and ore',
      outlet: 'Reuters',
      published: '2023',
      url,
    })
    reads(
      `Doe, Jane. "Ice and Ore." *The Diplomat*, vol. 12, no. 3, 2023. ${url}. Accessed 1 Aug. 2023.`,
      {
        author: 'Doe, Jane',
        title: 'Ice and Ore',
        outlet: 'The Diplomat',
        published: '2023',
        locator: 'vol. 12, no. 3',
        url,
        accessed: '2023-08-01',
      },
    )
    reads(`J. Doe, "Ice and Ore," [Online]. Available: ${url}. [Accessed: 06-Jun-2020].`, {
      author: 'J. Doe',
      title: 'Ice and Ore',
      url,
      accessed: '2020-06-06',
    })
    reads(
      `Ahmet Yılmaz. “Karadeniz’de Yeni Dönem”. Anadolu Ajansı. Erişim 1 Mayıs 2017. ${url}`,
      {
        author: 'Ahmet Yılmaz',
        title: 'Karadeniz’de Yeni Dönem',
        outlet: 'Anadolu Ajansı',
        url,
        accessed: '2017-05-01',
      },
      'tr',
    )
    reads(
      `Toulemonde, M. (2021). Toprak Yarışı. 22 Eylül 2025 tarihinde ${url} adresinden alınmıştır.`,
      {
        author: 'Toulemonde, M.',
        title: 'Toprak Yarışı',
        published: '2021',
        url,
        accessed: '2025-09-22',
      },
      'tr',
    )
    reads(
      `Иванов И. И. Арктика и право // Россия и мир. 2023. 12 июля. URL: ${url} (дата обращения: 01.08.2023).`,
      {
        author: 'Иванов И. И.',
        title: 'Арктика и право',
        outlet: 'Россия и мир',
        published: '2023-07-12',
        url,
        accessed: '2023-08-01',
      },
      'ru',
    )
    reads(
      `Арктика [Электронный ресурс] // Справочник. – 2021. – Режим доступа: ${url} (12.01.2024).`,
      {
        title: 'Арктика',
        outlet: 'Справочник',
        published: '2021',
        url,
        accessed: '2024-01-12',
      },
      'ru',
    )
    reads(
      'Теория систем / Иванов А. И. // Вопросы философии. 2020. № 5. С. 10–25.',
      {
        title: 'Теория систем',
        outlet: 'Вопросы философии',
        published: '2020',
        locator: '№ 5. С. 10–25',
        rest: ['Иванов А. И'],
      },
      'ru',
    )
    reads('John Smith, *The Book* (London: Penguin, 2019), p. 45.', {
      author: 'John Smith',
      title: 'The Book',
      outlet: 'London: Penguin',
      published: '2019',
      locator: 'p. 45',
    })
    reads(`„Eis und Erz“, Der Spiegel, 3. Mai 2020, ${url} [Zugriff am 4 Mai 2020].`, {
      title: 'Eis und Erz',
      outlet: 'Der Spiegel',
      published: '2020-05-03',
      url,
      accessed: '2020-05-04',
    })
  })

  describe('what authors and years may look like', () => {
    reads(`European Commission. (2024a). *Clean Ports*. Publications Office. ${url}`, {
      author: 'European Commission',
      published: '2024',
      title: 'Clean Ports',
      outlet: 'Publications Office',
      url,
    })
    reads(`World Bank. (n.d.). *Trade*. Retrieved August 1, 2023, from ${url}`, {
      author: 'World Bank',
      published: 'unreadable',
      title: 'Trade',
      url,
      accessed: '2023-08-01',
    })
    reads(`**World Bank.** “Trade”, TIME, ${url}`, {
      author: 'World Bank',
      title: 'Trade',
      outlet: 'TIME',
      url,
    })
    reads(`Doe, J., & Roe, R. (2023). Ports. *Journal of Ports*, *12*(3), 45–67. ${url}`, {
      author: 'Doe, J., & Roe, R.',
      published: '2023',
      title: 'Ports',
      outlet: 'Journal of Ports',
      locator: '12*(3), 45–67',
      url,
    })
    reads(
      `Иванов И.И., Петров П.П. Порты Каспия // Журнал. 2023. № 4. С. 10–25. URL: ${url}`,
      {
        author: 'Иванов И.И., Петров П.П.',
        title: 'Порты Каспия',
        outlet: 'Журнал',
        published: '2023',
        locator: '№ 4. С. 10–25',
        url,
      },
      'ru',
    )
    reads(
      `Yılmaz, A. (t.y.). “Tahıl Koridoru”. Perspektif. ${url}`,
      {
        author: 'Yılmaz, A.',
        published: 'unreadable',
        title: 'Tahıl Koridoru',
        outlet: 'Perspektif',
        url,
      },
      'tr',
    )
  })

  describe('the address without what is not part of it', () => {
    const address = (note: string, expected: string) =>
      it(note, () => assert.equal(readFields(note)?.url, expected))
    address('“A”, B, https://example.org/a.', 'https://example.org/a')
    address('“A”, B, https://example.org/a/, (Erişim Tarihi:01.08.2023)', 'https://example.org/a/')
    address('“A”, B, https://example.org/a,(Erişim Tarihi: 1.8.2023)', 'https://example.org/a')
    address('“A”, B, https://example.org/a(accessed 1 May 2020)', 'https://example.org/a')
    address('“A”, B (https://example.org/a).', 'https://example.org/a')
    address('“A”, B, https://example.org/a_(b)', 'https://example.org/a_(b)')
    address('“A”, B, <https://example.org/a,b>.', 'https://example.org/a,b')
    address('“A”, B, [example.org](https://example.org/a_(b))', 'https://example.org/a_(b)')
    address('“A”, B, www.example.org/a.', 'www.example.org/a')
    address('“A”, B, nato.int/cps/en/a', 'nato.int/cps/en/a')
    address('“A”, B, https//example.org/a', 'https//example.org/a')
    address('“A”, B, doi:10.1000/182.', 'doi:10.1000/182')
    address(
      '“A”, B, https://стопкоронавирус.рф/information/',
      'https://стопкоронавирус.рф/information/',
    )
    address('“A”, B, https://example.org/a;https://example.org/b', 'https://example.org/a')
    it('does not take U.S./China or and/or for one', () =>
      assert.equal(readFields('“U.S./China and/or EU/NATO”, B, 2023')?.url, undefined))
  })

  describe('several sources', () => {
    const first = `“First”, AA, ${url}/1, (Erişim Tarihi: 01.08.2023)`
    const second = `Jane Doe, “Second”, BBC, ${url}/2, (Erişim Tarihi: 02.08.2023)`
    for (const note of [`${first}; ${second}`, `${first}. ${second}`, `${first}\n    ${second}`])
      it(note, () => {
        const fields = readFields(note)
        assert.ok(fields)
        assert.deepEqual(
          { title: fields.title, accessed: fields.accessed, next: fields.next },
          { title: 'First', accessed: '2023-08-01', next: second },
        )
      })
    reads('Smith, *Ice*, p. 12; Jones, *Ore*, p. 15.', {
      author: 'Smith',
      title: 'Ice',
      locator: 'p. 12',
      next: 'Jones, *Ore*, p. 15.',
    })
    reads(`“Ice; Ore”, AA, ${url}; accessed 1 August 2023`, {
      title: 'Ice; Ore',
      outlet: 'AA',
      url,
      accessed: '2023-08-01',
    })
  })

  describe('words that lead to a source, and short forms', () => {
    for (const lead of [
      'See',
      'See also',
      'Bkz.',
      'Ayrıca bkz.',
      'См.',
      'Cf.',
      'Source:',
      'Kaynak:',
    ])
      reads(`${lead} “Ice and Ore”, AA, ${url}`, { title: 'Ice and Ore', outlet: 'AA', url })
    reads('Ibid., p. 12.', { shortForm: 'Ibid.', locator: 'p. 12' })
    reads('Kenneth Waltz, a.g.e., s. 45.', {
      author: 'Kenneth Waltz',
      shortForm: 'a.g.e.',
      locator: 's. 45',
    })
    reads('Aynı yer.', { shortForm: 'Aynı yer' }, 'tr')
    reads('Там же. С. 15.', { shortForm: 'Там же', locator: 'С. 15' }, 'ru')
    reads('Waltz, op. cit., p. 3', { author: 'Waltz', shortForm: 'op. cit.', locator: 'p. 3' })
  })

  describe('what has no place is kept', () => {
    reads(`Jane Doe (@jd), “Great talks.” X, 12 July 2023, 10:15, ${url}`, {
      author: 'Jane Doe (@jd)',
      title: 'Great talks',
      outlet: 'X',
      published: '2023-07-12',
      url,
      rest: ['10:15'],
    })
    reads(`“Ice”, AA, ${url}, archived at https://web.archive.org/web/1/a`, {
      title: 'Ice',
      outlet: 'AA',
      url,
      rest: ['archived at https://web.archive.org/web/1/a'],
    })
  })

  describe('remarks are left in peace', () => {
    isRemark('This figure does not include Crimea.')
    isRemark('The count excludes contractors. Their number, 1,200 in 2023, is not published.')
    isRemark('The term “strategic ambiguity”, coined in 1979, leaves the answer open.')
    isRemark('“We will not leave,” he told reporters on 5 May 2023.')
    isRemark('See the [docs](https://example.org/docs) for details.')
    isRemark('For the full list see https://www.nato.int/members.')
    isRemark('More on this in [my post](https://example.org/p).')
    isRemark('Bu rakam sözleşmeli personeli kapsamamaktadır.', 'tr')
    isRemark('“Mavi vatan” kavramı ilk kez 2006 yılında kullanılmıştır.', 'tr')
    isRemark('Здесь и далее перевод автора.', 'ru')
    isRemark('Сделка была закрыта 5 мая 2023 г. без объявления цены.', 'ru')
    isRemark('')
    isRemark('   ')
  })

  it('gives each field the place where it stands', () => {
    const note = `See Jane Doe, “Ice and Ore”, *Arctic Today*, 12 July 2023, p. 4, ${url}, (Accessed: 1.8.2023)`
    const citation = readCitation(note, 'en')
    assert.ok(citation?.title && citation.access)
    const { author, title, outlet, published, locator, url: address, access } = citation
    const fields = [author, title, outlet, published, locator, address, access]
    for (const field of [...fields, access.label, access.date]) {
      assert.ok(field)
      assert.equal(note.slice(field.from, field.to), field.text)
    }
    assert.equal(note.slice(title.open?.from, title.close?.to), '“Ice and Ore”')
    assert.equal(access.text, '(Accessed: 1.8.2023)')
    assert.equal(access.label?.text, 'Accessed')
  })
})
