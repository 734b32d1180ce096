/** The page of a rule: what its code in the editor opens, and what the documentation prints. */
import type { RuleSetting } from '../draft'
import type { Examples, FaultyExample, Rule } from './rule'

/** The rule as a Markdown page: what it wants and why, its examples, how to change how loud it is. */
export function renderRulePage(rule: Rule): string {
  const { id, summary, rationale, severity, examples } = rule
  const parts = [
    `# ${id}`,
    `**${summary}**`,
    rationale,
    `${loudness[severity]} ${isEverywhere(rule) ? everywhere : draftsOnly}`,
    ...section('The house style of the examples', renderStyle(examples)),
    ...section('What is reported', examples.faulty.map(renderFaulty)),
    ...section(
      'How it should be',
      examples.sound.map((text) => renderExample(text)),
    ),
    ...section(
      'What is not reported',
      examples.silent.map((text) => renderExample(text)),
    ),
    '## Louder, quieter, or off',
    ...renderSetting(rule),
  ]
  return parts.join('\n\n') + '\n'
}

const loudness: Readonly<Record<RuleSetting, string>> = {
  error: 'Reported as an error.',
  warning: 'Reported as a warning.',
  info: 'Reported as information.',
  hint: 'Reported as a hint.',
  off: 'Reported only where the house style or the settings ask for it.',
}

const everywhere = 'The rule looks at every Markdown file.'
const draftsOnly =
  'The rule looks at drafts: Markdown files that have a note, or that the house style or the settings name.'

/** How to set the rule to something else than it is. */
function renderSetting({ id, severity, scope }: Rule): string[] {
  const other = severity === 'off' ? 'info' : 'off'
  const others = ['`error`', '`warning`', '`info`', '`hint`', '`off`']
  const choices = others.filter((choice) => choice !== `\`${other}\``)
  return [
    'In the `house-style.json` of your team:',
    renderExample(`{ "rules": { "${id}": "${other}" } }`, 'json'),
    'Or for yourself, in the settings of the editor:',
    renderExample(`"policyDesk.rules": { "${id}": "${other}" }`, 'json'),
    `Instead of \`${other}\`, write ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
    ...(scope === 'ignores' ? [] : forOneLine(id)),
  ]
}

function forOneLine(id: string): string[] {
  const comment = renderExample(`<!-- policy-desk-ignore ${id} -->`, 'html')
  return ['For one line of an article, write a comment above it:', comment]
}

function renderStyle({ style }: Examples): string[] {
  return style ? [renderExample(JSON.stringify(style, null, 2), 'json')] : []
}

function isEverywhere(rule: Rule): boolean {
  return rule.scope === 'draft' && rule.everywhere === true
}

function section(heading: string, examples: readonly string[]): string[] {
  return examples.length === 0 ? [] : [`## ${heading}`, ...examples]
}

function renderFaulty({ draft, fixed }: FaultyExample): string {
  const reported = renderExample(draft.split('\n').map(breakMarks).join('\n'))
  return fixed === undefined ? reported : `${reported}\n\nAfter the fix:\n\n${renderExample(fixed)}`
}

/** So many letters of an example show without scrolling. */
const pageWidth = 88

/** Puts the message of a row of carets below them where the row would leave the page. */
function breakMarks(row: string): string {
  const [, carets = '', said = ''] = /^( *\^+) (.+)$/.exec(row) ?? []
  if (carets === '' || row.length <= pageWidth) return row
  const indent = Math.min(carets.indexOf('^'), Math.max(0, pageWidth - said.length))
  return `${carets}\n${' '.repeat(indent)}${said}`
}

/** A code block whose fence is longer than any in the example. */
function renderExample(text: string, language = 'text'): string {
  const ticks = [...text.matchAll(/`+/g)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(3, ...ticks.map((length) => length + 1)))
  return `${fence}${language}\n${text.replace(/^\n|\n$/g, '')}\n${fence}`
}
