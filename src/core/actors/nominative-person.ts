/** The nominative of a person's name from the forms in a Russian text. */
import { chineseFamilies } from './data/small-words'
import { isPatronymic, russianBases } from './inflection/russian'
import { lexiconFor } from './lexicon'
import { foldWord } from './words'

const consonant = '[бвгджзклмнпрстфхцчшщ]'
const endsInConsonant = new RegExp(`(?:${consonant}|й)$`)

/**
 * The fullest name in the nominative: as it stands somewhere in the text, else by its endings.
 *
 * @param forms the names in the text, as their words
 */
export function nominativePerson(forms: readonly (readonly string[])[]): string {
  const longest = Math.max(...forms.map(({ length }) => length))
  const full = forms.filter(({ length }) => length === longest)
  if (longest === 1) return nominativeAlone(full.map(([word = '']) => word))
  const nominative =
    full.find((form) => isBeginningOf(form, full)) ??
    full.find((form) => endsInConsonant.test(form[0]!) && isNominative(form)) ??
    full.find(isNominative)
  if (nominative) return nominative.join(' ')

  const [form = []] = full
  const isWoman = isWomansName(form)
  const alone = forms.flatMap((words) => (words.length === 1 ? words : []))
  return form
    .map((word, index) => {
      if (!/^\p{Lu}/u.test(word)) return word
      if (isEastAsian(form) && index < form.length - 1) return word
      if (index < form.length - 1) return nominativeGiven(word, isWoman)
      const shorter = alone.find((other) => word.startsWith(other) && other.length < word.length)
      return shorter ?? nominativeSurname(word, isWoman)
    })
    .join(' ')
}

/** Of `Никол Пашинян`, `Никола Пашиняна`, `Николом Пашиняном` the first is in all others. */
function isBeginningOf(form: readonly string[], forms: readonly (readonly string[])[]): boolean {
  const surname = form.at(-1)!
  const others = forms.filter((other) => other.at(-1) !== surname)
  return (
    others.length > 0 &&
    endsInConsonant.test(surname) &&
    others.every((other) => other.at(-1)!.startsWith(surname))
  )
}

/** Surnames that show their case: -ого, -ову, -ским, -ом; and those of women in -овой. */
const obliqueSurname =
  /(?:[оеё]го|[оеё]му|ским|цким|[оеёи][вн]ым|[оеё]ву|ину|ом|ем|[бвдзклмнпрст]ы|[оеёи][вн]ой|ской)$/

/** Surnames that look the same in all cases: -ко, -швили, -дзе, Нетаньяху. */
const unchangingSurname = /(?:[оеэиюу]|ых|их)$/

function isNominative(form: readonly string[]): boolean {
  const [first = ''] = form
  const surname = form.at(-1)!
  if (/^\p{Script=Latin}/u.test(first)) return true
  if (form.some((word) => /(?:вич|вна)$/.test(word) && isPatronymic(word))) return true
  if (isEastAsian(form)) return !new RegExp(`${consonant}(?:а|у|ом|е)$`).test(surname)
  if (endsInConsonant.test(first)) return !isOblique(form)
  if (obliqueSurname.test(surname)) return false
  // In the genitive of a man's name the surname would have an ending too: `Халифа Хафтар`.
  if (/[ая]$/.test(first) && endsInConsonant.test(surname)) return true
  if (!isGivenName(first)) return false
  if (/[ая]$/.test(first) && !isMansName(first)) {
    const mayBeMans = unchangingSurname.test(surname) || /(?<![оеё]в|[иы]н)а$/.test(surname)
    return !endsInConsonant.test(surname) && !(mayBeMans && hasMansBase(first))
  }
  return !isKnownOblique(surname)
}

/** `Байдена`: the list has `Байден`. */
function isKnownOblique(surname: string): boolean {
  const known = knownSurname(surname)
  return known !== undefined && known !== foldWord(surname, 'ru')
}

function knownSurname(word: string): string | undefined {
  const { surnames } = lexiconFor('ru')
  return russianBases(foldWord(word, 'ru')).find((base) => surnames.has(base))
}

/** `Ким Чен Ын`, `Си Цзиньпин`: the family name comes first, and only the last word declines. */
function isEastAsian(form: readonly string[]): boolean {
  if (form.length === 3) return form.every(({ length }) => length < 5)
  return form.length === 2 && chineseFamilies.has(foldWord(form[0]!, 'ru'))
}

/** `Владимиром Путиным`, `Абделем Фаттахом ас-Сиси`, `Урсулой фон дер Ляйен`, but not `Ибрагим`. */
function isOblique(form: readonly string[]): boolean {
  const [first = ''] = form
  if (isGivenName(first)) return false
  if (givenBases(first).length > 0) return true
  const instrumental = form.filter((word) => /(?:[оеы]м|им)$/.test(word))
  return instrumental.includes(first) && instrumental.length > 1
}

function isGivenName(word: string): boolean {
  return lexiconFor('ru').givenNames.has(foldWord(word, 'ru'))
}

const mensNamesInA =
  /^(?:Никита|Илья|Кузьма|Фома|Лука|Данила|Савва|Муса|Иса|Мустафа|Абдулла|Бидзина|Халифа|Яхья)$/i

function isMansName(word: string): boolean {
  return mensNamesInA.test(word)
}

/** `Александра` may be the genitive of `Александр`. */
function hasMansBase(first: string): boolean {
  return givenBases(first).some((base) => endsInConsonant.test(base))
}

function givenBases(word: string): string[] {
  const { givenNames } = lexiconFor('ru')
  return russianBases(foldWord(word, 'ru')).filter((base) => givenNames.has(base))
}

function isWomansName(form: readonly string[]): boolean {
  const [first = ''] = form
  const surname = form.at(-1)!
  const bases = givenBases(first)
  const isWomans = (base: string) => /[ая]$/.test(base) && !isMansName(base)
  // Men's first names end in -и and -ой in no case.
  if (/(?:[ыи]|[оеё]й)$/.test(first) && bases.some(isWomans)) return true
  if (bases.length > 0) return bases.every(isWomans)
  return /(?:[оеё]в|ин)(?:ой|у)$|ской$|скую$/.test(surname) && /[ыиойею]$/.test(first)
}

function nominativeGiven(word: string, isWoman: boolean): string {
  const isFitting = (base: string) =>
    isWoman ? /[аяь]$/.test(base) : !/[аяы]$/.test(base) || isMansName(base)
  const known = givenBases(word).find(isFitting)
  if (known) return withCapitals(known)
  if (isWoman) return word.replace(/ии$|ию$|ией$/, 'ия').replace(/(?:ой|ы|у)$/, 'а')
  return strip(word)
}

function nominativeSurname(word: string, isWoman: boolean): string {
  if (isWoman)
    return word.replace(/([оеё]в|[иы]н)(?:ой|у)$/, '$1а').replace(/(ск|цк)(?:ой|ую)$/, '$1ая')
  const known = knownSurname(word)
  if (known !== undefined) return word.slice(0, 1) + commonStart(word.slice(1), known.slice(1))
  const adjective = word.replace(/(ск|цк)(?:ого|ому|им|ом)$/, '$1ий')
  if (adjective !== word) return adjective
  const inOv = word.replace(/([оеё]в|[иы]н)(?:а|у|ым|е)$/, '$1')
  return inOv === word ? strip(word) : inOv
}

/** The endings of other men's names: -а, -у, -ом behind a consonant, -я, -ю, -ем behind a vowel. */
function strip(word: string): string {
  return word
    .replace(new RegExp(`(?<=${consonant})(?:а|у|ом|ем)$`), '')
    .replace(/(?<=[аеиоуыэ])(?:я|ю|ем)$/, 'й')
    .replace(new RegExp(`(?<=[жлнрст])(?:я|ю)$`), 'ь')
    .replace(new RegExp(`(?<=${consonant})(?:ы|ой)$`), 'а')
}

/** The known form, but as the draft writes what they share: `ё` or `е`. */
function commonStart(written: string, known: string): string {
  const folded = foldWord(written, 'ru')
  let length = 0
  while (length < known.length && folded[length] === known[length]) length++
  return written.slice(0, length) + known.slice(length)
}

/** A lone surname: the shortest of its forms; without an ending only where that is sure. */
function nominativeAlone(words: readonly string[]): string {
  const shortest = words.reduce((best, word) => (word.length < best.length ? word : best))
  const isOblique = /(?:[оеё]в|[иы]н)(?:ым|у|е)$|(?:ск|цк)(?:ого|ому|им)$|[бвгджзклмнпрст]ом$/
  return isOblique.test(shortest) || isKnownOblique(shortest)
    ? nominativeSurname(shortest, false)
    : shortest
}

/** `касым-жомарт` as `Касым-Жомарт`. */
function withCapitals(name: string): string {
  return name.replace(/(?:^|-)\p{L}/gu, (start) => start.toUpperCase())
}
