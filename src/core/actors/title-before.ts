/** The title that stands before a person's name. */
import { isJoined, type Piece, type SentencePieces } from './pieces'
import { foldWord } from './words'

/** At once, or with what the title is of in between: `президент Франции`. */
export function titleBefore({ words, at }: SentencePieces, first: number): Piece | undefined {
  if (!isJoined(words[first])) return undefined
  for (let index = first - 1; index >= 0 && index > first - 9; index--) {
    const piece = at[index]
    if (piece?.kind === 'title') return piece
    if (index === first - 1 && !piece) return undefined
    if (!isJoined(words[index]) || words[index]!.tail || piece?.kind === 'person') return undefined
  }
  return undefined
}

/** Where a Russian title is in the nominative, so is the name: `президент Бола Тинубу`. */
export function isNominativeByTitle(sentence: SentencePieces, first: number): boolean {
  const title = sentence.lexicon.language === 'ru' ? titleBefore(sentence, first) : undefined
  if (!title?.entry) return false
  const written = sentence.words.slice(title.first, title.last + 1).map(({ key }) => key)
  const nominative = title.entry.alias.split(/[\s-]/).map((word) => foldWord(word, 'ru'))
  return written.join(' ') === nominative.join(' ')
}
