import type { Finding } from '../../core/findings'
import { readLines, type Lines } from '../../core/text/lines'
import { formatMessage } from '../../core/text/message'
import type { CheckedFile } from './checked-file'
import { formatJsonList } from './json-list'
import { placeAt } from './places'

/** The findings for other programs. The README documents the fields. */
export function formatCheckJson(files: readonly CheckedFile[]): Iterable<string> {
  return formatJsonList('{"version":1,"files":[', files.map(fileFields), ']}')
}

function fileFields({ path, source, findings }: CheckedFile): object {
  const lines = readLines(source)
  return { path, findings: findings.map((finding) => findingFields(finding, lines)) }
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
