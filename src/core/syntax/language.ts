/** The language of a draft, from the words that hold its sentences together. */
import type { BlockReader, Language } from '../draft'
import { readProse } from './prose'

type Known = Exclude<Language, 'und'>

const functionWords: Readonly<Record<Known, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is that for it as was with on be by at this are from or an which has have will its not but their his'.split(
      ' ',
    ),
  ),
  tr: new Set(
    've bir bu da de ile için olarak olan en daha ise gibi kadar ancak sonra çok ne göre var olduğu arasında tarafından üzerinde yeni ki mi'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'и в на не что с по для как от это из к за о его а но при также у до или был было между более так'.split(
      ' ',
    ),
  ),
}

export type LanguageSigns = Readonly<Record<Known, number>>

/** How many signs of each language a block has. */
export const readLanguageSigns: BlockReader<LanguageSigns> = (block) =>
  languageSigns(block.read(readProse).text)

/** Counts the function words of each language; letters that only Turkish has count a little too. */
export function languageSigns(text: string): LanguageSigns {
  const signs = { en: 0, tr: 0, ru: 0 }
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase()
    if (functionWords.en.has(lower)) signs.en++
    if (functionWords.tr.has(lower)) signs.tr++
    if (functionWords.ru.has(lower)) signs.ru++
    if (/[ğşıİ]/.test(word)) signs.tr += 0.5
  }
  return signs
}

/** The language with the most signs; `und` where none stands out. */
export function decideLanguage(blocks: Iterable<LanguageSigns>): Language {
  const sum = { en: 0, tr: 0, ru: 0 }
  for (const signs of blocks) {
    sum.en += signs.en
    sum.tr += signs.tr
    sum.ru += signs.ru
  }
  const [first, second] = (Object.entries(sum) as [Known, number][]).sort((a, b) => b[1] - a[1])
  return first![1] >= 2 && first![1] > second![1] * 1.2 ? first![0] : 'und'
}

/** The language that a tag of the front matter names: `tr`, `tr-TR`, `Turkish`. */
export function languageOfTag(tag: string): Language | null {
  const name = tag.trim().toLowerCase()
  const known = Object.entries(languageNames).find(([, names]) => names.test(name))
  return known ? (known[0] as Known) : null
}

const languageNames: Readonly<Record<Known, RegExp>> = {
  en: /^(?:en(?:[-_].*)?|eng|english|ingilizce|английский)$/,
  tr: /^(?:tr(?:[-_].*)?|tur|turkish|türkçe|турецкий)$/,
  ru: /^(?:ru(?:[-_].*)?|rus|russian|rusça|русский)$/,
}
