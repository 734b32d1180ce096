/** What the names of authors look like. */

const initial = '\\p{Lu}\\.(?:-\\p{Lu}\\.)?'
const surname =
  "(?:(?:de|del|van|von|der|den|da|di|la|le|al|el|bin|ibn|фон|де|ван)[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}"
const withInitials = `(?:${surname}(?:,\\s?|\\s)${initial}(?:\\s?${initial}){0,2}|${initial}(?:\\s?${initial}){0,2}\\s?${surname})`
const joint = ',?\\s(?:(?:&|and|ve|и|und|et)\\s)?'

const initialsList = new RegExp(
  `^${withInitials}(?:${joint}${withInitials}){0,9}(?:,?\\s(?:et al\\.|vd\\.|и др\\.))?`,
  'u',
)
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|van|von|der|den|da|di|la|le|al|el|bin|ibn|and|ve|и|und|et|&|et al\.|al\.|vd\.|др\.)$/u

const inverted =
  /^\p{Lu}[\p{L}\p{M}'’-]+,\s\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}.]*)?(?=\.\s)/u

/** How long the name is that the text begins with in the order of a catalogue: `Hedge, Alan`. */
export function invertedLength(text: string): number {
  return inverted.exec(text.slice(0, 120))?.[0].length ?? 0
}

/** How long the names with initials are that the text begins with: `Иванов И. И., Петров П. П.` */
export function initialsLength(text: string): number {
  return initialsList.exec(text.slice(0, 400))?.[0].length ?? 0
}

/** Whether the whole text may be names: two words or more, all of which names are made of. */
export function isNameList(text: string): boolean {
  if (text.length > 200) return false
  const words = text.replace(/[,;]/g, ' ').split(/\s+/).filter(Boolean)
  const isLong = words.length > 1 && words.length <= 12
  return isLong && words.every((word) => nameWord.test(word)) && /\p{Ll}/u.test(text)
}
