/**
 * Russian declension, as far as names need it: from a form in a text back to the nominative forms
 * that it may come from. Endings as in Zaliznyak's grammatical dictionary, simplified; `ё` is `е`.
 */

/** The ending of the nominative, and the other endings that its words take. */
const declensions: readonly (readonly [nominative: string, others: string])[] = [
  // nouns
  ['', 'а у ом ем е ы и ов ам ами ах ым'], // Иран, Союз; Путиным
  ['й', 'я ю ем е и ев ям ями ях'], // Китай
  ['ь', 'я ю ем е и ью'], // Кремль, Сибирь
  ['а', 'ы и е у ой ою ам ами ах'], // Украина, Лига
  ['я', 'и е ю ей ею й'], // Япония
  ['о', 'а у ом е'], // министерство
  ['е', 'я ю ем и'], // собрание
  ['ы', 'ов ам ами ах'], // Штаты
  ['ы', ' ам ами ах'], // Филиппины
  ['и', 'ов ам ами ах'], // греки
  ['ец', 'ца цу цом цем це'], // дворец
  ['ет', 'та ту том те'], // Египет
  // adjectives
  ['ий', 'ого его ому ему им ом ем ая яя ой ей ую юю ое ее ие их ими о'], // о: российско-китайский
  ['ый', 'ого ому ым ом ая ой ую ое ые ых ыми'],
  ['ой', 'ого ому ым им ом ая ую ое ые ых ыми'],
  ['ая', 'ой ую ою'],
  ['яя', 'ей юю'],
  ['ое', 'ого ому ым им ом'],
  ['ее', 'его ему им ем'],
  ['ые', 'ых ым ыми'],
  ['ие', 'их им ими'],
]

/** For each ending in a text: the endings of the nominative it may stand for. */
const nominatives = new Map<string, readonly string[]>()
for (const [nominative, others] of declensions)
  for (const ending of others.split(' '))
    nominatives.set(ending, [...(nominatives.get(ending) ?? []), nominative])

const longestEnding = 3

/**
 * The nominatives that a form may come from, itself first. Abbreviations in capitals decline only
 * with small letters behind them (`МИДом`), which the caller folds away.
 */
export function russianBases(form: string): string[] {
  const bases = [form]
  for (let length = 0; length <= longestEnding && length < form.length - 1; length++) {
    const stem = form.slice(0, form.length - length)
    const endings = nominatives.get(form.slice(form.length - length))
    if (endings) for (const ending of endings) bases.push(stem + ending)
  }
  return bases
}

/** The likely nominative of a place that stands in the locative or the accusative: `Тяньцзине`. */
export function nominativePlace(form: string): string {
  return form
    .replace(/ии$/, 'ия')
    .replace(/ее$/, 'ей')
    .replace(/ом$/, '')
    .replace(/(?<=[лнрст])ем$/, 'ь')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])у$/, 'а')
    .replace(/(?<=[бвгджзкмнпрстфхцчшщ])е$/, '')
}

/** `Ивановича`, `Андреевна`, in any case. */
export function isPatronymic(word: string): boolean {
  return /(?:[оеё]вич|[оеё]вн)(?:а|у|ем|е|ы|ой)?$/.test(word)
}

const nameEndings =
  'ого его ому ему ыми ими ями ым им ом ем ой ей ою ую юю ая яя ый ий ых их ью а я у ю ы и е й ь о'.split(
    ' ',
  )

/** What the forms of one surname share: the form, and the form without each ending it may have. */
export function russianStems(form: string): string[] {
  const stems = nameEndings
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= 2)
    .map((ending) => form.slice(0, form.length - ending.length))
  return [form, ...stems.filter((stem) => stem.length > 2 || form.length < 5)]
}
