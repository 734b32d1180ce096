/** The nominative of a person's name from the forms in a Russian text. */
import { lexiconFor } from './lexicon'
import { russianBases } from './inflection/russian'
import { foldWord } from './words'

type Gender = 'male' | 'female'

/**
 * The fullest name in the nominative: as it stands somewhere in the text, else by the endings of
 * surnames (Zaliznyak): -ов, -ин take -ым, -ский goes like an adjective, women's -ова like `эта`.
 */
export function nominativePerson(forms: readonly (readonly string[])[]): string {
  const longest = Math.max(...forms.map(({ length }) => length))
  const full = forms.filter(({ length }) => length === longest)
  const nominative = full.find((form) => form.length > 1 && isNominative(form))
  if (nominative) return nominative.join(' ')
  const form = full[0]!
  if (form.length === 1) return shortForm(full.map(([word]) => word!))
  const gender = genderOf(form)
  const short = forms.filter(({ length }) => length === 1).map(([word]) => word!)
  return form
    .map((word, index) => {
      const last = index === form.length - 1
      const found =
        last &&
        short.find(
          (other) => other !== word && word.startsWith(other) && word.length - other.length < 3,
        )
      return found || (last ? nominativeSurname(word, gender) : nominativeGiven(word, gender))
    })
    .join(' ')
}

/** Known as a first name just as it stands, and the surname agrees. */
function isNominative(form: readonly string[]): boolean {
  const first = form[0]!
  const surname = form.at(-1)!
  if (/^\p{Script=Latin}/u.test(first)) return true
  const known = isGivenName(first)
  if (/[бвгджзклмнпрстфхцчшщй]$/.test(first)) return !isInstrumental(first, surname)
  if (
    /(?:[оеё]го|[оеё]му|ским|цким|[оеё]вым|иным|ыным|ом|ем|у|ы|ой)$/.test(surname) &&
    !/(?:[шж]ой|гу|ду|чу|лу|ну|ру|ту|су|ку)$/.test(surname)
  )
    return false
  if (known && /[аяь]$/.test(first))
    return !/[бвгджзклмнпрстфхцчшщ]$/.test(surname) || isMaleInA(first)
  if (known)
    return (
      !/[бвгджзклмнпрстфхцчшщ]а$/.test(surname) ||
      /(?:[ауэоиыеё]а|ма|са|да|жа|ба|га)$/.test(surname)
    )
  return false
}

/** `Владимиром Путиным`, but not `Ибрагим`. */
function isInstrumental(first: string, surname: string): boolean {
  if (!/(?:[оеы]м|им)$/.test(first)) return false
  return (
    /(?:[оеы]м|им)$/.test(surname) ||
    (!isGivenName(first) && nominativeGiven(first, 'male') !== first)
  )
}

function isGivenName(word: string): boolean {
  return lexiconFor('ru').givenNames.has(foldWord(word, 'ru'))
}

function isMaleInA(first: string): boolean {
  return /^(?:Никита|Илья|Кузьма|Фома|Лука|Данила|Савва|Муса|Иса|Мустафа|Абдулла)$/.test(first)
}

function genderOf(form: readonly string[]): Gender {
  const known = lexiconFor('ru').givenNames
  const base = russianBases(foldWord(form[0]!, 'ru')).find((name) => known.has(name))
  if (base)
    return /[ая]$/.test(base) && !isMaleInA(base[0]!.toUpperCase() + base.slice(1))
      ? 'female'
      : 'male'
  return /(?:[оеё]в|ин)(?:ой|у)$|ской$|скую$/.test(form.at(-1)!) && /[ыиойею]$/.test(form[0]!)
    ? 'female'
    : 'male'
}

function nominativeGiven(word: string, gender: Gender): string {
  const known = lexiconFor('ru').givenNames
  const key = foldWord(word, 'ru')
  const base = russianBases(key).find(
    (name) => known.has(name) && (gender === 'female' ? /[аяь]$/ : /[^ы]$/).test(name),
  )
  if (base) return matchCase(word, base)
  if (gender === 'female') return word.replace(/(?:ой|ы|у)$/, 'а').replace(/(?:ией|ии|ию)$/, 'ия')
  return word
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/, '')
    .replace(/(?<=[аеиоуыэюя])(?:я|ю|ем)$/, 'й')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])ы$/, 'а')
}

function nominativeSurname(word: string, gender: Gender): string {
  if (gender === 'female')
    return word.replace(/((?:[оеё]в|[иы]н))(?:ой|у)$/, '$1а').replace(/(ск|цк)(?:ой|ую)$/, '$1ая')
  return word
    .replace(/(ск|цк)(?:ого|ому|им|ом)$/, '$1ий')
    .replace(/((?:[оеё]в|[иы]н))(?:а|у|ым|е)$/, '$1')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем)$/, '')
    .replace(/(?<=[аеиоуыэ])(?:я|ю|ем)$/, 'й')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:ы|ой)$/, 'а')
}

/** A lone surname: the shortest of its forms, by its ending. */
function shortForm(words: readonly string[]): string {
  const shortest = words.reduce((best, word) => (word.length < best.length ? word : best))
  return /(?:[оеё]в|[иы]н)(?:ым|у|е)$|(?:ск|цк)(?:ого|ому|им)$|[бвгджзклмнпрст]ом$/.test(shortest)
    ? nominativeSurname(shortest, 'male')
    : shortest
}

/** `владимир` for `Владимиром` as `Владимир`: the key has lost its capitals. */
function matchCase(word: string, base: string): string {
  return [...base]
    .map((letter, index) =>
      (word[index] ?? '') !== (word[index] ?? '').toLowerCase() ? letter.toUpperCase() : letter,
    )
    .join('')
}
