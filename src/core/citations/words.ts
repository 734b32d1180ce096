/** The words of a note, folded so that spellings meet that differ in case, accents or encoding. */
import type { Span } from '../draft'
import { doubleLetter, guessLetters } from './legacy-letters'

export interface Word extends Span {
  /** See `foldWord`. */
  readonly key: string
}

/** A letter that an encoding lost inside a word: `Eri?im`, `A�ustos`. */
const hole = '[?\\uFFFD](?=\\p{L})'

/** One way to match each letter, so that no text makes the pattern go back and try another. */
const letter = `(?:${doubleLetter}|(?!${doubleLetter})[\\p{L}\\p{M}]|${hole})`

/** A regular expression, as text, for a word that is not longer than names of months are. */
export const wordPattern = `${letter}{1,24}`

const words = new RegExp(`${letter}+`, 'gu')

/** The words of a text, in order. */
export function readWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    key: foldWord(word),
  }))
}

/** Lower case, without accents and dots: `AĞUSTOS`, `Ağustos`, `AÄŸustos`, `Agustos` → `agustos`. */
export function foldWord(word: string): string {
  return guessLetters(word)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
}

/** Whether a folded word is the known one, or may be it with some letters lost: `eri?im`. */
export function sameKey(key: string, known: string): boolean {
  if (key === known) return true
  if (key.length !== known.length || !/[?\uFFFD]/.test(key)) return false
  return Array.from(key).every((letter, at) => /[?\uFFFD]/.test(letter) || letter === known[at])
}
