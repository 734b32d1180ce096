/** What the readers of claims know about one language. */
import type { CueTable } from './cue-table'

export interface Lexicon {
  readonly hedges: CueTable
  readonly boosters: CueTable
  readonly kinds: KindTables
  /** The beginning of a sentence that asserts nothing: it greets, points, or says what the article does. */
  readonly frames: CueTable
  /** Signs of a finite verb, asked for where no stop proves a sentence. */
  readonly verbs: CueTable
  /** What stands before or behind a name or a title in quotation marks. */
  readonly named: CueTable
  /** A sentence of up to so many words needs a verb to assert something. */
  readonly verbless: number
  /** What follows a quotation that somebody spoke, where marks inside do not show it. */
  readonly spoken: RegExp | null
  /** Verbs of saying that interrupt a quotation inside its marks: «Да, — сказал он, — мы готовы». */
  readonly interruptions: CueTable | null
}

export interface KindTables {
  readonly statistic: CueTable
  readonly event: CueTable
  readonly cause: CueTable
  readonly forecast: CueTable
  readonly recommendation: CueTable
  readonly assessment: CueTable
  readonly definition: CueTable
}
