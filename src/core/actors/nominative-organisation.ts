/** The name of an organisation without the case endings that its head has in a sentence. */
import { organisationHeads } from './data/heads'
import { basesOf } from './phrases'
import type { Piece, SentencePieces } from './pieces'
import { foldWord, type Word } from './words'

/** As written, but the head word (and the Russian adjectives before it) in the nominative. */
export function nominativeOrganisation(
  { words, lexicon }: SentencePieces,
  { first, last }: Piece,
): string {
  const name = words.slice(first, last + 1)
  const { language } = lexicon
  if (language === 'en') return writtenName(words, first, last)
  const heads: readonly string[] = organisationHeads[language]
  const findHead = (word: Word) =>
    heads.find((head) => basesOf(word.key, language).includes(foldWord(head, language)))
  if (language === 'tr')
    return joinWords(
      name,
      (word, index) => (index === name.length - 1 && findHead(word)) || word.text,
    )
  const at = name.findIndex((word) => findHead(word) !== undefined)
  return joinWords(name, (word, index) => {
    if (index > at || at < 0) return word.text
    const head = findHead(name[at]!)!
    return index === at ? withCapital(head, word) : nominativeAdjective(word.text, head)
  })
}

/** The words as the draft has them, with what stands between. */
export function writtenName(words: readonly Word[], first: number, last: number): string {
  return joinWords(words.slice(first, last + 1), ({ text }) => text)
}

function joinWords(words: readonly Word[], textOf: (word: Word, index: number) => string): string {
  return words
    .map((word, index) => (index ? word.gap.replace(/\s+/g, ' ') : '') + textOf(word, index))
    .join('')
}

function withCapital(head: string, { shape }: Word): string {
  return shape === 'lower' ? head : head[0]!.toUpperCase() + head.slice(1)
}

/** `Верховного` before `суд` is `Верховный`: by the gender that the head's ending shows. */
function nominativeAdjective(adjective: string, head: string): string {
  const stem = adjective.replace(
    /(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ые|ие|ых|их|ыми|ими)$/,
    '',
  )
  if (stem === adjective) return adjective
  if (/[оеё]$/.test(head)) return `${stem}ое`
  if (/[аяь]$/.test(head)) return `${stem}ая`
  return stem + (/[гкхжшчщн]$/.test(stem) && !/н$/.test(stem) ? 'ий' : 'ый')
}
