/** What the text itself says of its abbreviations, for the whole draft. */
import type { Language } from '../draft'
import type { Introduction } from './introductions'
import type { Name } from './names'
import { foldWord } from './words'

/**
 * Gives the names that stand for an introduced one its name; drops those that the text has
 * introduced as no actor: `gross domestic product (GDP)`.
 */
export function applyIntroductions(
  names: readonly Name[],
  introductions: readonly Introduction[],
  language: Language,
): Name[] {
  if (introductions.length === 0) return [...names]
  const byText = new Map(
    names.map((name) => [name.text.replace(/\u2060/g, '').replace(/\s+/g, ' '), name]),
  )
  const meanings = new Map<string, Meaning>()
  for (const { short, full, kind } of introductions) {
    const listed = [byText.get(full), byText.get(short)].find((name) => name?.listed)
    const name = listed?.known ?? byText.get(full)?.known ?? full
    meanings.set(foldWord(short, language), { kind, name, alias: short })
    meanings.set(foldWord(full, language), { kind, name, alias: byText.get(full)?.alias ?? full })
  }
  return names.flatMap((name) => {
    const meaning = meanings.get(foldWord(name.text.replace(/\s+/g, ' '), language))
    if (!meaning || (name.known !== null && name.kind !== 'organisation')) return [name]
    return meaning.kind === 'other' ? [] : [renamed(name, meaning)]
  })
}

interface Meaning {
  readonly kind: Introduction['kind']
  readonly name: string
  readonly alias: string
}

/** Persons keep their own words, by which they are merged. */
function renamed(name: Name, { kind, name: known, alias }: Meaning): Name {
  if (kind === 'other') return name
  if (kind === 'person') return { ...name, kind, weak: false, alias, known }
  return { ...name, kind, known, alias, weak: false, role: kind === 'place' ? 'place' : null }
}
