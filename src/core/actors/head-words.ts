/** The words that head the names of organisations, places, and what is neither. */
import { organisationHeads, otherHeads, placeHeads } from './data/heads'
import { basesOf } from './phrases'
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
export function findHead(word: Word, language: TableLanguage): HeadWord | undefined {
  const heads = (known[language] ??= readHeads(language))
  for (const base of basesOf(word.key, language)) {
    const head = heads.get(base)
    if (head) return head
  }
  return undefined
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
