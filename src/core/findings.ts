/** What rules say about a draft, and what can be done about it. */
import type { Severity, Span } from './draft'

/** A text for people: a template with `{0}`, `{1}` and its arguments, so that it can be translated. */
export interface Message {
  readonly template: string
  readonly args: readonly string[]
}

export interface TextEdit extends Span {
  readonly text: string
}

/** A repair. A safe one cannot change what the author means, and may run on save. */
export interface Fix {
  readonly title: Message
  readonly safe: boolean
  readonly edits: readonly TextEdit[]
}

export interface Related extends Span {
  readonly message: Message
}

/** What a rule says about a place of the draft. */
export interface Problem extends Span {
  readonly message: Message
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
}

/** A problem with the name and the severity of its rule. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
}
