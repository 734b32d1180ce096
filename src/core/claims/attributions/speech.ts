/** What the finder of attributions knows about a language in which the cue stands between its parts. */
import type { CueTable } from '../lexicons/cue-table'

type Words = ReadonlySet<string>

export interface SpeechLexicon {
  /** Verbs of saying: a subject is enough. */
  readonly say: CueTable
  /** Verbs that report only before a clause or a quotation: `shows that`, `notes: “…”`. */
  readonly show: CueTable
  /** Stands before the source: `according to`. */
  readonly according: CueTable
  /** Nobody says it: `it is reported that`, `reportedly`. */
  readonly impersonal: CueTable
  /** It stands in a document: `в докладе` говорится. */
  readonly inDocument: CueTable | null
  /** Goes on for the same source: `adding that`. */
  readonly participle: CueTable
  /** People without a name: `experts`, `some`. */
  readonly vague: CueTable
  /** One of them: `a diplomat`. */
  readonly anonymous: CueTable
  /** Whom it is said to, between the verb and its subject: сказал `журналистам` министр. */
  readonly addressees: RegExp | null
  /** Offices and documents, in the case of a subject: `minister`, `report`. */
  readonly roles: CueTable
  /** What may stand before the subject, matched at the start: `last week`, `however`. */
  readonly openings: RegExp
  /** Before a word that is no cue there: `the` claims, `to` say. */
  readonly notBefore: Words
  /** Behind a verb whose subject stands before it: said `in`, told `reporters`. */
  readonly notAfter: Words
  /** Between subject and cue: `also`, `has`. */
  readonly between: Words
  /** Begins what is said: `that`. */
  readonly complementisers: Words
  /** Begins another clause: `because`. */
  readonly conjunctions: Words
  readonly and: Words
  readonly prepositions: Words
  /** Prepositions of place and time. */
  readonly adjuncts: Words
  /** Behind such a preposition: when or where it was said, in `a statement`, on `Monday`. */
  readonly occasions: RegExp
  readonly determiners: Words
  /** Inside a noun phrase: `of`. */
  readonly links: Words
  /** Before one of many: `a` diplomat. */
  readonly indefinite: Words
  /** The word `as`. */
  readonly as: Words
  readonly pronouns: Words
  /** Subjects that cannot say anything: `this`, `which`. */
  readonly dumb: Words
  /** Before a cue with the source behind it: `as` the minister said, `об этом` заявил. */
  readonly inverting: Words
  /** Has a subject of its own. */
  readonly finite: RegExp
  /** An adjective. */
  readonly modifier: RegExp
  readonly months: RegExp
  /** Adjectives of nationality: `Russian` experts have no name. */
  readonly demonym: RegExp
}
