/** What the words beside a name call it: `the village of X`, `Kaşgar kenti`, `компания X`. */
import { nounModifiers, nounsBefore, nounsBehind, quotedThings } from './data/name-nouns'
import { quotedKinds } from './data/heads'
import { headKind } from './head-words'
import { isCapital, isJoined, type SentencePieces } from './pieces'
import { basesOf } from './phrases'
import { foldWord } from './words'

export type CalledKind = 'organisation' | 'place' | 'other'

/** What the noun before or behind the name (words `first` to `last`) says it is. */
export function calledKind(
  sentence: SentencePieces,
  first: number,
  last: number,
): CalledKind | undefined {
  const { lexicon } = sentence
  if (lexicon.language === 'ru') return russianKind(sentence, first, last)
  return kindBefore(sentence, first) ?? kindBehind(sentence, last)
}

/** The kinds of nouns, by language and noun. */
function kindTable(
  table: Readonly<Record<'en' | 'tr', Readonly<Partial<Record<CalledKind, readonly string[]>>>>>,
): Record<'en' | 'tr', ReadonlyMap<string, CalledKind>> {
  const read = (language: 'en' | 'tr') =>
    new Map(
      (['organisation', 'place', 'other'] as const).flatMap((kind) =>
        (table[language][kind] ?? []).map((noun) => [foldWord(noun, language), kind] as const),
      ),
    )
  return { en: read('en'), tr: read('tr') }
}

const modifiers = new Set([
  ...nounModifiers.en,
  ...nounModifiers.tr.map((word) => foldWord(word, 'tr')),
])
const before = kindTable(nounsBefore)
const behind = kindTable(nounsBehind)

function kindBefore({ words, lexicon }: SentencePieces, first: number): CalledKind | undefined {
  const noun = words[first - 1]
  if (noun?.shape !== 'lower' || !/^\s?[\s“"„]$/.test(words[first]!.gap)) return undefined
  if (lexicon.language === 'tr') return before.tr.get(noun.key)
  const isLike = noun.key === 'like' || (noun.key === 'as' && words[first - 2]?.key === 'such')
  if (noun.key !== 'of' && !isLike) return before.en.get(noun.key)
  const head = words[noun.key === 'as' ? first - 3 : first - 2]
  if (head?.shape !== 'lower') return undefined
  if (/^(?:consortium|subsidiary|affiliate|unit)$/.test(head.key)) return 'organisation'
  const isPlace = [head.key, head.key.replace(/s$/, '')].some(
    (key) => headKind({ ...head, key }, 'en') === 'place' || /^(?:cities|counties|area)$/.test(key),
  )
  return isPlace ? 'place' : undefined
}

/** So many names may share a noun: `Süveyda, Haseke ve Rakka bölgeleri`. */
const longestList = 9

function kindBehind({ words, at, lexicon }: SentencePieces, last: number): CalledKind | undefined {
  let end = last
  for (let names = 1; names < longestList; names++) {
    const link = words[end + 1]
    const next = link?.gap === ', ' ? end + 1 : /^(?:and|ve)$/.test(link?.key ?? '') ? end + 2 : end
    if (next === end || !isCapital(words[next]) || words[end]!.tail) break
    end = at[next]?.last ?? next
  }
  if (words[end]!.tail) return undefined
  const isModified = modifiers.has(words[end + 1]?.key ?? '') && isJoined(words[end + 1])
  const noun = words[isModified ? end + 2 : end + 1]
  if (!isJoined(noun) || noun!.shape !== 'lower' || noun!.gap === '-') return undefined
  const { language } = lexicon
  const table = language === 'tr' ? behind.tr : behind.en
  const base = basesOf(noun!.key, language).find((base) => table.has(base))
  return base === undefined || (end > last && !isPlural(base)) ? undefined : table.get(base)
}

function isPlural(noun: string): boolean {
  return /(?:s|l[ae]ri)$/.test(noun)
}

const quotedOrganisations = new Set(quotedKinds.map((word) => foldWord(word, 'ru')))
const things = new Set(quotedThings.map((word) => foldWord(word, 'ru')))

function russianKind(
  { words }: SentencePieces,
  first: number,
  last: number,
): CalledKind | undefined {
  const noun = words[first - 1]
  const { gap, shape, text } = words[first]!
  if (!noun || !/^\s?[\s«„“"]$/.test(gap)) return undefined
  const isOneOf = (nouns: ReadonlySet<string>) =>
    basesOf(noun.key, 'ru').some((base) => nouns.has(base))
  const isQuoted = /[«„“"]$/.test(gap)
  if (isQuoted && isOneOf(things)) return 'other'
  if (noun.shape !== 'lower') return undefined
  // Not `глава концерна Иван Петров`.
  const mayBeName = isQuoted || first === last || /^\p{Script=Latin}/u.test(text)
  if (mayBeName && isOneOf(quotedOrganisations)) return 'organisation'
  return shape === 'capital' && headKind(noun, 'ru') === 'place' ? 'place' : undefined
}
