import assert from 'node:assert/strict'
import type { Language } from '../../../src/core/draft'
import { readCitation } from '../../../src/core/citations/read'
import { presets } from '../../../src/core/style/presets/all'
import { formatIsoDate } from '../../../src/core/text/dates'

/** `→` leads to the date that a person reads; `?` stands for one that can be read in two ways. */
function readTable(table: string): [note: string, expected: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+→\s+/) as [string, string])
}

function readAccessDate(note: string, language: Language): string {
  const access = readCitation(`“A Title”, OUTLET, https://example.org/a, ${note}`, language)?.access
  if (!access?.date) return access ? 'no date' : 'no access part'
  const { date, fault } = access.date
  if (date) return formatIsoDate(date)
  return fault === 'ambiguous' ? '?' : (fault ?? 'unreadable')
}

function describeTable(title: string, language: Language, table: string): void {
  describe(title, () => {
    for (const [note, expected] of readTable(table))
      it(`${note} → ${expected}`, () => assert.equal(readAccessDate(note, language), expected))
  })
}

// Forms of published texts: articles, theses, READMEs, comments in source code.
describe('access dates', () => {
  describeTable(
    'in Turkish',
    'tr',
    `
    (Erişim Tarihi: 01.08.2023)                  → 2023-08-01
    (Erişim Tarihi:01.08.2023)                   → 2023-08-01
    (Erişim tarihi: 15.07.2021)                  → 2021-07-15
    (Erişim Tarihi: 7.7.2023)                    → 2023-07-07
    (Erişim Tarihi: 15/12/2021)                  → 2021-12-15
    (Erişim Tarihi: 05/12/2021)                  → 2021-12-05
    (Erişim Tarihi: 05-12-2021)                  → 2021-12-05
    (Erişim Tarihi 12.05.2020)                   → 2020-05-12
    (Erişim tarihi 12 Eylül 2026)                → 2026-09-12
    (erisim tarihi: 26.12.2020)                  → 2020-12-26
    Çevrimiçi, erişim tarihi: 20.08.2026.        → 2026-08-20
    Erişim Tarihi: 25.08.2018                    → 2018-08-25
    Erisim Tarihi: 13.09.2023                    → 2023-09-13
    ERİŞİM TARİHİ: 13.09.2023                    → 2023-09-13
    (Erişim Tarihi: Haziran 2026)                → 2026-06
    [erişim tarihi: 24 Ekim 2019]                → 2019-10-24
    (Son erişim tarihi: 23 Temmuz 2026)          → 2026-07-23
    (Son erişim: 23.07.2026)                     → 2026-07-23
    (erişim: 1 Ekim 2026)                        → 2026-10-01
    (Erişim 1 Mayıs 2017)                        → 2017-05-01
    (Erişim 13 Mayıs 2017.)                      → 2017-05-13
    Erişim: 18 Ağustos 2026                      → 2026-08-18
    (Erişim: 1 AĞUSTOS 2023)                     → 2023-08-01
    (Erişim: 1 Agustos 2023)                     → 2023-08-01
    (Erişim Tarihi: 12 Subat 2019)               → 2019-02-12
    (EriĢim Tarihi: 12.02.2014)                  → 2014-02-12
    (EriĢim Tarihi: 12 ġubat 2014)               → 2014-02-12
    (ERĠġĠM TARĠHĠ: 12.02.2014)                  → 2014-02-12
    (Eriþim Tarihi: 12 Aðustos 2009)             → 2009-08-12
    (EriÅŸim Tarihi: 12 AÄŸustos 2009)           → 2009-08-12
    (Eri?im Tarihi: 12 A?ustos 2009)             → 2009-08-12
    (Eri�im Tarihi: 12 �ubat 2009)               → 2009-02-12
    (ErişimTarihi: 03.03.2020)                   → 2020-03-03
    (E.T. 01.08.2023)                            → 2023-08-01
    (E.T.: 01.08.2023)                           → 2023-08-01
    (Ulaşım Tarihi: 14 Mart 2018)                → 2018-03-14
    16 Aralık 2018 tarihinde erişildi.           → 2018-12-16
    28.06.2026 tarihinde erişilmiştir.           → 2026-06-28
    (2026-08-05 tarihinde erişildi)              → 2026-08-05
    01.08.2023’te erişildi                       → 2023-08-01
    (Erişim Tarihi: 13 Haziran 2021 Saat 23:45)  → 2021-06-13
    (Erişim Tarihi: 16.09.2026'dır.)             → 2026-09-16
    (Erişim tarihi: 3 Eylül 2026 Perşembe)       → 2026-09-03
    (Erişim Tarihi: 01. 08. 2023)                → 2023-08-01
    (Erişim Tarihi: 01.08.23)                    → 2023-08-01
    (Erişim Tarihi: 31.02.2023)                  → impossible
    (Erişim Tarihi: 00.13.2023)                  → impossible
    (Erişim Tarihi: 01.08.20233)                 → impossible
    (erişim tarihi 10 Mart Cuma)                 → unreadable
    (Erişim Tarihi: )                            → no date
    (Erişim Tarihi: ...)                         → no date
    (Erişim Tarihi: GG.AA.YYYY)                  → no date
    (E. Tarihi: 12.01.2021)                      → 2021-01-12
    (Erişim Tarihi; 12.01.2021)                  → 2021-01-12
    (Erişim Tarihi: 12.01,2021)                  → 2021-01-12
    (Erişim: 12-Ocak-2021)                       → 2021-01-12
    (Erişim: Mart, 2020)                         → 2020-03
    (Yayın: 12.01.2021, Erişim: 13.01.2021)      → 2021-01-13
    12 Ocak 2021'de erişilmiştir                 → 2021-01-12
    (Erişim Tarihi: dün)                         → no date
    `,
  )
  describeTable(
    'in Russian',
    'ru',
    `
    (дата обращения: 01.08.2023).                → 2023-08-01
    (дата обращения 15.03.2015)                  → 2015-03-15
    (Дата обращения 13.12.2020 г.)               → 2020-12-13
    (дата обращения: 1.5.2021)                   → 2021-05-01
    (дата обращения: 01/05/2021)                 → 2021-05-01
    Дата обращения: 29 июня 2017.                → 2017-06-29
    (дата обращения: 29 июня 2017 г.)            → 2017-06-29
    (дата обращения: 27 сентября 2026 года)      → 2026-09-27
    (дата обращения: 12 август 2021)             → 2021-08-12
    (дата обращения: 24 апр. 2020)               → 2020-04-24
    (дата обращения: июня 12, 2025)              → 2025-06-12
    (дата последнего обращения: 12.06.2025)      → 2025-06-12
    (дата обращения — 12.06.2025)                → 2025-06-12
    (ДАТА ОБРАЩЕНИЯ: 12.06.2025)                 → 2025-06-12
    (Дата доступа: 18.03.2026).                  → 2026-03-18
    (дата доступа: 2026-09-27)                   → 2026-09-27
    (дата посещения: 12.10.2023)                 → 2023-10-12
    (дата просмотра: 27 сентября 2026)           → 2026-09-27
    (обращение 12.01.2024)                       → 2024-01-12
    (12.01.2024)                                 → 2024-01-12
    Проверено 1 июля 2017.                       → 2017-07-01
    (дата обращения: август 2023)                → 2023-08
    (дата обращения: 31.04.2023)                 → impossible
    (дата обращения: ДД.ММ.ГГГГ)                 → no date
    (дата обращения: «01» августа 2023 г.)       → 2023-08-01
    (дата обращения 01.08.2023г.)                → 2023-08-01
    (дата обращения: 1.VIII.2023)                → 2023-08-01
    `,
  )
  describeTable(
    'in English',
    'en',
    `
    (Accessed: 17 May 2025).                     → 2025-05-17
    (accessed: Jun 20, 2026)                     → 2026-06-20
    (accessed: Mar 1, 2019)                      → 2019-03-01
    (Accessed: 11    November 2025).             → 2025-11-11
    [Accessed August 1, 2023].                   → 2023-08-01
    [Accessed 24 Oct. 2019].                     → 2019-10-24
    [Accessed 09 Sep. 2019].                     → 2019-09-09
    [Accessed 02 September 2026].                → 2026-09-02
    [Accessed 2017].                             → 2017
    (accessed on January 30, 2025)               → 2025-01-30
    (Accessed on 02 March 2023)                  → 2023-03-02
    (Accessed on [05-2024])                      → 2024-05
    (accessed on 10.10.2022)                     → 2022-10-10
    (Accessed on 10-04-2023)                     → ?
    , accessed 1/29/14.                          → 2014-01-29
    , accessed 15/10/2014                        → 2014-10-15
    , accessed 13/06/2020                        → 2020-06-13
    , accessed 04/04/2024                        → 2024-04-04
    , accessed 04/05/2024                        → ?
    , accessed 15-16 July 2026.                  → ?
    accessed 19-Oct-2020                         → 2020-10-19
    accessed 1st August 2023                     → 2023-08-01
    accessed August 1st, 2023                    → 2023-08-01
    accessed on the 1st of August, 2023          → 2023-08-01
    (Last accessed on May, 2024)                 → 2024-05
    (last accessed Thu, Apr 30, 2026)            → 2026-04-30
    (Last accessed on 25 October 2022).          → 2022-10-25
    (last accessed Jan 2023)                     → 2023-01
    (last accessed February 1st 2021)            → 2021-02-01
    Date Accessed: 10 April 2025                 → 2025-04-10
    Date accessed: 2026-06-01T04:21:25           → 2026-06-01
    Access date: December 14, 2023.              → 2023-12-14
    (date of access: 02/17/2018)                 → 2018-02-17
    (date of access: 02/12/2018)                 → ?
    (date of access: XX.XX.XXXX)                 → no date
    Retrieved on 2026-08-19.                     → 2026-08-19
    (Retrieved on 2021, Jan 06)                  → 2021-01-06
    Retrieved August 26, 2017                    → 2017-08-26
    (last visited June 22, 2009).                → 2009-06-22
    [cited 2023 Aug 1]                           → 2023-08-01
    (viewed 3 May 2011)                          → 2011-05-03
    (retrieved 2008-07-07)                       → 2008-07-07
    (Accessed: 2023/08/01)                       → 2023-08-01
    (Accessed: 31 April 2023)                    → impossible
    Web. 1 Aug. 2023.                            → 2023-08-01
    accessed: 1ST AUGUST 2023                    → 2023-08-01
    (accessed: 08/01/23)                         → ?
    Last updated 1 May 2021, accessed 3 May 2021 → 2021-05-03
    accessed 10:15, 1 August 2023                → 2023-08-01
    accessed Summer 2023                         → no access part
    `,
  )
  describeTable(
    'in German and French, in a draft of any language',
    'en',
    `
    (abgerufen am 25.04.2019)                    → 2019-04-25
    abgerufen am 6. Oktober 2026                 → 2026-10-06
    Abgerufen am 01.02.2024                      → 2024-02-01
    Abgerufen am 26.08.2021 um 16:55 Uhr         → 2021-08-26
    Abgerufen am 2026-09-12.                     → 2026-09-12
    (zuletzt abgerufen am 29-08-2021)            → 2021-08-29
    (zuletzt abgerufen: 24.05.2020)              → 2020-05-24
    (Letzter Zugriff: 01.02.21)                  → 2021-02-01
    (letzter Zugriff: 2013-07-07).               → 2013-07-07
    [Zugriff am 3 Mai 2020].                     → 2020-05-03
    [Zugriff am 09 04 2024].                     → 2024-04-09
    [Zugriff am 08. September 2026].             → 2026-09-08
    [Zugriff am 30. April 2024].                 → 2024-04-30
    (Abruf: 14.05.2026)                          → 2026-05-14
    (consulté le 18/05/2022)                     → 2022-05-18
    (consulté le 07/08/2026)                     → 2026-08-07
    (consulté le 2/06/2023).                     → 2023-06-02
    (consulté le 28 avril 2026)                  → 2026-04-28
    (consulté le 10.01.2025)                     → 2025-01-10
    consulté le 1er août 2023                    → 2023-08-01
    (page consultée le 23 octobre 2014).         → 2014-10-23
    Page consultée le 20:21, février 12, 2023    → 2023-02-12
    `,
  )

  describeTable(
    'in other languages of the neighbourhood',
    'en',
    `
    (consultado el 1 de agosto de 2023)          → 2023-08-01
    [Consulta: 1 de septiembre de 2023]          → 2023-09-01
    (último acceso: 01/08/2023)                  → 2023-08-01
    Recuperado el 1 de marzo de 2023             → 2023-03-01
    (consultato il 1º agosto 2023)               → 2023-08-01
    (ultimo accesso: 3 dicembre 2023)            → 2023-12-03
    Acesso em: 1 set. 2023.                      → 2023-09-01
    (acedido em 1 de Agosto de 2023)             → 2023-08-01
    (geraadpleegd op 1 maart 2023)               → 2023-03-01
    (dostęp: 1.08.2023)                          → 2023-08-01
    [dostęp dnia 3 maja 2023 r.]                 → 2023-05-03
    (data dostępu: 1 VIII 2023)                  → 2023-08-01
    (дата звернення: 1 серпня 2023 р.)           → 2023-08-01
    (letzte Abfrage: 1.8.2023)                   → 2023-08-01
    (Abruf v. 1.8.2023)                          → 2023-08-01
    `,
  )
  describeTable(
    'as they are typed in haste',
    'tr',
    `
    (e.t. 1.8.2023)                              → 2023-08-01
    (ET: 01.08.2023)                             → 2023-08-01
    (Er. T. 01.08.2023)                          → 2023-08-01
    (Erişim T.: 01.08.2023)                      → 2023-08-01
    (Erişim Tarihi: 01:08:2023)                  → 2023-08-01
    (Erişim tarhi: 01.08.2023)                   → 2023-08-01
    / 01.08.2023                                 → 2023-08-01
    adresinden alındı (01.08.2023)               → 2023-08-01
    (01/08/2023 tarihinde erişim sağlanmıştır.)  → 2023-08-01
    (дата обрашения: 01.08.2023)                 → 2023-08-01
    (дата обращения к сайту ТАСС: 01.08.2023)    → 2023-08-01
    (accesed 1 August 2023)                      → 2023-08-01
    (Accessed by the author on 1 August 2023)    → 2023-08-01
    (Accessed: 3.15 pm, 1 August 2023)           → 2023-08-01
    (Accessed: 20230801)                         → 2023-08-01
    archived 5 May 2022, accessed 1 August 2023  → 2023-08-01
    accessed 1 August 2023 and 3 August 2023     → ?
    `,
  )
  describeTable(
    'are not what else happened on a day',
    'tr',
    `
    12 Temmuz 2023’te yayımlandı                 → no access part
    (Son güncelleme: 01.08.2023)                 → no access part
    (Yayın Tarihi: 01.08.2023)                   → no access part
    12.05.2021 tarihinde imzalanmıştır           → no access part
    Bakan 12.05.2021 tarihinde Kars’ı ziyaret etti → no access part
    12.05.2021 tarihinde alınan karar            → no access part
    heyet 12.05.2021 tarihinde Bağdat’a ulaştı   → no access part
    12 Temmuz 2023, Erişim Tarihi:               → no date
    (опубликовано 01.08.2023)                    → no access part
    (обновлено: 1 августа 2023)                  → no access part
    (last updated: 1 August 2023)                → no access part
    as of 1 August 2023                          → no access part
    cited 2023 times                             → no access part
    (publié le 1er août 2023)                    → no access part
    `,
  )

  it('stands glued to the address', () => {
    const glued = (access: string) =>
      readCitation(`“A Title”, OUTLET, https://example.org/a${access}`, 'tr')
    for (const access of ['Erişim Tarihi:01.08.2023', '(01.08.2023)', ',(Erişim:01.08.2023)']) {
      assert.equal(glued(access)?.url?.text, 'https://example.org/a')
      assert.equal(glued(access)?.access?.date?.date?.day, 1)
    }
  })

  it('means by numbers what the house means', () => {
    const house = { ...presets['think-tank-tr']!, accessDate: 'MM/dd/yyyy' }
    const read = (access: string, language: Language) =>
      readCitation(`“A Title”, OUTLET, https://example.org/a, (${access})`, language, house)?.access
        ?.date?.date
    const march = { year: 2023, month: 3, day: 4 }
    const april = { year: 2023, month: 4, day: 3 }
    assert.deepEqual(read('Erişim Tarihi: 03/04/2023', 'tr'), march)
    assert.deepEqual(read('Accessed: 03/04/2023', 'en'), march)
    assert.deepEqual(read('Erişim: 03/04/2023', 'tr'), april)
    assert.equal(read('Accessed: 3-4-2023', 'en'), null)
  })

  it('lets the language of the label decide, not that of the draft', () => {
    assert.equal(readAccessDate('(Erişim Tarihi: 01/08/2023)', 'en'), '2023-08-01')
    assert.equal(readAccessDate('(Accessed: 01/08/2023)', 'tr'), '?')
  })

  it('does not take a date of the title or of the address for one of access', () => {
    const note =
      '“Accessed 1 May 2020: A Study”, OUTLET, https://example.org/2020/05/01/accessed-01.05.2020/'
    assert.equal(readCitation(note, 'en')?.access, null)
  })
})
