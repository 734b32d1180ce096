/** The tables of cue words as sets of keys. */
import * as tables from './data/cues'
import type { TableLanguage } from './tables'
import { foldWord } from './words'

type Keys = Readonly<Record<TableLanguage, ReadonlySet<string>>>

export const sayingVerbs = foldTable(tables.sayingVerbs)
export const writing = foldTable(tables.writing)
export const affiliations = foldTable(tables.affiliations)
export const visits = foldTable(tables.visits)
export const governments = foldTable(tables.governments)
export const spokenFor = foldTable(tables.spokenFor)
export const placePrepositions = foldTable(tables.placePrepositions)
export const journeys = foldTable(tables.journeys)
export const placeWords = foldTable(tables.placeWords)
export const placeFollowers = foldTable(tables.placeFollowers)
export const stateNouns = foldTable(tables.stateNouns)

function foldTable(table: Readonly<Record<TableLanguage, string>>): Keys {
  const keys = (language: TableLanguage) =>
    new Set(
      table[language]
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => foldWord(word, language)),
    )
  return { en: keys('en'), tr: keys('tr'), ru: keys('ru') }
}
