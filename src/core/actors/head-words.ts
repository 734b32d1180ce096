/** The words that head the names of organisations, places, and what is neither. */
import { organisationHeads, otherHeads, placeHeads } from './data/heads'
import { basesOf } from './phrases'
import { remember } from './remember'
import type { TableLanguage } from './tables'
import { foldWord, type Word } from './words'

export type HeadKind = 'organisation' | 'other' | 'place'

export interface HeadWord {
  readonly kind: HeadKind
  /** As the table has it: uninflected. */
  readonly text: string
}

/** In this order: of a word that stands in several tables the first counts. */
const tables = [
  ['organisation', organisationHeads],
  ['other', otherHeads],
  ['place', placeHeads],
] as const

const known: Partial<Record<TableLanguage, ReadonlyMap<string, HeadWord>>> = {}

/** The head that a word is, with or without its endings. */
export function findHead({ key }: Word, language: TableLanguage): HeadWord | undefined {
  return headOf[language](key) ?? undefined
}

const headOf = {
  en: (key: string) => readHead(key, 'en'),
  tr: remember((key) => readHead(key, 'tr')),
  ru: remember((key) => readHead(key, 'ru')),
}

function readHead(key: string, language: TableLanguage): HeadWord | null {
  const heads = (known[language] ??= readHeads(language))
  const base = basesOf(key, language).find((base) => heads.has(base))
  return base === undefined ? null : heads.get(base)!
}

/** The kind of name that a word heads. */
export function headKind(word: Word, language: TableLanguage): HeadKind | undefined {
  return findHead(word, language)?.kind
}

/** A Turkish text names foreign organisations too: `Hellas Journal`. */
function readHeads(language: TableLanguage): ReadonlyMap<string, HeadWord> {
  const map = new Map<string, HeadWord>()
  for (const [kind, table] of tables)
    for (const text of language === 'tr' ? [...table.tr, ...table.en] : table[language]) {
      const key = foldWord(text, language)
      if (!map.has(key)) map.set(key, { kind, text })
    }
  return map
}
