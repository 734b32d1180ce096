import type { Rule } from '../../core/rules/rule'
import { alignRows } from '../terminal/table'
import { formatJsonList } from './json-list'

/** A line for each rule. */
export function formatRulesText(rules: readonly Rule[]): Iterable<string> {
  const rows = rules.map(({ id, severity, topic, summary }) => [id, severity, topic, summary])
  return alignRows(rows).map((row) => `${row}\n`)
}

/** The rules for other programs. */
export function formatRulesJson(rules: readonly Rule[]): Iterable<string> {
  const fields = rules.map(({ id, topic, severity, summary, rationale }) => {
    return { id, topic, severity, summary, rationale }
  })
  return formatJsonList('{"version":1,"rules":[', fields, ']}')
}
