/** Names of authors, one by one as programs keep them, and in a row as notes have them. */
import type { Language } from '../../draft'

export interface Name {
  readonly family?: string
  readonly given?: string
  /** `von der`; `dropping` stands before the family name too in a name that is written out. */
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
  /** A name that is not cut: of an institution. */
  readonly literal?: string
}

const words: Readonly<Record<'en' | 'tr' | 'ru', { and: string; others: string }>> = {
  en: { and: 'and', others: 'et al.' },
  tr: { and: 've', others: 'vd.' },
  ru: { and: 'и', others: 'и др.' },
}

/** More authors than so many are not all named in a note. */
const most = 3

/** `Ursula von der Leyen and John Smith`; of more than three only the first one. */
export function formatAuthors(names: readonly Name[], language: Language): string {
  const { and, others } = words[language === 'und' ? 'en' : language]
  const texts = names.map(formatName).filter((name) => name !== '')
  const [first = ''] = texts
  if (texts.length > most) return `${first} ${others}`
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? first : `${texts.slice(0, -1).join(', ')} ${and} ${last}`
}

/**
 * The names in a row, each whole: which part of `Ursula von der Leyen` or of `World Bank` is a family
 * name cannot be told. Only `Smith, John` and `Иванов И. И.` tell it.
 */
export function readAuthors(author: string): Name[] {
  const initials = /\p{Lu}\.(?:[\s-]?\p{Lu}\.)*/u
  const inverted = new RegExp(`^(\\p{Lu}[\\p{L}’'-]+),?\\s(${initials.source})$`, 'u')
  const all = author.trim()
  const oneInverted = /^(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*)?)$/u.exec(
    all,
  )
  if (oneInverted) return [{ family: oneInverted[1]!, given: oneInverted[2]! }]
  return all
    .split(/\s(?:and|ve|и|und|et|&)\s(?!al\.|др\.)|;\s|,\s(?!\p{Lu}\.)/u)
    .map((name) => name.replace(/,?\s(?:et al\.|vd\.|и др\.)$/, '').trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [, family, given] = inverted.exec(name) ?? []
      return family !== undefined && given !== undefined ? { family, given } : { literal: name }
    })
}

function formatName(name: Name): string {
  const parts = [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.suffix,
  ]
  return (name.literal ?? parts.filter(Boolean).join(' ')).trim()
}
