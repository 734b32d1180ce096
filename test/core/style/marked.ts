import type { StyleFault } from '../../../src/core/style/json'
import { formatMessage } from '../../../src/core/text/message'

/** Takes the rows of carets and messages out of a marked text. */
export function unmark(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !caretRow.test(line))
    .join('\n')
}

/** Puts a row of carets and the message under each fault, so that it can be read at its place. */
export function mark(json: string, faults: readonly StyleFault[]): string {
  let from = 0
  return json
    .split('\n')
    .flatMap((line) => {
      const here = faults.filter((fault) => fault.from >= from && fault.from <= from + line.length)
      const rows = here.map((fault) => row(fault, fault.from - from))
      from += line.length + 1
      return [line, ...rows]
    })
    .join('\n')
}

const caretRow = /^ *\^+ /

function row({ from, to, message }: StyleFault, column: number): string {
  return `${' '.repeat(column)}${'^'.repeat(Math.max(1, to - from))} ${formatMessage(message)}`
}
