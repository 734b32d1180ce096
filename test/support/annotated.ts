import { formatMessage } from '../../src/core/text/message'
import type { Finding } from '../../src/core/findings'
import { readLines } from '../../src/core/text/lines'

/** A line under a line of text: carets, and the message of what is found there. */
const annotation = /^\s*\^+(?: .*)?$/

/** The draft of an example without the rows of carets. */
export function withoutMarks(example: string): string {
  return example
    .split('\n')
    .filter((line) => !annotation.test(line))
    .join('\n')
}

/** The draft with a row of carets and the message under the line of each finding. */
export function withMarks(source: string, findings: readonly Finding[]): string {
  const lines = readLines(source)
  const rows = source.split('\n').map((line, number) => {
    const here = findings.filter(({ from }) => lines.positionAt(from).line === number)
    const marks = here.map(({ from, to, message }) => {
      const column = lines.positionAt(from).column
      return `${' '.repeat(column)}${'^'.repeat(Math.max(1, to - from))} ${formatMessage(message)}`
    })
    return [line, ...marks].join('\n')
  })
  return rows.join('\n')
}
