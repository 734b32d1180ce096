/** The name of an organisation or a place without the case endings that its head has in a sentence. */

import type { Language } from '../draft'
import { findHead } from './head-words'
import type { Piece, SentencePieces } from './pieces'
import type { Word } from './words'

/** As written, but the head word (and the Russian adjectives before it) in the nominative. */
export function nominativeHeaded(
  { words, lexicon }: SentencePieces,
  { first, last, kind }: Piece,
): string {
  const name = words.slice(first, last + 1)
  const { language } = lexicon
  if (language === 'en') return writtenName(words, first, last)
  // A Turkish name ends with its head, a Russian one may begin with it.
  const isHead = (word: Word) => findHead(word, language)?.kind === kind
  const at = language === 'tr' ? name.findLastIndex(isHead) : name.findIndex(isHead)
  if (at < 0) return withoutEnding(writtenName(words, first, last), first === last, language)
  const head = findHead(name[at]!, language)!.text
  return joinWords(name, (word, index) => {
    if (index === at) return word.shape === 'lower' ? head : capitalised(head)
    return language === 'ru' && index < at ? nominativeAdjective(word.text, head) : word.text
  })
}

/** `Совбеза`, `Росстатом`: of Russian abbreviations the masculine ones decline. */
function withoutEnding(name: string, isOneWord: boolean, language: Language): string {
  if (language !== 'ru' || !isOneWord || name.endsWith('тура')) return name
  return name.replace(/(?<=[бвгджзклмнпрстфхцчшщ\p{Lu}])(?:а|у|ом|е)$/u, '')
}

/** The words as the draft has them, with what stands between. */
export function writtenName(words: readonly Word[], first: number, last: number): string {
  const name = words.slice(first, last + 1)
  return joinWords(name, ({ text, written }, index) => (first + index < last ? written : text))
}

function joinWords(words: readonly Word[], textOf: (word: Word, index: number) => string): string {
  return words
    .map((word, index) => (index ? word.gap.replace(/\s+/g, ' ') : '') + textOf(word, index))
    .join('')
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

const adjectiveEnding =
  /(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ые|ие|ых|их|ыми|ими)$/

/** `Верховного` before `суд` is `Верховный`: by the gender that the head's ending shows. */
function nominativeAdjective(adjective: string, head: string): string {
  const stem = adjective.replace(adjectiveEnding, '')
  if (stem === adjective) return adjective
  if (/[оеё]$/.test(head)) return `${stem}ое`
  if (/[аяь]$/.test(head)) return `${stem}ая`
  return stem + (/[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый')
}
