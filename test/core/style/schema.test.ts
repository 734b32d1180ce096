import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { allRules } from '../../../src/core/rules/all'
import { presets } from '../../../src/core/style/presets/all'
import { houseStyleSchema } from '../../../src/core/style/schema'

const path = resolve(import.meta.dirname, '../../../media/house-style.schema.json')
const schema = houseStyleSchema(Object.keys(presets), allRules)

describe('the JSON schema of a house style', () => {
  it('is written to media/house-style.schema.json; UPDATE=1 rewrites it', async () => {
    const options = await resolveConfig(path)
    const text = await format(JSON.stringify(schema), { ...options, parser: 'json' })
    if (process.env.UPDATE) writeFileSync(path, text)
    assert.equal(readFileSync(path, 'utf8'), text)
  })

  it('names every preset and every rule', () => {
    const { properties } = schema as {
      properties: { extends: { enum: string[] }; rules: { properties: object } }
    }
    assert.deepEqual(properties.extends.enum, Object.keys(presets))
    assert.deepEqual(
      Object.keys(properties.rules.properties),
      allRules.map(({ id }) => id),
    )
  })
})
