/** What the finder of Turkish attributions knows. */
import type { CueTable } from '../lexicons/cue-table'

export interface TurkishSpeechLexicon {
  /** A finite verb of saying: `belirtti`, `ifade etmektedir`, `diye konuştu`. */
  readonly finite: CueTable
  /** Says it and goes on: `belirterek`, `vurgulayıp`. */
  readonly converb: CueTable
  /** Stands before its source: `belirten Stoltenberg`. */
  readonly relative: CueTable
  /** Nobody, or a document, says it: `belirtilmektedir`, `öne sürüldü`. */
  readonly passive: CueTable
  /** Stands behind its source: `Stoltenberg’e göre`. */
  readonly according: CueTable
  readonly vague: CueTable
  /** Offices, in the case of a subject: `bakan`, `sözcüsü`. */
  readonly roles: CueTable
  /** Documents that something stands in: `raporda`, `açıklamasında`. */
  readonly documents: CueTable
  /** What may stand before the subject, matched at the start. */
  readonly openings: RegExp
  /** Adjectives of nationality. */
  readonly pronouns: ReadonlySet<string>
}
