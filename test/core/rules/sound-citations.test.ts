import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { CitationFields } from '../../../src/core/citations/format'
import { formatCitation } from '../../../src/core/citations/format'
import { allRules } from '../../../src/core/rules/all'
import { addDays } from '../../../src/core/text/dates'
import { presets } from '../../../src/core/style/presets/all'
import type { HouseStyle } from '../../../src/core/draft'
import { withMarks } from '../../support/annotated'
import { reviewTestDraft, today } from '../../support/review'
import { runs } from '../../support/properties'

const languages = ['en', 'tr', 'ru'] as const
type Language = (typeof languages)[number]

const citationRules = new Set(
  allRules.filter(({ topic }) => topic === 'citations').map(({ id }) => id),
)

/** An article with these notes, each referred to once. */
function writeArticle(
  citations: readonly CitationFields[],
  style: HouseStyle,
  language: Language,
): string {
  const body = citations.map((_, at) => `Nobody knew.[^${at + 1}]`).join(' ')
  const notes = citations.map(
    (citation, at) => `[^${at + 1}]: ${formatCitation(citation, style, language)}`,
  )
  return `---\nlang: ${language}\n---\n\n${body}\n\n${notes.join('\n\n')}\n`
}

function assertSound(
  citations: readonly CitationFields[],
  style: HouseStyle,
  language: Language,
): void {
  const source = writeArticle(citations, style, language)
  const { findings } = reviewTestDraft(source, style)
  const found = findings.filter(({ rule }) => citationRules.has(rule))
  assert.equal(withMarks(source, found), source, found.map(({ rule }) => rule).join(', '))
}

const day = (year: number, month: number, day: number) => ({ year, month, day })

/** A source of each kind, as authors cite them. */
const sources: Record<Language, readonly CitationFields[]> = {
  en: [
    {
      title: 'Grain Ships Leave Odesa',
      outlet: 'Reuters',
      url: 'https://www.reuters.com/world/europe/grain-ships-leave-odesa-2022-08-01/',
      accessed: day(2022, 8, 1),
    },
    {
      author: 'Jane Doe',
      title: 'What “Friend-Shoring” Means, and for Whom',
      outlet: 'Foreign Affairs',
      published: { year: 2023, month: 9 },
      url: 'https://www.foreignaffairs.com/world/friend-shoring',
      accessed: day(2023, 8, 14),
    },
    {
      author: 'International Energy Agency',
      title: 'World Energy Outlook 2022',
      outlet: 'IEA',
      published: { year: 2022 },
      url: 'https://www.iea.org/reports/world-energy-outlook-2022',
      accessed: day(2023, 7, 2),
    },
    {
      title: 'Regulation (EU) 2016/679',
      outlet: 'Official Journal of the European Union',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
      accessed: day(2023, 8, 15),
    },
    {
      author: 'Smith, A. B.',
      title: 'Ports and Power',
      outlet: 'Journal of Strategic Studies',
      published: { year: 2021 },
      url: 'https://doi.org/10.1080/01402390.2021.0000001',
      accessed: day(2023, 3, 31),
    },
    {
      title: 'Home Truths: 404 Days of the Grain Deal',
      outlet: 'The Economist',
      url: 'https://web.archive.org/web/20230801000000/https://www.economist.com/europe/1',
      accessed: day(2023, 8, 2),
    },
  ],
  tr: [
    {
      title: 'Tahıl Koridoru Açıldı',
      outlet: 'Anadolu Ajansı',
      url: 'https://www.aa.com.tr/tr/dunya/tahil-koridoru-acildi/2650000',
      accessed: day(2022, 8, 1),
    },
    {
      author: 'Ayşe Yılmaz',
      title: 'Karadeniz’de “Yeni Düzen” Arayışı',
      outlet: 'Perspektif',
      published: day(2023, 5, 12),
      url: 'https://www.perspektif.online/karadenizde-yeni-duzen/',
      accessed: day(2023, 5, 12),
    },
    {
      title: '6698 Sayılı Kişisel Verilerin Korunması Kanunu',
      outlet: 'Resmî Gazete',
      published: day(2016, 4, 7),
      url: 'https://www.resmigazete.gov.tr/eskiler/2016/04/20160407-8.pdf',
      accessed: day(2023, 6, 30),
    },
    {
      title: 'Ana Sayfada Yer Bulamayan Savaş',
      outlet: 'BBC Türkçe',
      url: 'https://www.bbc.com/turkce/haberler-dunya-1',
      accessed: day(2023, 8, 10),
    },
    {
      title: 'Dış Ticaret İstatistikleri, Haziran 2023',
      outlet: 'TÜİK',
      url: 'https://data.tuik.gov.tr/Bulten/Index?p=Dis-Ticaret-Istatistikleri-49630',
      accessed: day(2023, 8, 1),
    },
  ],
  ru: [
    {
      title: 'Зерновая сделка продлена',
      outlet: 'Коммерсантъ',
      url: 'https://www.kommersant.ru/doc/5990000',
      accessed: day(2023, 5, 18),
    },
    {
      author: 'Иванов И. И.',
      title: 'Порты Каспия: вчера, сегодня, завтра',
      outlet: 'Международная жизнь',
      published: { year: 2023, month: 4 },
      url: 'https://interaffairs.ru/jauthor/material/2800',
      accessed: day(2023, 6, 2),
    },
    {
      title: 'Главная тема года',
      outlet: 'РБК',
      url: 'https://www.rbc.ru/politics/01/08/2023/1',
      accessed: day(2023, 8, 1),
    },
    {
      title: 'Встреча с Президентом Турции',
      outlet: 'Президент России',
      published: day(2022, 8, 5),
      url: 'http://kremlin.ru/events/president/news/69122',
      accessed: day(2022, 8, 6),
    },
    {
      title: 'Правила дорожного движения',
      outlet: 'МВД России',
      url: 'https://мвд.рф/folder/1',
      accessed: day(2023, 8, 15),
    },
  ],
}

const words: Record<Language, string> = {
  en: 'Trade Union Europe Energy Border Summit Council Grain Ports Security Ministers Agree New Rules',
  tr: 'Ticaret Birliği Avrupa Enerji Sınır Zirvesi Konseyi Tahıl Limanları Güvenlik Bakanlar Yeni İşler',
  ru: 'Торговля Союз Европа Энергия Граница Саммит Совет Зерно Порты Безопасность Министры Новые Ёлки',
}

const phrase = (language: Language, maxLength: number) =>
  fc
    .array(fc.constantFrom(...words[language].split(' ')), { minLength: 2, maxLength })
    .map((chosen) => chosen.join(' '))

const accessed = fc.integer({ min: 0, max: 600 }).map((days) => addDays(today, -days))

/** Notes of one article, each with an address of its own. */
const notes = (language: Language): fc.Arbitrary<readonly CitationFields[]> =>
  fc
    .array(
      fc.record(
        {
          author: fc.constantFrom('Jane Doe', 'Ayşe Yılmaz', 'Иванов И. И.', 'Smith, A.'),
          title: phrase(language, 9),
          outlet: phrase(language, 3),
          published: fc.integer({ min: 600, max: 900 }).map((days) => addDays(today, -days)),
          accessed,
        },
        { requiredKeys: ['title', 'outlet', 'accessed'] },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((citations) =>
      citations.map((citation, at) => ({
        ...citation,
        url: `https://example.org/news/${at}.html`,
      })),
    )

describe('sound notes', () => {
  for (const [name, style] of Object.entries(presets))
    for (const language of languages) {
      it(`are left in peace: ${name}, ${language}`, () => {
        for (const source of sources[language]) assertSound([source], style, language)
        assertSound(sources[language], style, language)
      })

      it(`are left in peace, whatever they say: ${name}, ${language}`, () => {
        fc.assert(
          fc.property(notes(language), (citations) => assertSound(citations, style, language)),
          runs(40),
        )
      })
    }
})
