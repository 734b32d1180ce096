/** Whether a state or a capital acts where it is named, or is only where something happens. */
import { placeFollowers, placePrepositions, placeWords, stateNouns } from './cues'
import { russianBases } from './inflection/russian'
import { isTurkishLocative } from './inflection/turkish'
import { basesOf } from './phrases'
import { isCapital, isJoined, type Piece, type SentencePieces } from './pieces'

export type Role = 'actor' | 'place'

/** The role of a state or a capital. Asked from left to right, so that lists cost no more. */
export function roleOf(sentence: SentencePieces, piece: Piece): Role {
  const role = sentence.roles.get(piece) ?? findRole(sentence, piece)
  sentence.roles.set(piece, role)
  return role
}

function findRole(sentence: SentencePieces, piece: Piece): Role {
  const { words, at, lexicon } = sentence
  const { language } = lexicon
  if (language === 'tr' && isTurkishPlace(sentence, piece)) return 'place'
  if (isAttributive(sentence, piece)) return 'actor'
  if (followers(sentence, piece) || isDateline(sentence, piece)) return 'place'
  const before = words[piece.first - 1]
  const word = words[piece.first]!
  if (!before) return 'actor'

  // `Vilnius, Lithuania`, `in Russia and China`: as the name before it.
  const pair = at[piece.first - 1]
  if (
    pair &&
    word.gap === ', ' &&
    (pair.kind === 'capital' || pair.kind === 'place') &&
    piece.kind === 'state'
  )
    return 'place'
  const second = at[piece.first - 2]
  if (
    second &&
    isPlaceName(second) &&
    /^(?:and|or|ve|и|или)$/.test(before.key) &&
    isJoined(word) &&
    isJoined(before)
  )
    return roleOf(sentence, second)
  if (pair && isPlaceName(pair) && word.gap === ', ' && pair.kind === piece.kind)
    return roleOf(sentence, pair)

  let index = piece.first - 1
  if (language === 'en' && before.key === 'the') index--
  if (language === 'en' && words[index]?.key === 'of')
    return isPlaceWord(sentence, skipArticle(sentence, index - 1)) ? 'place' : 'actor'
  const governor = words[index]
  if (!governor || !isJoined(words[index + 1])) return 'actor'
  if (placePrepositions[language].has(governor.key))
    return isInterest(sentence, index) ? 'actor' : 'place'
  if (language === 'en' && governor.key === 'to')
    return isPlaceWord(sentence, index - 1) ? 'place' : 'actor'
  return isPlaceWord(sentence, index) ? 'place' : 'actor'
}

/** `TOKYO, May 19 — `, `Tokyo (Reuters) — `: where the report was written. */
function isDateline({ words, at }: SentencePieces, { first, last, kind }: Piece): boolean {
  const next = words[last + 1]
  if (kind !== 'capital' || first !== 0 || !next) return false
  return /^\s?[(—–]/.test(next.gap) || (next.gap === ', ' && at[last + 1]?.kind === 'other')
}

/** Whether an adjective (`Japanese`) means the state: it stands before an office, a force, an act. */
export function meansState({ words, at, lexicon }: SentencePieces, piece: Piece): boolean {
  const { language } = lexicon
  const nouns = stateNouns[language]
  for (let index = piece.last + 1; index <= piece.last + 3; index++) {
    const word = words[index]
    if (!word || !isJoined(word)) return false
    if (word.gap === '-' && at[index]?.kind === 'adjective') continue
    if (at[index]?.kind === 'title' || at[index]?.kind === 'person')
      return at[index]!.kind === 'title'
    if (basesOf(word.key, language).some((base) => nouns.has(base))) return true
    if (language !== 'ru' && at[index]?.kind === 'organisation') return true
  }
  return false
}

function isPlaceName({ kind }: Piece): boolean {
  return kind === 'state' || kind === 'capital' || kind === 'place'
}

/** `in Japan’s interest`, `in U.S. policy`: the preposition governs the noun behind the name. */
function isAttributive({ words, at, lexicon }: SentencePieces, piece: Piece): boolean {
  const last = words[piece.last]!
  if (lexicon.language === 'en') {
    if (last.tail) return true
    const next = words[piece.last + 1]
    if (next?.gap === '-') return true
    return (
      last.shape === 'caps' &&
      next !== undefined &&
      isJoined(next) &&
      next.shape === 'lower' &&
      next.key.length > 4 &&
      !/(?:ly|ing|ed)$/.test(next.key)
    )
  }
  void at
  return lexicon.language === 'tr' && /^(?:n?[iuü]n)$/.test(piece.suffix)
}

/** The locative, a journey (`Şam’a gitti`), `Lübnan’ın güneyi`, or first of a pair in the locative. */
function isTurkishPlace(sentence: SentencePieces, piece: Piece, depth = 0): boolean {
  const { words, at } = sentence
  if (isTurkishLocative(piece.suffix)) return true
  const next = words.slice(piece.last + 1, piece.last + 4)
  if (/^(?:y?[aeiuü]|n?[dt][ae]n)$/.test(piece.suffix))
    return next.some(({ key }) => journey.test(key))
  if (/^n?[iuü]n$/.test(piece.suffix)) return next[0] !== undefined && compass.test(next[0].key)
  const pair =
    next[0]?.key === 've'
      ? at[piece.last + 2]
      : next[0]?.gap === ', '
        ? at[piece.last + 1]
        : undefined
  return (
    piece.suffix === '' &&
    pair !== undefined &&
    isPlaceName(pair) &&
    depth < 9 &&
    isTurkishPlace(sentence, pair, depth + 1)
  )
}

const journey =
  /^(?:git|gid|gel|ulaş|vard|dön|seyahat|ziyaret|uçtu|uçak|taşin|kaçt|siğin|yerleş|ayril|sefer)/
const compass =
  /^(?:(?:kuzey|güney|başkent|kirsal)i|(?:kuzey|güney)?(?:doğusu|batisi)|topraklari|sinirlari|siniri|sokaklari|kuzeyin|güneyin)/

function followers({ words, lexicon }: SentencePieces, piece: Piece): boolean {
  const next = words[piece.last + 1]
  if (!next || !isJoined(next) || words[piece.last]!.tail) return false
  if (
    lexicon.language === 'ru' ||
    (piece.kind === 'state' &&
      !/^(?:kuzey|güney|doğu|bati|topra|halki|ziyaret|gezi|sinir)/.test(next.key))
  )
    return false
  return basesOf(next.key, lexicon.language).some((base) =>
    placeFollowers[lexicon.language].has(base),
  )
}

function skipArticle({ words }: SentencePieces, index: number): number {
  return words[index]?.key === 'the' ? index - 1 : index
}

function isPlaceWord({ words, at, lexicon }: SentencePieces, index: number): boolean {
  const word = words[index]
  if (!word || !isJoined(words[index + 1])) return false
  if (at[index] && at[index]!.kind !== 'other' && isCapital(word)) return false
  const bases = lexicon.language === 'ru' ? russianBases(word.key) : [word.key]
  return bases.some((base) => placeWords[lexicon.language].has(base))
}

/** `interest in China`, `confidence in Russia`. */
function isInterest({ words, lexicon }: SentencePieces, index: number): boolean {
  return (
    lexicon.language === 'en' &&
    /^(?:interest|interests|confidence|trust|faith|believe|distrust)$/.test(
      words[index - 1]?.key ?? '',
    )
  )
}
