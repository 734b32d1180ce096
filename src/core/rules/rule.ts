/** The type of a rule: one file that declares everything about itself. */
import type {
  BlockContext,
  Cast,
  CalendarDate,
  Claim,
  Draft,
  HouseStyle,
  RuleSetting,
  ZoneKind,
} from '../draft'
import type { Problem } from '../findings'
import type { Ignore } from './ignores'

export type Topic = 'notes' | 'citations' | 'language' | 'sources' | 'page'

/**
 * A draft with its expected findings: under a line, carets mark what is found in it, followed by the
 * message. A row of carets that begins with `|` stands for an empty span.
 *
 * ```
 * Japan signed.[ii]
 *              ^^^^ No note for [ii].
 * ```
 */
export interface FaultyExample {
  readonly draft: string
  /** The draft after the first fix of every finding; absent when the rule offers none. */
  readonly fixed?: string
}

export interface Examples {
  /** The house style that they stand under, as far as it is not the default one. */
  readonly style?: Partial<HouseStyle>
  /** How it should be. */
  readonly sound: readonly string[]
  readonly faulty: readonly FaultyExample[]
  /** The nearest things that must not be reported. */
  readonly silent: readonly string[]
}

interface RuleText {
  /** Kebab-case, names the fault. */
  readonly id: string
  readonly topic: Topic
  /** The wanted state, in one sentence. */
  readonly summary: string
  /** Why a reader cares. */
  readonly rationale: string
  /** How loud it is where no house style says otherwise; `off` for a rule that a house must ask for. */
  readonly severity: RuleSetting
  readonly examples: Examples
}

/** Looks at one block; what it finds is kept with the block. Offsets count from the block's start. */
export interface BlockRule extends RuleText {
  readonly scope: 'block'
  /** Where its findings count. */
  readonly zones: readonly ZoneKind[]
  readonly check: (block: BlockContext) => readonly Problem[]
}

/** What a rule on the whole draft may look at. */
export interface DraftFacts {
  readonly draft: Draft
  readonly cast: Cast
  readonly claims: readonly Claim[]
  readonly style: HouseStyle
  readonly today: CalendarDate
}

/** Looks at the draft through what was read from its blocks, never at the text again. */
export interface DraftRule extends RuleText {
  readonly scope: 'draft'
  /** Works in every Markdown document, not only in drafts: the rules on `[^x]` notes. */
  readonly everywhere?: boolean
  readonly check: (facts: DraftFacts) => readonly Problem[]
}

/** Looks at the comments that silence rules and silenced nothing. */
export interface IgnoreRule extends RuleText {
  readonly scope: 'ignores'
  readonly check: (unneeded: readonly Ignore[]) => readonly Problem[]
}

export type Rule = BlockRule | DraftRule | IgnoreRule
