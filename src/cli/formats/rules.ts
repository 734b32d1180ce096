import type { Rule } from '../../core/rules/rule'
import { alignRows } from '../terminal/table'

/** A line for each rule. */
export function formatRulesText(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, topic, summary }) => [id, severity, topic, summary])
  return alignRows(rows)
    .map((row) => `${row}\n`)
    .join('')
}

/** The rules for other programs. */
export function formatRulesJson(rules: readonly Rule[]): string {
  const fields = rules.map(({ id, topic, severity, summary, rationale }) => {
    return { id, topic, severity, summary, rationale }
  })
  return JSON.stringify({ version: 1, rules: fields }, null, 2) + '\n'
}
