/** Where sentences end, in English, Turkish and Russian. */
import type { Language, Span } from '../draft'
import { abbreviations, sentenceStarters, type AbbreviationKind } from './abbreviations'
import { trim } from './spans'

/**
 * A stop with what closes behind it: quotation marks, brackets, and note markers (word joiners), these
 * also behind a stray space: `vessels. [v] Behind`. Word joiners that touch a word open emphasis.
 */
const stop =
  /([.!?…]+)([”"’'»)\]\u2060]*)(?:[^\S\r\n]+\u2060+(?=\s|$))*(\s+|$|(?<=\u2060)(?=\p{Lu}))/gu

/**
 * Splits running text into sentences, without the white space between them.
 *
 * `text` is prose as `readProse` gives it: a note marker after the stop is a run of word joiners,
 * and belongs to the sentence before it.
 */
export function splitSentences(text: string, { from, to }: Span, language: Language): Span[] {
  const run = text.slice(from, to)
  const sentences: Span[] = []
  let start = 0
  const push = (end: number) => {
    const sentence = trim(run, { from: start, to: end })
    if (/[\p{L}\p{N}]/u.test(run.slice(sentence.from, sentence.to)))
      sentences.push({ from: from + sentence.from, to: from + sentence.to })
    start = end
  }
  for (const found of run.matchAll(stop)) {
    const end = found.index + found[0].length
    const stopAt = found.index
    if (end < run.length && continues(run, start, stopAt, found[1]!, end, language)) continue
    push(end)
  }
  push(run.length)
  return sentences
}

/** Whether the sentence goes on behind this stop. */
function continues(
  text: string,
  start: number,
  stopAt: number,
  stops: string,
  next: number,
  language: Language,
): boolean {
  const following = text.slice(next, next + 60).replace(/^[“"«„‘'([\u2060*]+/, '')
  if (/^[\p{Ll}–—,;:]/u.test(following)) return true
  if (stops !== '.') return false

  const word = /[\p{L}\p{N}][\p{L}\p{N}.\-’']*$/u.exec(
    text.slice(Math.max(start, stopAt - 40), stopAt),
  )
  if (!word) return false
  const token = word[0]
  const beginsSentence = text.slice(start, stopAt - token.length).trim() === ''
  const isRoman = language === 'tr' && /^[IVXLC]{2,}$/.test(token)
  if (isRoman || /^\p{N}+$/u.test(token))
    return isOrdinal(token, beginsSentence, following, language)

  const kind = abbreviationKind(token, language)
  if (kind === 'before-name') return true
  if (kind === 'before-number') return /^\p{N}/u.test(following) || /^[IVXLC]+\b/.test(following)
  if (kind === 'anywhere') return !startsSentence(following, language)
  return false
}

/** `1. Madde`, `13. Genel Sekreter`, `II. Dünya Savaşı`: in Turkish a number with a stop is an ordinal. */
function isOrdinal(token: string, beginsSentence: boolean, following: string, language: Language) {
  if (beginsSentence) return true
  return language === 'tr' && token.length < 5 && !startsSentence(following, language)
}

function abbreviationKind(token: string, language: Language): AbbreviationKind | undefined {
  const word = token.replace(/^.*[-’']/, '')
  if (/^\p{Lu}$/u.test(word)) return 'before-name'
  const known = abbreviations(language).get(word) ?? abbreviations(language).get(word.toLowerCase())
  if (known) return known
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return 'anywhere'
  return undefined
}

function startsSentence(following: string, language: Language): boolean {
  const word = /^[\p{L}’']+/u.exec(following)?.[0]
  return word === undefined ? !/^\p{N}/u.test(following) : sentenceStarters(language).has(word)
}
