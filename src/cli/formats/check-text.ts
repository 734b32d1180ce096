import type { Severity } from '../../core/draft'
import type { Finding } from '../../core/findings'
import { readLines, type Lines } from '../../core/text/lines'
import { formatMessage } from '../../core/text/message'
import { isRepairable } from '../repair'
import { showText } from '../terminal/cells'
import type { Colour, Paint } from '../terminal/colours'
import { markLine } from '../terminal/excerpt'
import type { CheckedFile } from './checked-file'
import { formatPlace } from './places'
import { summarise } from './summary'

/** The findings for people: each with its line, carets below the place, and what can be done. */
export function* formatCheckText(files: readonly CheckedFile[], paint: Paint): Generator<string> {
  for (const { path, source, findings } of files) {
    const lines = readLines(source)
    for (const finding of findings) {
      const rows = formatFinding(finding, showText(path), source, lines, paint)
      yield `${rows.join('\n')}\n\n`
    }
  }
  for (const line of summarise(files)) yield `${line}\n`
}

function formatFinding(
  finding: Finding,
  path: string,
  source: string,
  lines: Lines,
  paint: Paint,
): string[] {
  const { rule, severity, message, related } = finding
  const colour = colours[severity]
  const place = paint('bold', formatPlace(path, lines, finding.from))
  const text = showText(formatMessage(message))
  const { text: line, carets } = markLine(source, lines, finding)
  return [
    `${place} ${paint(colour, severity)}: ${text} ${paint('dim', rule)}`,
    `    ${line}`,
    `    ${paint(colour, carets)}`,
    ...related.map(
      (other) =>
        `    ${formatPlace(path, lines, other.from)}: ${showText(formatMessage(other.message))}`,
    ),
    ...formatFix(finding),
  ]
}

const colours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'cyan',
}

function formatFix(finding: Finding): string[] {
  const fix = finding.fixes.find(({ safe }) => safe) ?? finding.fixes[0]
  if (!fix) return []
  const how = isRepairable(finding) ? ' (--fix does it)' : ''
  return [`    Fix: ${showText(formatMessage(fix.title))}${how}`]
}
