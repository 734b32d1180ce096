/** Names of months and days of the week, as dates are written with them. */
import { foldWord, sameKey } from './words'

/** Languages in which access parts are read. */
export type LabelLanguage =
  'en' | 'tr' | 'ru' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'uk'

/** From January to December, by language: beside a day, alone, short, and other spellings. */
interface MonthNames {
  readonly withDay: readonly string[]
  readonly alone: readonly string[]
  readonly short: readonly string[]
}

const list = (text: string): string[] => text.trim().split(/\s+/)

const english = list(
  'January February March April May June July August September October November December',
)
const turkish = list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık')

/** The months of the languages that drafts are written in: for writing, and for reading. */
export const monthNames: Readonly<Record<'en' | 'tr' | 'ru', MonthNames>> = {
  en: {
    withDay: english,
    alone: english,
    short: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  tr: {
    withDay: turkish,
    alone: turkish,
    short: list('Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'),
  },
  ru: {
    withDay: list(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ),
    alone: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    short: list('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
  },
}

/** Other spellings, from January to December; of one month they are joined with `/`. */
const otherMonthNames: readonly string[] = [
  '- - - - - - - - Sept - - -',
  'янв фев/февр март апр май июнь/июн июль/июл авг сен/сент окт ноя/нояб дек',
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'Jänner/Jan Feber/Feb Mär/Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr/fév mars avr mai juin juil août sept oct nov déc',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'enero febrero marzo abril mayo junio - agosto septiembre/setiembre octubre noviembre diciembre',
  'gennaio febbraio - aprile maggio giugno luglio - settembre ottobre novembre dicembre',
  'janeiro fevereiro março - maio junho julho - setembro outubro novembro dezembro',
  'januari februari maart - - juni juli augustus - oktober - -',
  'stycznia lutego - kwietnia - czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień - czerwiec lipiec sierpień wrzesień październik listopad grudzień',
]

/**
 * Spellings that are months only behind a number: `1 set. 2023`, `3 maja 2023`. Elsewhere they are
 * words or names like others: `Data Set, 2023`, `Zhang Mei, 2023`.
 */
const monthNamesBehindDay: readonly string[] = [
  'ene - - abr - - julio ago set - - dic',
  'gen - - - mag giu lug - - ott - -',
  '- fev - - mai - - - - out - dez',
  '- - mrt - mei - - - - - - -',
  '- - marca - maja - - - - - - -',
  'sty lut - kwi maj cze lip sie wrz paź lis gru',
]

const weekdays = list(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar
  понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`)

const monthKeys = readMonthKeys([
  ...Object.values(monthNames).flatMap(({ withDay, alone, short }) => [withDay, alone, short]),
  ...otherMonthNames.map(list),
])
const monthKeysBehindDay = readMonthKeys(monthNamesBehindDay.map(list))
const weekdayKeys = new Set(weekdays.map(foldWord))
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The month that a word names, 1 to 12, in any of the languages, case or encoding; else null. */
export function readMonth(word: string): number | null {
  const key = foldWord(word)
  const month = monthKeys.get(key)
  if (month !== undefined) return month
  if (!/[?\uFFFD]/.test(key) || key.length < 4) return null
  const meant = new Set([...monthKeys].flatMap(([known, at]) => (sameKey(key, known) ? at : [])))
  const [only = null] = meant
  return meant.size === 1 ? only : null
}

/** The month that a word names behind the number of a day. */
export function readMonthBehindDay(word: string): number | null {
  return readMonth(word) ?? monthKeysBehindDay.get(foldWord(word)) ?? null
}

/** The month of `12.VIII.2023`; null for a numeral that is no month. */
export function readRomanMonth(numeral: string): number | null {
  return romanMonths.indexOf(numeral.toUpperCase()) + 1 || null
}

/** Whether the word is a day of the week, in full or shortened. */
export function isWeekday(word: string): boolean {
  return weekdayKeys.has(foldWord(word))
}

function readMonthKeys(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    all.flatMap((names) =>
      names.flatMap((spellings, month) =>
        spellings === '-'
          ? []
          : spellings
              .split('/')
              .map((name) => [foldWord(name.replace('.', '')), month + 1] as const),
      ),
    ),
  )
}
