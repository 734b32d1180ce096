/** What the finders of attributions know about a language. */
import type { CueTable } from './cue-table'

type Words = ReadonlySet<string>

/** English and Russian, where a cue stands among its source and what is said. */
export interface SpeechLexicon {
  /** Verbs of saying: a subject is enough. */
  readonly say: CueTable
  /** Verbs that report only before a clause or a quotation: `shows that`, `notes: “…”`. */
  readonly show: CueTable
  /** Stands before the source: `according to`. */
  readonly according: CueTable
  /** Goes back to a source named before: `in his view`. */
  readonly recalled: CueTable
  /** The word in it that stands for the source: `his`. */
  readonly possessives: Words
  /** It stands in a document: `в докладе` говорится. */
  readonly inDocument: CueTable | null
  /** Nobody says it: `it is reported that`, `reportedly`. */
  readonly impersonal: CueTable
  /** Goes on for the same source: `adding that`. */
  readonly participle: CueTable

  /** People without a name: `experts`, `some`. */
  readonly vague: CueTable
  /** A plural noun that looks like a verb: infrastructure `projects`. */
  readonly nouns: Words
  /** One of them: `a diplomat`. */
  readonly anonymous: CueTable
  /** Offices and documents, in the case of a subject: `minister`, `report`. */
  readonly roles: CueTable
  /** Adjectives of nationality: `Russian` experts have no name. */
  readonly demonym: RegExp
  /** How an adjective ends that stands for many: `Russians`, `немногие`. */
  readonly many: RegExp
  readonly pronouns: Words
  /** Subjects that cannot say anything: `this`, `which`. */
  readonly dumb: Words

  /** What may stand before the subject, matched at the start: `last week`, `however`. */
  readonly openings: RegExp
  /** Before a word that is no cue there: `the` claims, `is` described. */
  readonly notBefore: Words
  /** Behind a noun that only looks like a cue: reports `have`. */
  readonly auxiliaries: Words
  /** Stands for the source named before: `who`. */
  readonly relatives: Words
  /** Behind a verb whose subject stands before it: said `in`. */
  readonly notAfter: Words
  /** How a language says where instead of who: `в Кремле заявили`; null where none does. */
  readonly bodies: {
    readonly prepositions: Words
    /** How the verb ends. */
    readonly plural: RegExp
    /** Bodies without a capital letter. */
    readonly common: RegExp
  } | null
  /** Verbs with whom or what they are about behind them: `criticised` the West. */
  readonly transitive: RegExp
  /** Whom it is said to, between the verb and its subject: сказал `журналистам` министр. */
  readonly addressees: RegExp | null
  /** Between subject and cue: `also`, `has`. */
  readonly between: Words
  /** Before a cue with the source behind it: `as` the minister said, об `этом` заявил. */
  readonly inverting: Words
  /** The word `as`. */
  readonly as: string

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
  /** Before one of many: `a` diplomat. */
  readonly indefinite: Words
  /** Inside a noun phrase: `of`. */
  readonly links: Words
  /** A verb that has a subject of its own. */
  readonly finite: RegExp
  /** An adjective before an office. */
  readonly modifier: RegExp
  readonly months: RegExp
}

/** Turkish, where the cue closes its clause and the source often opens the sentence. */
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
  /** Takes a quotation word for word: `dedi`, `ifadelerini kullandı`. Matched at the start. */
  readonly verbatim: RegExp

  readonly vague: CueTable
  /** Offices and bodies, in the case of a subject: `bakan`, `sözcüsü`. */
  readonly roles: CueTable
  /** Documents that something stands in: `raporda`, `açıklamasında`. */
  readonly documents: CueTable
  /** Adjectives of nationality. */
  readonly demonym: RegExp
  readonly pronouns: Words

  /** What may stand before the subject, matched at the start. */
  readonly openings: RegExp
  /** Between what is said and its cue: `defalarca`. */
  readonly adverbs: Words
  /** How the last word of a reported clause ends: `olduğunu`, `artacağı`. */
  readonly reported: RegExp
  /** How a name ends that is not the subject: `Japonya’nın`. */
  readonly oblique: RegExp
  /** How a noun ends to which the name before it belongs: NATO `zirvesinde`. */
  readonly head: RegExp
  /** How a participle ends before its noun: `konuşan`, `düzenlenen`. */
  readonly participle: RegExp
  /** Closes what is said of time, place and topic before the subject: `ilgili olarak`. */
  readonly postpositions: Words
  /** How a noun of place or origin ends: `toplantıda`. */
  readonly place: RegExp
}
