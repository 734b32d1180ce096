/** Turkish says with suffixes where something happens. */
import { isTurkishLocative } from './inflection/turkish'
import { isJoined, type Piece, type SentencePieces } from './pieces'

/** So many names may share the suffix of the last: `Rusya, Çin ve İran’da`. */
const longestList = 9

/** The locative, a journey (`Şam’a gitti`), a part (`Lübnan’ın güneyi`), or a list that ends so. */
export function isTurkishPlace(sentence: SentencePieces, piece: Piece, depth = 0): boolean {
  const { words } = sentence
  const { suffix, last } = piece
  if (isTurkishLocative(suffix)) return true
  const next = words.slice(last + 1, last + 4)
  if (/^y?[aeiuü]$/.test(suffix)) return next.some(({ key }) => journey.test(key))
  if (/^n?[dt][ae]n$/.test(suffix)) return next.some(({ key }) => departure.test(key))
  const isPart = isJoined(next[0]) && part.test(next[0]!.key)
  if (/^n?[iuü]n$/.test(suffix) || (suffix === '' && isPart)) return isPart
  const partner = suffix === '' && depth < longestList ? partnerBehind(sentence, piece) : undefined
  return partner !== undefined && isTurkishPlace(sentence, partner, depth + 1)
}

function partnerBehind({ words, at }: SentencePieces, { last }: Piece): Piece | undefined {
  const next = words[last + 1]
  const partner = next?.key === 've' ? at[last + 2] : next?.gap === ', ' ? at[last + 1] : undefined
  return partner && /^(?:state|capital|place)$/.test(partner.kind) ? partner : undefined
}

/** To leave, return, flee. */
const departure = /^(?:ayril|dön|kaçt|kaçan)/

/** To go, come, reach, arrive, return, travel, visit, fly, move, flee, settle, leave. */
const journey =
  /^(?:git|gid|gel|ulaş|vard|dön|seyahat|ziyaret|uçtu|uçak|taşin|kaçt|siğin|yerleş|sefer)/

/** North, south, east, west, capital, countryside, soil, borders, streets, branch; visit, tour. */
const part =
  /^(?:(?:kuzey|güney|başkent|kirsal)i|(?:kuzey|güney)?(?:doğusu|batisi)|topraklari|sinir(?:i|lari)|sokaklari|kolu|(?:şehir|kent|bölge)leri|ziyaret|gezisi)/
