/** The words that head the names of organisations, places, and what is neither. */
import { organisationHeads, otherHeads, placeHeads } from './data/heads'
import { basesOf } from './phrases'
import type { TableLanguage } from './tables'
import { foldWord, type Word } from './words'

export type HeadKind = 'organisation' | 'other' | 'place'

const headTables = { organisation: organisationHeads, other: otherHeads, place: placeHeads }

const heads: Partial<Record<TableLanguage, ReadonlyMap<string, HeadKind>>> = {}

/** The kind of name that a word heads, with or without its endings. */
export function headKind(word: Word, language: TableLanguage): HeadKind | undefined {
  const known = (heads[language] ??= readHeads(language))
  for (const base of basesOf(word.key, language)) {
    const kind = known.get(base)
    if (kind) return kind
  }
  return undefined
}

/** A Turkish text names foreign organisations too: `Hellas Journal`. */
function headsIn(
  table: Readonly<Record<TableLanguage, readonly string[]>>,
  language: TableLanguage,
) {
  return language === 'tr' ? [...table.tr, ...table.en] : table[language]
}

/** Of a word that stands in several tables the first counts. */
function readHeads(language: TableLanguage): ReadonlyMap<string, HeadKind> {
  const map = new Map<string, HeadKind>()
  for (const kind of ['organisation', 'other', 'place'] as const)
    for (const head of headsIn(headTables[kind], language)) {
      const key = foldWord(head, language)
      if (!map.has(key)) map.set(key, kind)
    }
  return map
}
