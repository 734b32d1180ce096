/** Merges names that name the same. */
import type { Language } from '../draft'
import type { Entity } from './entity'
import { nominativePlace, russianStems } from './inflection/russian'
import { lexiconFor } from './lexicon'
import { mergePersons } from './merge-persons'
import type { Name } from './names'
import { foldWord } from './words'

/** The entities of a draft, by first mention. Those that have weak names only are left out. */
export function mergeNames(names: readonly Name[], language: Language): Entity[] {
  const keyOf = rememberKeys(language)
  const known = names.filter(({ known, kind }) => known !== null && kind !== 'person')
  const groups = groupBy(known, ({ kind, known }) => `${kind} ${keyOf(known!)}`)
  joinShorter(groups, keyOf)
  const byName = new Map<string, Name[]>()
  for (const group of groups.values())
    for (const name of namesOf(group)) byName.set(keyOf(name), group)

  // A name of unknown kind may be a known one after all, or the surname of a person.
  const open: Name[] = []
  for (const name of names.filter(({ known, kind }) => known === null || kind === 'person')) {
    const group = name.kind === 'unknown' ? byName.get(keyOf(name.words.join(' '))) : undefined
    if (group) group.push(name)
    else open.push(name)
  }
  const { persons, rest } = mergePersons(open, language)
  const unknown = groupBy(rest, ({ words }) => keyOf(words.join(' ')))
  return [
    ...[...groups.values()].map((group) => toEntity(group, shownName(group, language))),
    ...persons,
    ...[...unknown.values()].map((group) => toEntity(group, nominativeOf(group, language))),
  ]
    .filter(({ names }) => names.some(({ weak }) => !weak))
    .sort((a, b) => a.names[0]!.from - b.names[0]!.from)
}

/** Most names come many times. */
function rememberKeys(language: Language): (name: string) => string {
  const keys = new Map<string, string>()
  return (name) => {
    const key = keys.get(name) ?? nameKey(name, language)
    keys.set(name, key)
    return key
  }
}

function namesOf(group: readonly Name[]): Set<string> {
  return new Set(
    group.flatMap(({ known, alias }) => [known, alias].filter((name) => name !== null)),
  )
}

/** `МИД` is `МИД России` where no other ministry is named, `Foreign Ministry` the `Russian Foreign Ministry`. */
function joinShorter(groups: Map<string, Name[]>, keyOf: (name: string) => string): void {
  const organisations = [...groups].filter(([, [name]]) => name!.kind === 'organisation')
  const longer = new Map<string, Set<string>>()
  for (const [id, group] of organisations)
    for (const name of namesOf(group))
      for (const part of partsOf(keyOf(name)))
        longer.set(part, (longer.get(part) ?? new Set()).add(id))
  for (const [id, group] of organisations) {
    const [only, ...others] = longer.get(keyOf(group[0]!.known!)) ?? []
    if (group[0]!.listed || only === undefined || only === id || others.length > 0) continue
    groups.get(only)?.push(...group)
    groups.delete(id)
  }
}

/** What a name begins or ends with. */
function partsOf(key: string): string[] {
  const words = key.split(' ').slice(0, 12)
  return words
    .slice(1)
    .flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
}

/** One key for the forms of a name: without case, and in Russian without endings. */
function nameKey(name: string, language: Language): string {
  const words = name.split(/[\s-]+/).map((word) => foldWord(word, language))
  if (language !== 'ru') return words.join(' ')
  return words.map((word) => russianStems(word).at(-1)!).join(' ')
}

function groupBy(names: readonly Name[], keyOf: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const key = keyOf(name)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return groups
}

function toEntity(group: readonly Name[], name: string): Entity {
  const names = [...group].sort((a, b) => a.from - b.from)
  const aliases = new Set<string>()
  for (const { alias } of names) if (alias) aliases.add(alias)
  const kind = names.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown'
  return { kind, name, aliases, names }
}

/** The usual name, or one as usual that the draft uses instead; in English as the draft spells it. */
function shownName(group: readonly Name[], language: Language): string {
  const known = group[0]!.known!
  const aliases = [...new Set(group.map(({ alias }) => alias))].filter((alias) => alias !== null)
  const isUsual = (alias: string) => nameKey(alias, language) === nameKey(known, language)
  const { equalNames } = lexiconFor(language)
  const used = aliases.find(isUsual) ?? aliases.find((alias) => equalNames.has(alias))
  if (used !== undefined || group[0]!.kind !== 'organisation') return used ?? known
  // `Азиатский банк развития`, where the draft has no `АБР`.
  const fullest = aliases.reduce((best, name) => (name.length > best.length ? name : best), '')
  return fullest.length > known.length ? fullest : known
}

function nominativeOf(group: readonly Name[], language: Language): string {
  const name = shortest(group)
  return language === 'ru' && group.some(({ kind }) => kind === 'place')
    ? nominativePlace(name)
    : name
}

/** Of inflected forms the shortest is nearest to the nominative. */
function shortest(group: readonly Name[]): string {
  const texts = group.map(({ words }) => words.join(' '))
  return texts.reduce((best, text) => (text.length < best.length ? text : best))
}
