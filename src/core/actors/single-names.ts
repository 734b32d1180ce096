/** What kind of name a single capitalised word is, by the company it keeps. */
import { isCapital, isJoined, type PieceKind, type SentencePieces } from './pieces'
import { isTurkishLocative } from './inflection/turkish'
