import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RuleSetting } from '../../src/core/draft'
import { allRules } from '../../src/core/rules/all'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')

const severityNames: Record<RuleSetting, string> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  hint: 'hint',
  off: 'off',
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, Setting> } }
}

interface Setting {
  readonly markdownDescription: string
}

/** The tables of the README that follow from the code, by the name of their markers. */
const tables: Record<string, () => string> = {
  rules: () =>
    table(
      ['Rule', 'Reports', 'What it wants'],
      allRules.map(({ id, severity, summary }) => [`\`${id}\``, severityNames[severity], summary]),
    ),
  settings() {
    const { contributes } = JSON.parse(read('package.json')) as Manifest
    const texts = JSON.parse(read('package.nls.json')) as Record<string, string>
    const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => [
      `\`${name}\``,
      texts[setting.markdownDescription.replace(/%/g, '')]!,
    ])
    return table(['Setting', 'What it decides'], rows)
  },
}

describe('the README', () => {
  for (const [name, create] of Object.entries(tables))
    it(`has the table of ${name} (UPDATE=1 writes it)`, () => {
      const readme = read('README.md')
      const between = new RegExp(`(<!-- ${name} -->\n\n)[^]*?(\n<!-- /${name} -->)`)
      const expected = readme.replace(
        between,
        (_, open: string, close: string) => open + create() + close,
      )
      if (process.env.UPDATE) writeFileSync(resolve(root, 'README.md'), expected)
      else assert.equal(readme, expected)
    })
})

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  return lines.join('')
}
