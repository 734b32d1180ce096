import type { Severity } from '../../core/draft'
import { readLines } from '../../core/text/lines'
import { formatMessage } from '../../core/text/message'
import type { CheckedFile } from './checked-file'
import { placeAt } from './places'

/** The findings as workflow commands, which GitHub Actions shows beside the lines of a change. */
export function formatCheckGithub(files: readonly CheckedFile[]): Iterable<string> {
  return files.flatMap(formatFile)
}

function formatFile({ path, source, findings }: CheckedFile): string[] {
  const lines = readLines(source)
  return findings.map(({ rule, severity, message, from, to }) => {
    const start = placeAt(lines, from)
    const end = placeAt(lines, to)
    const properties = {
      file: path,
      line: start.line,
      endLine: end.line,
      col: start.column,
      endColumn: end.column,
      title: rule,
    }
    const list = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(value)}`,
    )
    return `::${commands[severity]} ${list.join(',')}::${escapeMessage(formatMessage(message))}\n`
  })
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}

/** As GitHub's own toolkit escapes (actions/toolkit, `command.ts`). */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
