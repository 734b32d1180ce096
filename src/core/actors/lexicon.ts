/** The tables of names as one index for each language. */
import type { Language } from '../draft'
import { latinNames, russianNames } from './data/given-names'
import { moreLatinNames, moreRussianNames } from './data/more-given-names'
import { organisations } from './data/organisations'
import { others } from './data/others'
import { places } from './data/places'
import { surnames } from './data/surnames'
import { titles } from './data/titles'
import { sentenceStarters } from '../text/abbreviations'
import { readLines, readStates, type TableLanguage } from './tables'
import { foldWord } from './words'

export type EntryKind =
  'state' | 'adjective' | 'capital' | 'place' | 'organisation' | 'title' | 'other'

/** One name of something known. */
export interface Entry {
  readonly kind: EntryKind
  /** What the thing is called in the language of the draft; for all names of a state the same. */
  readonly name: string
  /** The name that this entry is for. */
  readonly alias: string
  /** The first letter may be small: titles, and Russian adjectives. */
  readonly small: boolean
  /** An abbreviation that counts in capitals only: `US`, `AB`, `ЕС`. */
  readonly caps: boolean
  /** Of a capital: what it stands for when it acts. Brussels stands for the European Union. */
  readonly standsFor: 'state' | 'organisation'
}

/** The words of an entry. */
export interface Phrase {
  readonly keys: readonly string[]
  readonly entry: Entry
}

export interface Lexicon {
  readonly language: TableLanguage
  /** By first word, longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly givenNames: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Names of states as usual as those that are shown: `Turkey`. */
  readonly equalNames: ReadonlySet<string>
  /** Capitalised words that often begin a sentence. */
  readonly starters: ReadonlySet<string>
}

/** The lexicon of a language; of English where the language of a draft is not known. */
export function lexiconFor(language: Language): Lexicon {
  const table = language === 'und' ? 'en' : language
  return (compiled[table] ??= compile(table))
}

/** Made when first needed, then kept: the tables never change. */
const compiled: Partial<Record<TableLanguage, Lexicon>> = {}

function compile(language: TableLanguage): Lexicon {
  const phrases = new Map<string, Phrase[]>()
  const seen = new Map<string, { caps: boolean }>()
  const add = (
    kind: EntryKind,
    name: string,
    alias: string,
    standsFor: Entry['standsFor'] = 'state',
  ) => {
    const keys = phraseKeys(alias, language)
    const id = keys.join(' ')
    const before = seen.get(id)
    // `ХАМАС` and `Хамас`: then the capitals are no condition.
    if (before) before.caps &&= isCaps(alias)
    if (before) return
    const small = kind === 'title' || (kind === 'adjective' && language === 'ru')
    const entry = {
      kind,
      name,
      alias,
      small: small || /^\p{Ll}/u.test(alias),
      caps: isCaps(alias),
      standsFor,
    }
    seen.set(id, entry)
    const bucket = phrases.get(keys[0]!) ?? []
    phrases.set(
      keys[0]!,
      [...bucket, { keys, entry }].sort((a, b) => b.keys.length - a.keys.length),
    )
  }
  const equalNames = new Set<string>()
  for (const { name, names, equals, adjectives, capitals } of readStates(language)) {
    for (const alias of equals) equalNames.add(alias)
    for (const alias of names) add('state', name, alias)
    for (const alias of adjectives) add('adjective', name, alias)
    for (const alias of capitals) add('capital', name, alias)
  }
  for (const names of readLines(organisations, language))
    for (const alias of names)
      if (alias.startsWith('*')) add('capital', names[0]!, alias.slice(1), 'organisation')
      else add('organisation', names[0]!, alias)
  for (const names of readLines(places, language))
    for (const alias of names) add('place', names[0]!, alias)
  for (const alias of listed(titles[language])) add('title', alias, alias)
  for (const alias of listed(others[language])) add('other', alias, alias)
  const given =
    language === 'ru' ? `${russianNames} ${moreRussianNames}` : `${latinNames} ${moreLatinNames}`
  const keySet = (names: string) =>
    new Set(
      names
        .trim()
        .split(/\s+/)
        .map((name) => foldWord(name, language)),
    )
  const givenNames = keySet(given)
  const known = keySet(surnames[language])
  return {
    language,
    phrases,
    givenNames,
    surnames: known,
    equalNames,
    starters: sentenceStarters(language),
  }
}

/** The keys of the words of a name, as `readWords` parts them; `’s` inside a name is one of them. */
function phraseKeys(name: string, language: TableLanguage): string[] {
  return name.split(/[\s,«»-]+/).map((word) => foldWord(word, language))
}

function listed(table: string): string[] {
  return table
    .trim()
    .split(/,\s*/)
    .map((phrase) => phrase.trim())
}

function isCaps(name: string): boolean {
  return name.length < 8 && /^[\p{Lu}\p{N}.+-]{2,}$/u.test(name)
}
