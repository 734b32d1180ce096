/** Known names in a sentence: the longest entry of the lexicon at each word. */
import { doubtfulNames, particles } from './data/small-words'
import { startLength, type Entry, type Lexicon, type Phrase } from './lexicon'
import { russianBases } from './inflection/russian'
import { turkishBases } from './inflection/turkish'
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
  const bases = words.map(() => undefined as readonly string[] | undefined)
  const basesAt = (index: number) => (bases[index] ??= basesOf(words[index]!.key, lexicon.language))
  for (let index = 0; index < words.length;) {
    const hit = matchAt(words, index, lexicon, basesAt)
    if (hit) hits.push(hit)
    index = hit ? hit.last + 1 : index + 1
  }
  return hits
}

/** The forms that a word may be an inflected form of, itself first. */
export function basesOf(key: string, language: TableLanguage): readonly string[] {
  if (language === 'ru') return russianBases(key)
  return language === 'tr' ? turkishBases(key) : [key]
}

function matchAt(
  words: readonly Word[],
  first: number,
  lexicon: Lexicon,
  basesAt: (index: number) => readonly string[],
): Hit | undefined {
  const word = words[first]!
  const small = word.shape === 'lower'
  if (word.shape === 'number') return
  if (small && !lexicon.smallStarts.has(word.key.slice(0, startLength))) return
  let best: Hit | undefined
  const bases = small && lexicon.language !== 'ru' ? [word.key] : basesAt(first)
  for (const base of word.tail ? [word.key + word.tail, ...bases] : bases) {
    for (const phrase of lexicon.phrases.get(base) ?? []) {
      const length = phrase.keys.length
      if (best && length <= best.last - best.first + 1) break
      if (small && !phrase.entry.small) continue
      if (!continues(words, first, phrase, lexicon.language, basesAt)) continue
      const last = first + length - 1
      if (!fits(words[first]!, phrase, words[last]!)) continue
      if (isNoName(words, first, last, phrase.entry)) continue
      if (isDoubtful(words[first]!, phrase)) continue
      const suffix = suffixOf(words[last]!, phrase, lexicon.language)
      if (lexicon.language === 'tr' && length === 1 && !mayLackApostrophe(word, phrase)) continue
      best = { first, last, entry: phrase.entry, suffix }
    }
  }
  return best
}

/** Whether the other words of the phrase follow, with nothing but spaces and hyphens between. */
function continues(
  words: readonly Word[],
  first: number,
  { keys }: Phrase,
  language: TableLanguage,
  basesAt: (index: number) => readonly string[],
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
      (inflects && basesAt(first + offset).includes(key))
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
  if (suffix === '' || entry.kind === 'title' || /^l[ae]r/.test(suffix)) return true
  return keys[0]!.length >= longName && !(entry.kind === 'organisation' && /^s?[iuü]/.test(suffix))
}

function suffixOf(word: Word, { keys }: Phrase, language: TableLanguage): string {
  if (word.tail || language !== 'tr') return word.tail
  const key = keys.at(-1)!
  return word.key.startsWith(key) ? word.key.slice(key.length) : ''
}
