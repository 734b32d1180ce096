import assert from 'node:assert/strict'
import { allRules } from '../../src/core/rules/all'
import { openDesk } from './desk'

describe('rules', () => {
  it('lists every rule with its default severity', async () => {
    const { run } = openDesk({})
    const text = await run('rules')
    const json = await run('rules', '--format', 'json')
    const rules = allRules.map(({ id, topic, severity, summary, rationale }) => {
      assert.match(text.stdout, new RegExp(`^${id} +${severity} +${topic} `, 'm'))
      return { id, topic, severity, summary, rationale }
    })
    assert.deepEqual(JSON.parse(json.stdout), { version: 1, rules })
  })
})
