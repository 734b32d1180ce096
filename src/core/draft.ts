/**
 * The model: what Policy Desk knows about one draft. Readable alone.
 *
 * Every offset is a UTF-16 code unit of the source, every span is half-open `[from, to)`, as
 * VS Code counts. Everything here is immutable.
 */
import type { Tree } from '@lezer/common'

/** A stretch of text: `[from, to)` in UTF-16 code units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A stretch of text together with what stands there. */
export interface Field extends Span {
  readonly text: string
}

/** `und` when neither front matter, house style nor the words of the draft tell. */
export type Language = 'en' | 'tr' | 'ru' | 'und'

/** A date as precise as it was written. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

// --- The page -----------------------------------------------------------------------------------

export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'table'
  | 'note'
  | 'link-definition'
  | 'code'
  | 'html'
  | 'comment'
  | 'rule'

/** What part of the published page a stretch of the draft belongs to. */
export type ZoneKind = 'front-matter' | 'title' | 'furniture' | 'body' | 'notes' | 'author'

/** A part of the page. The zones of a draft follow each other without a gap. */
export interface Zone extends Span {
  readonly kind: ZoneKind
}

/** A top-level block. Its tree object stays the same while its text does, from version to version. */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly text: string
  readonly tree: Tree
}

/** What a reader of one block may look at. Offsets count from the start of the block. */
export interface BlockContext {
  readonly kind: BlockKind
  readonly text: string
  readonly tree: Tree
  readonly language: Language
  readonly style: HouseStyle
  /** What another reader found in this block; read at most once. */
  read<T>(reader: BlockReader<T>): T
}

/** Reads one fact from one block. Its result is kept for as long as the block's text stands. */
export type BlockReader<T> = (block: BlockContext) => T

/** The words of a block with everything that is not prose blanked out, offset for offset. */
export interface Prose {
  /**
   * As long as the block. Code, addresses, HTML and list marks are spaces; note markers and
   * emphasis marks are `GLUE`, so that `**NATO**’s` stays one word.
   */
  readonly text: string
  /** The stretches that read as running text: paragraphs, headings, table cells. */
  readonly runs: readonly ProseRun[]
}

export interface ProseRun extends Span {
  readonly kind: 'paragraph' | 'heading' | 'cell'
}

/** A sentence with the note references after its stop; without surrounding white space. */
export type Sentence = Span

/** A pair of quotation marks, or an opening one that is never closed (`close` null). */
export interface Quotation extends Span {
  readonly open: Span
  readonly close: Span | null
}

export interface FrontMatter extends Span {
  /** The keys that Policy Desk knows, as written; others are left alone. */
  readonly values: Readonly<Partial<Record<FrontMatterKey, Field>>>
  /** Why the YAML could not be read, at the place where reading stopped. */
  readonly faults: readonly (Span & { readonly message: string })[]
}

export type FrontMatterKey = 'title' | 'author' | 'date' | 'lang' | 'policy-desk'

/** One version of one article's source text. */
export interface Draft {
  readonly source: string
  readonly language: Language
  readonly style: HouseStyle
  readonly frontMatter: FrontMatter | null
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly title: Span | null
  /** In the order in which the reader meets them; notes that nothing refers to come last. */
  readonly notes: readonly Note[]
  /** What a reader finds in a block, read at most once for each state of its text. */
  read<T>(block: Block, reader: BlockReader<T>): T
}

// --- Notes --------------------------------------------------------------------------------------

/** `markdown` is `[^label]`, `house` is `[iv]`, `inline` is `^[text]`. */
export type Notation = 'markdown' | 'house' | 'inline'

export interface Note {
  /** What the author typed between the brackets. */
  readonly label: string
  readonly notation: Notation
  /** What the reader sees, by order of first reference; null when nothing refers to the note. */
  readonly numeral: string | null
  readonly references: readonly NoteReference[]
  readonly definition: NoteDefinition | null
  /** On a second definition of a label: the note that readers see under it. */
  readonly duplicateOf: Note | null
}

/** The marker in running text, brackets included. */
export interface NoteReference extends Span {
  readonly label: string
  readonly notation: Notation
  /** The reference stands inside the definition of a note. */
  readonly nested: boolean
}

/** The text of a note, from its `[` to the end of its last line. */
export interface NoteDefinition extends Span {
  readonly label: string
  readonly notation: Notation
  /** The label with its brackets, and a colon, stop or bracket that belongs to it. */
  readonly marker: Span
  /** The note without its marker and without white space around it; empty for an empty note. */
  readonly content: Field
  readonly citation: Citation | null
}

// --- Citations ----------------------------------------------------------------------------------

/** The structured content of a note: its first source. Spans point into the draft. */
export interface Citation {
  readonly author: Field | null
  readonly title: CitationTitle | null
  readonly outlet: Field | null
  readonly published: CitationDate | null
  /** Volume, issue and pages, as written: `vol. 12, no. 3, p. 45`. */
  readonly locator: Field | null
  readonly url: Field | null
  readonly access: Access | null
  /** The words that stand for a source named in an earlier note: `ibid.`, `a.g.e.`, `Там же`. */
  readonly shortForm: Field | null
  /** What stands there and is none of the above, in order; without `See`, `URL:` and the like. */
  readonly rest: readonly Field[]
  /** From the next source of the same note to the end of the note; null after the last one. */
  readonly next: Span | null
}

/** The title without its quotation marks, and without a comma or stop that only closes it. */
export interface CitationTitle extends Field {
  /** The mark before it (`“`, `*`, the `[` of a link), null for a bare title. */
  readonly open: Span | null
  /** The mark after it; null with an `open` when the quotation is never closed. */
  readonly close: Span | null
}

export interface CitationDate extends Field {
  /** Null when what stands there is no date of the calendar, or can be read in two ways. */
  readonly date: CalendarDate | null
  readonly fault: 'impossible' | 'ambiguous' | null
}

/** The part that says when the author read the source, with its brackets. */
export interface Access extends Field {
  readonly label: Field | null
  /** Null for a label without a date. */
  readonly date: CitationDate | null
}

// --- Actors and claims --------------------------------------------------------------------------

export type ActorKind = 'state' | 'organisation' | 'person'

/** One place where a name stands. */
export interface Mention extends Field {
  /** Of a state: whether it acts here or is only where something happens. */
  readonly role: 'actor' | 'place' | null
}

export interface Actor<Kind extends string = ActorKind> {
  readonly name: string
  readonly kind: Kind
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
}

/** Everybody and everything that the title and the body name. */
export interface Cast {
  readonly actors: readonly Actor[]
  readonly places: readonly Actor<'state' | 'place'>[]
  readonly unsorted: readonly Actor<'unknown'>[]
}

export type ClaimKind =
  | 'quotation'
  | 'attributed'
  | 'statistic'
  | 'event'
  | 'cause'
  | 'forecast'
  | 'recommendation'
  | 'assessment'
  | 'definition'

export type Certainty = 'hedged' | 'plain' | 'boosted'

export type Support = 'sourced' | 'covered' | 'named' | 'vague' | 'unsourced'

/** Who is said to have asserted something. */
export interface Attribution {
  readonly cue: Span
  readonly source: Span | null
  readonly content: Span | null
  readonly actor: string | null
  readonly tier: 'sure' | 'likely'
}

/** A sentence that asserts something a reader could ask a source for. */
export interface Claim extends Span {
  readonly kinds: readonly ClaimKind[]
  readonly attributions: readonly Attribution[]
  readonly certainty: Certainty
  readonly support: Support
  /** The labels of the notes that support it. */
  readonly notes: readonly string[]
}

// --- The house ----------------------------------------------------------------------------------

/** How loud a finding is. */
export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** How loud the house wants a rule. */
export type RuleSetting = Severity | 'off'

/** A team's conventions, as its `house-style.json` says them. */
export interface HouseStyle {
  /** The language of all drafts; null to read it from each draft. */
  readonly language: Language | null
  /** Globs, relative to the folder of the file: which Markdown files are drafts. */
  readonly drafts: readonly string[]
  /** The notation in which new notes are written. */
  readonly notation: 'house' | 'markdown'
  /** How a printed note list counts where the draft does not show it. */
  readonly numerals: 'lower-roman' | 'upper-roman' | 'decimal'
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
