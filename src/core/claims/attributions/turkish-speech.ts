/** What the finder of Turkish attributions knows. */
import type { CueTable } from '../lexicons/cue-table'
import type { Token } from './tokens'

/** A sentence with what the finders of sources and contents ask of it. */
export interface TurkishScene {
  readonly tokens: readonly Token[]
  readonly speech: TurkishSpeechLexicon
  /** The tokens that name an office or a body. */
  readonly roles: ReadonlySet<number>
}

export interface TurkishSpeechLexicon {
  /** A finite verb of saying: `belirtti`, `ifade etmektedir`, `diye konuştu`. */
  readonly finite: CueTable
  /** Reports only behind a clause or a quotation: `… olduğunu gösterdi`. */
  readonly weak: CueTable
  /** Says it and goes on: `belirterek`, `vurgulayıp`. */
  readonly converb: CueTable
  /** Stands before its source: `belirten Stoltenberg`. */
  readonly relative: CueTable
  /** Nobody, or a document, says it: `belirtilmektedir`, `öne sürüldü`. */
  readonly passive: CueTable
  /** Stands behind its source: `Stoltenberg’e göre`. */
  readonly according: CueTable
  readonly vague: CueTable
  /** Offices and bodies, in the case of a subject: `bakan`, `sözcüsü`. */
  readonly roles: CueTable
  /** Documents that something stands in: `raporda`, `açıklamasında`. */
  readonly documents: CueTable
  /** What may stand before the subject, matched at the start. */
  readonly openings: RegExp
  /** The last word of a reported clause: `olduğunu`, `artacağı`. */
  readonly reported: RegExp
  /** A noun that is not in the case of a subject, by the suffix behind its apostrophe. */
  readonly oblique: RegExp
  /** A participle before its noun: `konuşan`, `düzenlenen`. */
  readonly participle: RegExp
  readonly pronouns: ReadonlySet<string>
  readonly demonym: RegExp
}
