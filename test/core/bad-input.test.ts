import assert from 'node:assert/strict'
import { formatMessage } from '../../src/core/text/message'
import { reviewTestDraft } from '../support/review'

/** The findings of a draft as `rule at line: message`. */
function findings(source: string): string[] {
  return reviewTestDraft(source).findings.map(({ rule, from, message }) => {
    const line = source.slice(0, from).split(/\r\n|\r|\n/).length
    return `${rule} at ${line}: ${formatMessage(message)}`
  })
}

/** A draft with one fault of its own, to see that everything else keeps working. */
const article = 'Trade rose.[^1] It fell.[^2]\n\n[^1]: Eurostat, 15 June 2023.\n'
const itsFault = 'No note for [^2].'

describe('bad input', () => {
  const examples: Record<string, [source: string, expected: string[]]> = {
    'broken YAML': [
      `---\ntitle: [a\nlang: en\n---\n\n${article}`,
      [
        'unreadable-front-matter at 3: The front matter cannot be read: flow sequence in block collection must be sufficiently indented and end with a ].',
        `undefined-note at 6: ${itsFault}`,
      ],
    ],
    'front matter that is never closed': [
      `---\ntitle: Trade\n\n${article}`,
      [
        'unreadable-front-matter at 1: The front matter cannot be read: the line of dashes that ends it is missing.',
        `undefined-note at 4: ${itsFault}`,
      ],
    ],
    'a lone bracket': [`[\n\n${article}`, [`undefined-note at 3: ${itsFault}`]],
    'an unclosed code span': ['Trade `rose.[^1]\n\n[^1]: Eurostat.\n', []],
    'an unclosed comment': ['<!-- Trade rose.[^1]\n\n[^2]: Eurostat.\n', []],
    NUL: [`\0${article}\0`, [`undefined-note at 1: ${itsFault}`]],
    'lone surrogates': [`\uD83D ${article}\uDC00`, [`undefined-note at 1: ${itsFault}`]],
    'a byte order mark': [`\uFEFF# Trade\n\n${article}`, [`undefined-note at 3: ${itsFault}`]],
    CRLF: [article.replaceAll('\n', '\r\n'), [`undefined-note at 1: ${itsFault}`]],
    'mixed line ends': [`One.\rTwo.\r\n\r\n${article}`, [`undefined-note at 4: ${itsFault}`]],
    'nothing at all': ['', []],
    'nothing but white space': [' \t\r\n\n', []],
  }
  for (const [name, [source, expected]] of Object.entries(examples))
    it(name, () => assert.deepEqual(findings(source), expected))

  it('100,000 brackets, and 5 MB on one line', () => {
    assert.deepEqual(findings('['.repeat(100_000)), [])
    assert.deepEqual(findings('Trade rose. '.repeat(420_000)), [])
  })
})
