/** The words of a block, as the search for names sees them. */
import type { BlockContext, Language, Span } from '../draft'
import { readProse } from '../syntax/prose'
import { readSentences } from '../syntax/sentences'
import { foldCase } from '../text/casing'
import { findTitledWords, isHeadline } from './headlines'
import { remember } from './remember'

export type WordShape = 'lower' | 'capital' | 'caps' | 'initial' | 'number'

/** A word; its span has no possessive and no suffix behind an apostrophe. */
export interface Word extends Span {
  readonly text: string
  /** As written, with possessive or suffix. */
  readonly written: string
  /** For look-ups: without case, marks of pronunciation and stops. */
  readonly key: string
  /** The possessive or the suffix behind an apostrophe, folded; else empty. */
  readonly tail: string
  readonly shape: WordShape
  /** What stands between this word and the one before it in its sentence. */
  readonly gap: string
  /**
   * Its capital proves nothing: it begins a sentence, a quotation, or what a colon announces, or it
   * stands in a headline or in the title of a work.
   */
  readonly opens: boolean
}

/** The words of a sentence. */
export interface WordRun {
  readonly words: readonly Word[]
  /** Set like a headline: nearly all words have capitals, so that capitals prove nothing. */
  readonly headline: boolean
}

/**
 * A word is a dotted abbreviation (`U.S.`), an initial (`J.`), `Jr.`, or letters and digits with apostrophes
 * inside; glue is what emphasis and note markers leave behind. Hyphens part words.
 */
const token =
  /(?:\p{Lu}\.\u2060*){2,}(?:\p{Lu}(?!\p{L}))?|\p{Lu}[\p{L}\p{N}-]{0,40}\.(?:com|org|net|info|gov|edu|eu|ru|ру|рф|tr|kz|uz|kg|az|ua|by|ge|de|fr|uk|cn|jp|io|tv)(?![\p{L}\p{N}])|\p{Lu}\.(?=\p{Lu}?[\s\u00a0-])|[JS]r\.|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u2060]|['’ʼ‘](?=\u2060*\p{L}))*(?:\+\p{N}*)?/gu

/** Behind these a stop does not part names. */
const abbreviated =
  /^(?:St|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Gov|Rep|Lt|Col|Maj|Capt|Adm|Av|Doç|Sn|Org|Korg|Tümg|Alb|Amb|Rev|Hon|им|проф|акад|ген|г|д-р)$/u

/** What begins anew: a quotation, what a colon announces, a sentence, a point of a list. */
const opening = /[“"«„‘:;]\s?$|[.!?…]['"”’»)]*\s|\n\s*[—–•*-]\s+$/u

/** A line that ends before this length is no wrapped text: a headline, a date. */
const shortLine = 60

/** The words of a block, by sentences. Not kept with the block: only the names that they make are. */
export function readWords(block: BlockContext): WordRun[] {
  const { text } = block.read(readProse)
  const sentences = block.read(readSentences)
  return sentences.map((sentence) => {
    const words = readSentenceWords(text, sentence, block.language)
    const written = text.slice(sentence.from, sentence.to)
    const headline = isHeadline(words, written, sentences.length === 1)
    // Russian titles have no such capitals: what looks so is a list of names.
    if (block.language === 'ru') return { words, headline }
    const titled = headline ? new Set(words) : findTitledWords(words, written)
    if (titled.size === 0) return { words, headline }
    return {
      words: words.map((word) => (titled.has(word) ? { ...word, opens: true } : word)),
      headline,
    }
  })
}

function readSentenceWords(text: string, { from, to }: Span, language: Language): Word[] {
  const words: Word[] = []
  const sentence = text.slice(from, to)
  let end = 0
  let lineFrom = 0
  for (const match of sentence.matchAll(token)) {
    const gap = withoutGlue(sentence.slice(end, match.index))
    const before = words.at(-1)
    const breaksLine = gap.includes('\n')
    const lineLength = end - lineFrom
    if (breaksLine) lineFrom = match.index
    end = match.index + match[0].length
    const facts = tokenFacts[language](match[0])
    words.push({
      from: from + match.index,
      to: from + match.index + facts.length,
      text: facts.text,
      written: facts.written,
      key: facts.key,
      tail: facts.tail,
      shape: facts.shape,
      gap: gap.startsWith('.') && abbreviated.test(before?.text ?? '') ? gap.slice(1) : gap,
      opens:
        !before || (gap !== ' ' && opening.test(gap)) || (breaksLine && lineLength < shortLine),
    })
  }
  return words
}

/** What a token tells by itself; `length` is that of the word without its tail. */
interface TokenFacts extends Pick<Word, 'text' | 'written' | 'key' | 'tail' | 'shape'> {
  readonly length: number
}

function readToken(token: string, language: Language): TokenFacts {
  const { base, tail } = splitTail(token, language)
  const text = withoutGlue(base)
  return {
    length: base.trimEnd().length,
    text,
    written: withoutGlue(token),
    key: foldWord(base, language),
    tail: tail && foldWord(tail, language),
    shape: shapeOf(text),
  }
}

const tokenFacts: Readonly<Record<Language, (token: string) => TokenFacts>> = {
  en: remember((token) => readToken(token, 'en')),
  tr: remember((token) => readToken(token, 'tr')),
  ru: remember((token) => readToken(token, 'ru')),
  und: remember((token) => readToken(token, 'und')),
}

/** One key for a word in text and in a table. */
export function foldWord(text: string, language: Language): string {
  if (/^[a-z]+$/i.test(text)) return spelledOneWay(text.toLowerCase(), language)
  const plain = foldCase(withoutGlue(text)).replace(/['’ʼ‘.]/g, '')
  if (language === 'ru') return plain.replaceAll('ё', 'е')
  if (language === 'tr') return plain.replace(/[âîû]/g, unmark)
  return spelledOneWay(unmark(plain), language)
}

/** `Organisation` and `Organization`, `defence` and `defense`, `centre` and `center` are one. */
function spelledOneWay(key: string, language: Language): string {
  if (language === 'tr' || key.length < 6) return key
  if (key.endsWith('ization')) return key.replace('ization', 'isation')
  if (key.endsWith('defence')) return key.replace('defence', 'defense')
  return key.endsWith('centre') ? key.replace('centre', 'center') : key
}

/** English possessives, Turkish suffixes behind an apostrophe; `O’Brien` and `N’Djamena` stay whole. */
function splitTail(token: string, language: Language): { base: string; tail: string } {
  const at = token.search(/['’ʼ‘]/)
  const whole = { base: token.replace(/\u2060+$/, ''), tail: '' }
  if (at < 0) return whole
  const tail = withoutGlue(token.slice(at + 1))
  const isTail =
    language === 'tr'
      ? /^\p{Ll}{1,12}$/u.test(tail) && at > 1
      : /^(?:[sSm]|ve|re|ll|d)$/.test(tail) && at > 0
  return isTail ? { base: token.slice(0, at).replace(/\u2060+$/, ''), tail } : whole
}

function shapeOf(text: string): WordShape {
  if (/^\p{Ll}+$/u.test(text)) return 'lower'
  if (/^\p{N}/u.test(text)) return 'number'
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'initial'
  if (/^\p{Lu}[\p{Lu}\p{N}.+]+\p{Ll}{0,2}$/u.test(text) && !/\.\p{Ll}/u.test(text)) return 'caps'
  return /^\p{Lu}/u.test(text) || /^[\p{Ll}]{1,2}\p{Lu}/u.test(text) ? 'capital' : 'lower'
}

function withoutGlue(text: string): string {
  return text.includes('\u2060') ? text.replaceAll('\u2060', '') : text
}

function unmark(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}
