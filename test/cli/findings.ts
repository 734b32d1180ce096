import type { Finding } from '../../src/core/findings'
import { message } from '../../src/core/text/message'
import type { CheckedFile } from '../../src/cli/formats/checked-file'

/** A finding on the first place where the text stands. */
export function findingOn(source: string, text: string, more: Partial<Finding> = {}): Finding {
  const from = source.indexOf(text)
  return {
    from,
    to: from + text.length,
    rule: 'undefined-note',
    severity: 'error',
    message: message('No note for {0}.', text),
    related: [],
    fixes: [],
    ...more,
  }
}

/** What `check` found in a draft. */
export function checkedFile(
  path: string,
  source: string,
  findings: readonly Finding[],
): CheckedFile {
  return { path, source, findings, isDraft: true, isRepaired: false }
}
