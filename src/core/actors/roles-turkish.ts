/** Turkish says with suffixes where something happens. */
import { isTurkishLocative } from './inflection/turkish'
import { isJoined, type Piece, type SentencePieces } from './pieces'
import type { Word } from './words'

/** So many names may share the suffix of the last: `Rusya, Çin ve İran’da`. */
const longestList = 9

/** The locative, a journey (`Şam’a gitti`), a part (`Lübnan’ın güneyi`), or a list that ends so. */
export function isTurkishPlace(sentence: SentencePieces, piece: Piece, depth = 0): boolean {
  const { words } = sentence
  const { suffix, last } = piece
  if (isTurkishLocative(suffix)) return true
  const next = words.slice(last + 1, last + 4)
  if (isJourney(words, last, suffix)) return true
  if (/^(?:y?[aeiuü]|n?[dt][ae]n)$/.test(suffix)) return false
  const isPart = isJoined(next[0]) && part.test(next[0]!.key)
  if (/^n?[iuü]n$/.test(suffix) || (suffix === '' && isPart)) return isPart
  const partner = suffix === '' && depth < longestList ? partnerBehind(sentence, piece) : undefined
  return partner !== undefined && isTurkishPlace(sentence, partner, depth + 1)
}

/** `Şam’a gitti`, `Şam’dan ayrıldı`: to, from, or (a visit) at the name whose last word this is. */
export function isJourney(
  words: readonly Word[],
  index: number,
  suffix = words[index]!.tail,
): boolean {
  const verbs = /^y?[aeiuü]$/.test(suffix) ? journey : /^n?[dt][ae]n$/.test(suffix) && departure
  return verbs !== false && words.slice(index + 1, index + 4).some(({ key }) => verbs.test(key))
}

function partnerBehind({ words, at }: SentencePieces, { last }: Piece): Piece | undefined {
  const next = words[last + 1]
  const isAnd = next?.key === 've'
  const partner = isAnd ? at[last + 2] : next?.gap === ', ' ? at[last + 1] : undefined
  if (!partner || !/^(?:state|capital|place)$/.test(partner.kind)) return undefined
  // `Priştine, Mitroviça’daki belediyelere …` is no list.
  return isAnd || !partner.suffix.includes('ki') ? partner : undefined
}

/** To leave, return, flee. */
const departure = /^(?:ayril|dön|kaçt|kaçan)/

/** To go, come, reach, arrive, return, travel, visit, fly, move, flee, settle, leave, stretch. */
const journey =
  /^(?:git|gid|gel|ulaş|vard|dön|seyahat|ziyaret|uçtu|uçak|taşin|kaçt|siğin|yerleş|sefer|uzan)/

/** North, south, east, west, capital, countryside, soil, borders, streets, branch; visit, tour. */
const part =
  /^(?:(?:kuzey|güney|başkent|kirsal)i|(?:kuzey|güney)?(?:doğusu|batisi)|topraklari|sinir(?:i|lari)|sokaklari|kolu|(?:şehir|kent|bölge)leri|ziyaret|gezisi)/
