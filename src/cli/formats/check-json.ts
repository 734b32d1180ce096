import type { Finding } from '../../core/draft'
import { readLines, type Lines } from '../../core/text/lines'
import { formatMessage } from '../../core/text/message'
import type { CheckedFile } from './checked-file'
import { placeAt } from './places'

/** The findings for other programs. The README documents the fields. */
export function formatCheckJson(files: readonly CheckedFile[]): string {
  const result = files.map(({ path, source, findings }) => {
    const lines = readLines(source)
    return { path, findings: findings.map((finding) => findingFields(finding, lines)) }
  })
  return JSON.stringify({ version: 1, files: result }, null, 2) + '\n'
}

function findingFields(finding: Finding, lines: Lines): object {
  const { rule, severity, message, from, to, related, fixes } = finding
  return {
    rule,
    severity,
    message: formatMessage(message),
    from,
    to,
    start: placeAt(lines, from),
    end: placeAt(lines, to),
    related: related.map(({ from, to, message }) => ({
      from,
      to,
      message: formatMessage(message),
    })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: formatMessage(title),
      safe,
      edits: edits.map(({ from, to, text }) => ({ from, to, text })),
    })),
  }
}
