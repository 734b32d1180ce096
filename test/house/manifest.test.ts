import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { listFiles, PackageManager } from '@vscode/vsce'
import { allRules } from '../../src/core/rules/all'

const root = resolve(import.meta.dirname, '../..')

interface Manifest {
  readonly contributes: {
    readonly configuration: { properties: { 'policyDesk.rules': { properties: object } } }
  }
}

const read = (name: string) => readFileSync(resolve(root, name), 'utf8')
const readManifest = () => JSON.parse(read('package.json')) as Manifest
const readTexts = () => JSON.parse(read('package.nls.json')) as Record<string, string>

const severities = ['error', 'warning', 'info', 'hint', 'off']

/** What the rule table says about the setting `policyDesk.rules`, and its texts. */
function derive(): { properties: object; texts: Record<string, string> } {
  const properties = allRules.map(
    ({ id, severity }) =>
      [
        id,
        { type: 'string', enum: severities, default: severity, description: `%rule.${id}%` },
      ] as const,
  )
  const texts = allRules.map(({ id, summary }) => [`rule.${id}`, summary] as const)
  return { properties: Object.fromEntries(properties), texts: Object.fromEntries(texts) }
}

function update(): void {
  const { properties, texts } = derive()
  const manifest = readManifest()
  manifest.contributes.configuration.properties['policyDesk.rules'].properties = properties
  const others = Object.entries(readTexts()).filter(([key]) => !key.startsWith('rule.'))
  const write = (name: string, value: object) =>
    writeFileSync(resolve(root, name), JSON.stringify(value, null, 2) + '\n')
  write('package.json', manifest)
  write('package.nls.json', { ...Object.fromEntries(others), ...texts })
}

describe('The manifest', () => {
  before(() => {
    if (process.env.UPDATE) update()
  })

  it('has a setting for each rule; UPDATE=1 npx mocha rewrites them', () => {
    const { properties, texts } = derive()
    const setting = readManifest().contributes.configuration.properties['policyDesk.rules']
    assert.deepEqual(setting.properties, properties)
    const found = Object.entries(readTexts()).filter(([key]) => key.startsWith('rule.'))
    assert.deepEqual(Object.fromEntries(found), texts)
  })

  it('has a text for each key, and a key for each text', () => {
    const keys = [...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key!)
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(readTexts()).sort())
  })

  it('is packed with what runs, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None })
    const strange = files.filter((name) => !/^(?:dist|l10n|media|snippets|syntaxes)\//.test(name))
    assert.deepEqual(strange.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'package.nls.json',
    ])
    assert.deepEqual(
      files.filter((name) => name.endsWith('.map')),
      [],
    )
  })
})
