/** What people write before an access date. Case, accents and broken letters do not matter. */
import type { LabelLanguage } from './calendar-words'
import { foldWord } from './words'

export interface AccessLabel {
  /** Folded words, in order. */
  readonly words: readonly string[]
  readonly language: LabelLanguage
  /**
   * A plain label is an everyday word as well (`visited`, `erişim`): it counts only at the start of
   * a part of the note and with a date behind it.
   */
  readonly plain: boolean
}

const labels: Readonly<Record<LabelLanguage, { readonly sure: string; readonly plain: string }>> = {
  en: {
    sure: `last accessed on, last accessed at, last accessed in, last accessed, last access date,
      accessed on, accessed at, accessed in, accessed, access date, date of access, date of last access,
      date accessed, date last accessed, last access on, last access, last retrieved on,
      last retrieved, retrieved on, retrieval date, date retrieved, date of retrieval,
      last visited on, last visited, date visited, date of visit, last viewed on, last viewed,
      date viewed, last checked on, last checked, last consulted on, last consulted,
      last download, date of download, access time, time of access`,
    plain: `retrieved, visited on, visited, viewed on, viewed, checked on, checked, consulted on,
      consulted, access on, access, downloaded on, downloaded, last visit on, last visit, last seen,
      cited, web, last read, archived on, archived`,
  },
  tr: {
    sure: `son erişim tarihi, son erişim, son erişim zamanı, erişim tarihi ve saati, erişim tarihi,
      erişim tarih, erişim tar, erişim zamanı, erişim günü, erişilme tarihi, erişildiği tarih, erişme tarihi,
      internet erişim tarihi, web erişim tarihi, siteye erişim tarihi, çevrimiçi erişim tarihi,
      çevrim içi erişim tarihi, son ulaşım tarihi, ulaşım tarihi, ulaşma tarihi, ulaşılma tarihi,
      görüntülenme tarihi, görüntüleme tarihi, görülme tarihi, alınma tarihi, alındığı tarih,
      ziyaret tarihi, ziyaret edilme tarihi, son ziyaret tarihi, indirme tarihi, indirilme tarihi,
      bağlantı tarihi, yararlanma tarihi, bakılma tarihi, okunma tarihi, inceleme tarihi,
      son görüntülenme tarihi, son kontrol tarihi, sayfaya erişim tarihi`,
    plain: `erişim, erişildi, erişilmiştir, ulaşım, e t, et, e tarihi, er tar, erş tar, erş, son ziyaret,
      son ulaşım, son görüntüleme, son görüntülenme, görüntülenme, çevrimiçi, çevrim içi, son kontrol`,
  },
  ru: {
    sure: `дата обращения, даты обращения, дата последнего обращения, дата обращения к ресурсу,
      дата обращения к сайту, дата обращения к источнику, дата обращения к странице,
      дата обращения к документу, дата обращения к электронному ресурсу, дата доступа,
      дата последнего доступа, дата посещения, дата последнего посещения, дата посещения сайта,
      дата просмотра, дата последнего просмотра, дата запроса, дата проверки, дата обр,
      дата визита, дата входа, дата скачивания, дата извлечения, последнее обращение,
      последнее посещение, последний доступ, последний просмотр, время обращения, дата звернення,
      дата останнього звернення, дата перегляду, дата доступу`,
    plain: `обращение от, обращение, обращения, доступ от, доступ, проверено, просмотрено, посещено,
      просмотр, проверка, д о`,
  },
  de: {
    sure: `zuletzt abgerufen am, zuletzt abgerufen, abgerufen am, abgerufen im, abgerufen,
      letzter zugriff am, letzter zugriff, letzter abruf am, letzter abruf, letzter aufruf am,
      letzter aufruf, letzter besuch am, letzter besuch, zuletzt aufgerufen am, zuletzt aufgerufen,
      zuletzt geprüft am, zuletzt geprüft, zuletzt besucht am, zuletzt besucht, zuletzt eingesehen am,
      zuletzt eingesehen, zuletzt zugegriffen am, zuletzt gesehen am, aufgerufen am, eingesehen am,
      zugriff am, zugriff vom, zugriffsdatum, abrufdatum, abruf am, abruf vom, datum des zugriffs,
      datum des abrufs, datum des letzten zugriffs, datum des letzten abrufs, zugegriffen am`,
    plain: `zugriff, abruf, aufgerufen, besucht am, gesehen am, heruntergeladen am, stand`,
  },
  fr: {
    sure: `consulté le, consultée le, consultés le, consultées le, page consultée le,
      site consulté le, site web consulté le, document consulté le, lien consulté le,
      article consulté le, consulté en, consulté, consultée, dernière consultation le,
      dernière consultation, date de consultation, date de dernière consultation,
      date de la dernière consultation, dernier accès le, dernier accès, date d accès, accédé le,
      dernière visite le, dernière visite, visité le, visitée le`,
    plain: `consultation le, consultation, accès le, vu le, vue le`,
  },
}

const all: readonly AccessLabel[] = Object.entries(labels).flatMap(([language, { sure, plain }]) =>
  [sure, plain].flatMap((names) =>
    names.split(',').map((name) => ({
      words: name.trim().split(/\s+/).map(foldWord),
      language: language as LabelLanguage,
      plain: names === plain,
    })),
  ),
)

/** By their first word; the longest label first. Labels in one word (`ErişimTarihi`) are there too. */
export const accessLabels: ReadonlyMap<string, readonly AccessLabel[]> = groupByFirstWord([
  ...all,
  ...all
    .filter(({ words, plain }) => words.length > 1 && !plain)
    .map((label) => ({ ...label, words: [label.words.join('')] })),
])

/** How verbs begin that, behind a date, say that it is the date of access: `… tarihinde erişildi`. */
export const accessVerbs: readonly {
  readonly language: LabelLanguage
  /** What must stand between the date and the verb; other words and an address may follow it. */
  readonly link: string | null
  readonly stems: readonly string[]
}[] = [
  {
    language: 'tr',
    link: 'tarihinde',
    stems: ['eris', 'ulas', 'alin', 'edinil', 'goruntulen', 'indiril', 'bakil', 'ziyaret'],
  },
  { language: 'tr', link: null, stems: ['erisil', 'erisim'] },
  { language: 'de', link: null, stems: ['abgerufen', 'aufgerufen', 'eingesehen'] },
]

function groupByFirstWord(
  labels: readonly AccessLabel[],
): ReadonlyMap<string, readonly AccessLabel[]> {
  const groups = new Map<string, AccessLabel[]>()
  for (const label of labels) {
    const first = label.words[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), label])
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}
