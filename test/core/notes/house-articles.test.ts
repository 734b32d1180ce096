/** Articles of every kind, with what is read in them and what is found: `house-articles.txt`. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Note } from '../../../src/core/draft'
import { allRules } from '../../../src/core/rules/all'
import { formatMessage } from '../../../src/core/text/message'
import { reviewTestDraft } from '../../support/review'

const file = resolve(import.meta.dirname, 'house-articles.txt')
const onNotes = new Set(allRules.filter(({ topic }) => topic === 'notes').map(({ id }) => id))

/** The notes and the findings on them, one a line. */
function describeNotes(source: string): string {
  const { draft, findings } = reviewTestDraft(source)
  const found = findings
    .filter(({ rule }) => onNotes.has(rule))
    .map(({ rule, from, to, message }) => {
      return `! ${rule} “${source.slice(from, to)}” ${formatMessage(message)}`
    })
  return [...draft.notes.map(describeNote), ...found].join('\n') || 'no notes'
}

function describeNote({ label, notation, references, definition }: Note): string {
  const marker = { house: `[${label}]`, markdown: `[^${label}]`, inline: `^[${label}]` }[notation]
  const text = definition?.content.text.replace(/\s+/g, ' ').slice(0, 40) ?? 'none'
  return `${marker} ${references.length} → ${text}`
}

describe('notes in an article', () => {
  const examples = readFileSync(file, 'utf8').split(/^== /m).slice(1)
  for (const example of examples) {
    const [, title = '', source = '', expected = ''] = /^(.*)\n([^]*?)\n--\n([^]*)$/.exec(example)!
    it(title, () => assert.equal(describeNotes(source), expected.trim()))
  }
})
