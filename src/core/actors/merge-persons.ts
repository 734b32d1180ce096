/** Merges full names, surnames and first names of the same person. */
import type { Language } from '../draft'
import { isPatronymic, russianStems } from './inflection/russian'
import type { Entity } from './entity'
import type { Name } from './names'
import { nominativePerson } from './nominative-person'
import { remember } from './remember'
import { foldWord } from './words'

interface Person {
  readonly names: Name[]
  /** For each word of the fullest name, what its forms share. */
  stems: readonly (readonly string[])[]
}

/** Names that are no person's are handed back. */
export function mergePersons(
  names: readonly Name[],
  language: Language,
): { persons: Entity[]; rest: Name[] } {
  const stemsOf = ({ words }: Name) =>
    words.flatMap((word) => word.split('-')).map((word) => wordStems(word, language))
  const persons: Person[] = []
  const byStem = new Map<string, Person[]>()
  const add = (person: Person) => {
    for (const stem of new Set(person.stems.flat())) {
      const list = byStem.get(stem)
      if (!list) byStem.set(stem, [person])
      else if (list.at(-1) !== person) list.push(person)
    }
  }

  const full = names.filter(({ kind, words }) => kind === 'person' && words.length > 1)
  for (const name of full) {
    const stems = stemsOf(name)
    const same = hasNoSurname(name, language)
      ? candidates(byStem, stems[0]!).find((person) => share(person.stems[0]!, stems[0]!))
      : candidates(byStem, stems.at(-1)!).find((person) => isSame(person.stems, stems))
    if (!same) {
      const person = { names: [name], stems }
      persons.push(person)
      add(person)
      continue
    }
    same.names.push(name)
    if (stems.length > same.stems.length) {
      same.stems = stems
      add(same)
    }
  }

  const rest: Name[] = names.filter(({ kind }) => kind !== 'person' && kind !== 'unknown')
  const short = names.filter(
    ({ kind, words }) => kind === 'unknown' || (kind === 'person' && words.length === 1),
  )
  // Certain ones first, so that the others find them.
  for (const name of [...short].sort((a, b) => rank(a) - rank(b))) {
    const stems = stemsOf(name)
    const found = candidates(byStem, stems.at(-1)!).filter(
      (person) => name.words.length === 1 || isSame(person.stems, stems),
    )
    const person = nearest(found, name, stems.at(-1)!)
    if (person) person.names.push(name)
    else if (name.kind === 'person') {
      const created = { names: [name], stems }
      persons.push(created)
      add(created)
    } else rest.push(name)
  }
  return { persons: persons.map((person) => toEntity(person, language)), rest }
}

/** `Борис Николаевич`: the surname is left out. */
function hasNoSurname({ words }: Name, language: Language): boolean {
  return language === 'ru' && words.length === 2 && isPatronymic(words[1]!)
}

function rank({ kind, weak }: Name): number {
  return (kind === 'person' ? 0 : 1) + (weak ? 2 : 0)
}

const rememberedStems = remember(russianStems)

function wordStems(word: string, language: Language): readonly string[] {
  const key = foldWord(word, language)
  return language === 'ru' ? rememberedStems(key) : [key]
}

/** So many persons of one name are looked at, so that a list of thousands stays linear. */
const mostNamesakes = 20

function candidates(byStem: ReadonlyMap<string, Person[]>, stems: readonly string[]): Person[] {
  return [...new Set(stems.flatMap((stem) => byStem.get(stem)?.slice(-mostNamesakes) ?? []))]
}

/** The surname is the same, and no word before it contradicts: `J. Biden` is `Joe Biden`. */
function isSame(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  if (!share(a.at(-1)!, b.at(-1)!)) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few
    .slice(0, -1)
    .every((word) =>
      many.slice(0, -1).some((other) => share(word, other) || isInitial(word, other)),
    )
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((stem) => b.includes(stem))
}

function isInitial([a = '']: readonly string[], [b = '']: readonly string[]): boolean {
  return (a.length <= 2 || b.length <= 2) && a.startsWith(b.slice(0, 1))
}

/** Of several persons with this name: whose last word it is, then who was named last before it. */
function nearest(
  persons: readonly Person[],
  name: Name,
  stems: readonly string[],
): Person | undefined {
  const score = (person: Person) =>
    (share(person.stems.at(-1)!, stems) ? 2 : 0) + (person.names[0]!.from < name.from ? 1 : 0)
  let best: Person | undefined
  for (const person of persons) if (!best || score(person) >= score(best)) best = person
  return best
}

function toEntity({ names }: Person, language: Language): Entity {
  const inOrder = [...names].sort((a, b) => a.from - b.from)
  const name =
    language === 'ru'
      ? (titled(inOrder) ?? nominativePerson(inOrder.map(({ words }) => words)))
      : fullest(inOrder)
  const words = name.split(' ')
  const aliases = inOrder.map((used) => aliasOf(used, words, language))
  return { kind: 'person', name, aliases: new Set(aliases), names: inOrder }
}

/** The fullest name, where its title shows that it stands in the nominative. */
function titled(names: readonly Name[]): string | undefined {
  const longest = Math.max(...names.map(({ words }) => words.length))
  return names
    .find(({ nominative, words }) => nominative && words.length === longest)
    ?.words.join(' ')
}

/** The longest form; of `KAMALA HARRIS` and `Kamala Harris` the second. */
function fullest(names: readonly Name[]): string {
  const score = ({ words, text }: Name) =>
    2 * words.filter((word) => word.length > 2).length + (/\p{Lu}{3}/u.test(text) ? 0 : 1)
  const best = names.reduce((best, name) => (score(name) > score(best) ? name : best))
  return best.text.replace(/\u2060/g, '').replace(/\s+/g, ' ')
}

/** The part of the full name that is used; in Russian in its nominative. */
function aliasOf(used: Name, words: readonly string[], language: Language): string {
  if (used.alias) return used.alias
  if (language !== 'ru') return used.text.replace(/\s+/g, ' ')
  return used.words
    .map(
      (word) =>
        words.find((full) => share(wordStems(full, language), wordStems(word, language))) ?? word,
    )
    .join(' ')
}
