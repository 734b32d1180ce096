import assert from 'node:assert/strict'
import { allRules } from '../../../src/core/rules/all'
import { renderRulePage } from '../../../src/core/rules/page'
import type { Rule } from '../../../src/core/rules/rule'

const rule: Rule = {
  id: 'missing-stop',
  topic: 'language',
  scope: 'block',
  zones: ['body'],
  severity: 'hint',
  summary: 'Every sentence ends in a stop.',
  rationale: 'Readers wait for the rest.',
  examples: {
    sound: ['It rose.\n'],
    faulty: [{ draft: '\nIt rose\n      ^ No stop.\n', fixed: '\nIt rose.\n' }],
    silent: ['```\ncode\n```\n'],
  },
  check: () => [],
}

describe('The page of a rule', () => {
  it('says what it wants and why, with its examples, and how to switch it off', () => {
    assert.equal(
      renderRulePage(rule),
      `# missing-stop

**Every sentence ends in a stop.**

Readers wait for the rest.

Reported as a hint. The rule looks at drafts: Markdown files that have a note, or that the house style or the settings name.

## What is reported

\`\`\`text
It rose
      ^ No stop.
\`\`\`

After the fix:

\`\`\`text
It rose.
\`\`\`

## How it should be

\`\`\`text
It rose.
\`\`\`

## What is not reported

\`\`\`\`text
\`\`\`
code
\`\`\`
\`\`\`\`

## Louder, quieter, or off

In the \`house-style.json\` of your team:

\`\`\`json
{ "rules": { "missing-stop": "off" } }
\`\`\`

Or for yourself, in the settings of the editor:

\`\`\`json
"policyDesk.rules": { "missing-stop": "off" }
\`\`\`

Instead of \`off\`, write \`error\`, \`warning\`, \`info\` or \`hint\`.

For one line of an article, write a comment above it:

\`\`\`html
<!-- policy-desk-ignore missing-stop -->
\`\`\`
`,
    )
  })

  it('puts a message below its carets where their row would leave the page', () => {
    const draft = `\n${'It rose and '.repeat(5)}then it fell\n${' '.repeat(68)}^^^^ No stop at the end.\n`
    const page = renderRulePage({ ...rule, examples: { ...rule.examples, faulty: [{ draft }] } })
    assert.ok(page.includes(`\n${' '.repeat(68)}^^^^\n${' '.repeat(68)}No stop at the end.\n`))
  })

  it('is there for every rule', () => {
    for (const rule of allRules) assert.ok(renderRulePage(rule).startsWith(`# ${rule.id}\n`))
  })
})
