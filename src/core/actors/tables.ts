/** Reads the tables of names, which are kept as compact text. */
import { stateNames } from './data/state-names'
import { stateWords } from './data/state-words'

export type TableLanguage = 'en' | 'tr' | 'ru'

const columns: readonly TableLanguage[] = ['en', 'tr', 'ru']

export interface StateNames {
  /** The usual short name. */
  readonly name: string
  readonly names: readonly string[]
  /** Names as usual as the first: `Turkey`, `Белоруссия`. */
  readonly equals: readonly string[]
  readonly adjectives: readonly string[]
  /** Capitals and seats of power that stand for the government. */
  readonly capitals: readonly string[]
}

/** For each line of a table: the names in one language, those in English where it has none. */
export function readLines(table: string, language: TableLanguage): string[][] {
  return lines(table).map((line) => {
    const cells = line.split('|')
    const own = cells[columns.indexOf(language)] ?? ''
    return (own === '' ? cells[0]! : own).split(';')
  })
}

/** All states, with official names like `Republic of Kazakhstan` after the others. */
export function readStates(language: TableLanguage): StateNames[] {
  const usual = new Map(lines(stateNames).map((line) => splitCode(line)))
  const words = new Map(lines(stateWords).map((line) => splitCode(line)))
  const column = columns.indexOf(language)
  return [...new Set([...usual.keys(), ...words.keys()])].map((code) => {
    const listed = (words.get(code)?.[column] ?? '').split(',').filter(Boolean)
    const marked = (mark: string) =>
      listed.filter((word) => word.startsWith(mark)).map((word) => word.slice(1))
    const cldr = usual.get(code)?.[column]
    const name = marked('=')[0] ?? cldr!
    const equals = marked('+')
    const plain = [
      name,
      ...equals,
      ...listed.filter((word) => !/^[~*=+]/.test(word)),
      ...(cldr ? [cldr] : []),
    ]
    return {
      name,
      names: [...plain, ...officialNames(name, language)],
      equals,
      adjectives: [...marked('~'), ...(language === 'tr' ? [withTurkishLi(name)] : [])],
      capitals: marked('*'),
    }
  })
}

function officialNames(name: string, language: TableLanguage): string[] {
  if (language === 'en')
    return ['Republic of', 'Kingdom of', 'State of', 'Federal Republic of'].map(
      (form) => `${form} ${name}`,
    )
  if (language === 'tr')
    return ['Cumhuriyeti', 'Krallığı', 'Devleti', 'Federal Cumhuriyeti'].map(
      (form) => `${name} ${form}`,
    )
  return ['Республика', 'Королевство', 'Государство', 'Федеративная Республика'].map(
    (form) => `${form} ${name}`,
  )
}

/** `Japonya` gives `Japonyalı`: the suffix follows the last vowel. */
function withTurkishLi(name: string): string {
  const vowel = /[aeıioöuü](?=[^aeıioöuü]*$)/i.exec(name.toLowerCase())?.[0] ?? 'a'
  return (
    name +
    (/[aı]/.test(vowel) ? 'lı' : /[ei]/.test(vowel) ? 'li' : /[ou]/.test(vowel) ? 'lu' : 'lü')
  )
}

function lines(table: string): string[] {
  return table.trim().split('\n')
}

function splitCode(line: string): [string, string[]] {
  const [code = '', ...cells] = line.split('|')
  return [code, cells]
}
