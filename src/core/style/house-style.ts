/** The house style: a team's conventions as one data file, `house-style.json`. */
import type { Language, Severity } from '../draft'

export type RuleSetting = Severity | 'off'

export interface HouseStyle {
  /** The language of all drafts; null to read it from each draft. */
  readonly language: Language | null
  /** Globs, relative to the folder of the file: which Markdown files are drafts. */
  readonly drafts: readonly string[]
  /** The notation in which new notes are written. */
  readonly notation: 'house' | 'markdown'
  /** The citation template: `{part}` is replaced; text inside the braces vanishes with its part. */
  readonly citation: string
  /** What stands before an access date: one label, or one for each language. */
  readonly accessLabel: string | Readonly<Record<string, string>>
  /** The form of an access date, as a Unicode date pattern, or one for each language: `dd.MM.yyyy`. */
  readonly accessDate: string | Readonly<Record<string, string>>
  /** The form of a publication date, likewise; that of the access date where it is absent. */
  readonly publishedDate?: string | Readonly<Record<string, string>>
  /** How the house writes an outlet, by the domain of its site. */
  readonly outlets: Readonly<Record<string, string>>
  /** How loud each rule is, by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>
}
