/** Known names in a sentence: the longest entry of the lexicon at each word. */
import { doubtfulNames, particles } from './data/small-words'
import { lexiconFor, type Entry, type Lexicon, type Phrase } from './lexicon'
import { russianBases } from './inflection/russian'
import { turkishBases } from './inflection/turkish'
import { remember } from './remember'
import type { TableLanguage } from './tables'
import type { Word } from './words'

/** A known name: words `first` to `last`, both of them in it. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly entry: Entry
  /** A suffix that Turkish writes without an apostrophe, or the tail behind one. */
  readonly suffix: string
}

/** All known names of a sentence, from left to right, without overlaps. */
export function findPhrases(words: readonly Word[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  for (let index = 0; index < words.length;) {
    const hit = matchAt(words, index, lexicon)
    if (hit) hits.push(hit)
    index = hit ? hit.last + 1 : index + 1
  }
  return hits
}

/** The forms that a word may be an inflected form of, itself first. */
export function basesOf(key: string, language: TableLanguage): readonly string[] {
  return language === 'en' ? [key] : bases[language](key)
}

const bases = { tr: remember(turkishBases), ru: remember(russianBases) }

/** The phrases that a word, inflected or not, may begin. */
const begunBy: Readonly<Record<TableLanguage, (key: string) => readonly Phrase[]>> = {
  en: (key) => lexiconFor('en').phrases.get(key) ?? [],
  tr: remember((key) => phrasesOf(key, 'tr')),
  ru: remember((key) => phrasesOf(key, 'ru')),
}

function phrasesOf(key: string, language: TableLanguage): readonly Phrase[] {
  const { phrases } = lexiconFor(language)
  return basesOf(key, language).flatMap((base) => phrases.get(base) ?? [])
}

/** The phrases that may begin here. Only Russian titles and adjectives are small and inflected. */
function phrasesAt({ key, tail, shape }: Word, { language, phrases }: Lexicon): readonly Phrase[] {
  if (shape === 'number') return []
  const begun =
    shape === 'lower' && language !== 'ru' ? (phrases.get(key) ?? []) : begunBy[language](key)
  return tail ? [...(phrases.get(key + tail) ?? []), ...begun] : begun
}

function matchAt(words: readonly Word[], first: number, lexicon: Lexicon): Hit | undefined {
  const word = words[first]!
  const { language } = lexicon
  let best: Hit | undefined
  for (const phrase of phrasesAt(word, lexicon)) {
    const length = phrase.keys.length
    if (best && length <= best.last - best.first + 1) continue
    if (word.shape === 'lower' && !phrase.entry.small) continue
    if (!continues(words, first, phrase, language)) continue
    const last = first + length - 1
    if (!fits(word, phrase, words[last]!) || isNoName(words, first, last, phrase.entry)) continue
    if (isDoubtful(word, phrase)) continue
    if (language === 'tr' && length === 1 && !mayLackApostrophe(word, phrase)) continue
    const suffix = suffixOf(words[last]!, phrase, language)
    best = { first, last, entry: phrase.entry, suffix }
  }
  return best
}

/** Whether the other words of the phrase follow, with nothing but spaces and hyphens between. */
function continues(
  words: readonly Word[],
  first: number,
  { keys }: Phrase,
  language: TableLanguage,
): boolean {
  for (let offset = 1; offset < keys.length; offset++) {
    const before = words[first + offset - 1]!
    const word = words[first + offset]
    if (!word || !/^(?:\s{1,2}|[-‐‑]|, |\s?[«„“"])$/.test(word.gap)) return false
    if (word.gap === ', ' && keys.length < 5) return false
    if (before.tail && before.key + before.tail !== keys[offset - 1]) return false
    const key = keys[offset]!
    const isLast = offset === keys.length - 1
    const inflects = language === 'ru' || (language === 'tr' && isLast)
    const matches =
      word.key === key ||
      word.key + word.tail === key ||
      (inflects && basesOf(word.key, language).includes(key))
    if (!matches) return false
  }
  return true
}

/** `US` counts in capitals only; any other name but in two capitals (`IN` is not `in`). */
function fits(word: Word, { keys, entry }: Phrase, last: Word): boolean {
  if (!entry.caps) return word.shape !== 'caps' || keys.length > 1 || word.text.length > 2
  if (keys.length > 1) return /[\p{Lu}\p{N}]/u.test(last.text)
  return /^\p{Lu}[\p{Lu}\p{N}+]/u.test(word.text.replaceAll('.', ''))
}

/** A handle, a domain, a price (`@NATO`, `.РФ`, `US$ 20`), or a ship (`«Колумбия»`). */
function isNoName(words: readonly Word[], first: number, last: number, { kind }: Entry): boolean {
  const before = words[first]!.gap
  const behind = words[last + 1]?.gap ?? ''
  // `аль-Багдади`, `es-Sudani`
  if (/^[-‐‑]$/.test(before) && particles.has(words[first - 1]?.key ?? '')) return true
  const isShip =
    first === last && kind === 'state' && before.endsWith('«') && behind.startsWith('»')
  return isShip || /[@#_]$|(?:^|\s)\.$/.test(before) || behind.startsWith('$')
}

/** Names that are also common words count only where the capital means something. */
function isDoubtful({ opens, tail }: Word, { keys }: Phrase): boolean {
  return opens && !tail && keys.length === 1 && doubtfulNames.has(keys[0]!)
}

/** So long a name is known without the apostrophe that Turkish puts before a suffix. */
const longName = 6

/** `Türklerin` and `Rusyanın`, but not `Sanayi` (Sana), and not `Kongresi`, which is another’s. */
function mayLackApostrophe({ key }: Word, { keys, entry }: Phrase): boolean {
  const suffix = key.startsWith(keys[0]!) ? key.slice(keys[0]!.length) : ''
  if (suffix === '' || /^l[ae]r/.test(suffix)) return true
  // `Albin` is no colonel (Alb).
  if (entry.kind === 'title') return keys[0]!.length > 3
  return keys[0]!.length >= longName && !(entry.kind === 'organisation' && /^s?[iuü]/.test(suffix))
}

function suffixOf(word: Word, { keys }: Phrase, language: TableLanguage): string {
  if (word.tail || language !== 'tr') return word.tail
  const key = keys.at(-1)!
  return word.key.startsWith(key) ? word.key.slice(key.length) : ''
}
