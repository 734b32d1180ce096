/** The table of rules. Adding a rule is adding a file and a line here. */
import type { Rule } from './rule'

export const allRules: readonly Rule[] = []
