import { strict as assert } from 'node:assert'
import { organisations } from '../../../src/core/actors/data/organisations'
import { places } from '../../../src/core/actors/data/places'
import { stateNames } from '../../../src/core/actors/data/state-names'
import { stateWords } from '../../../src/core/actors/data/state-words'
import { lexiconFor } from '../../../src/core/actors/lexicon'
import { readStates } from '../../../src/core/actors/tables'

const linesOf = (table: string) => table.trim().split('\n')

describe('the tables of names', () => {
  it('give every state a name in each language', () => {
    for (const table of [stateNames, stateWords])
      for (const line of linesOf(table)) assert.equal(line.split('|').length, 4, line)
    for (const language of ['en', 'tr', 'ru'] as const)
      for (const { name, names } of readStates(language)) {
        assert.ok(name, names.join())
        assert.ok(!/[=~*+|]/.test(names.join('')), name)
      }
  })

  it('list no state twice', () => {
    for (const table of [stateNames, stateWords]) {
      const codes = linesOf(table).map((line) => line.split('|')[0])
      assert.deepEqual(codes, [...new Set(codes)])
    }
  })

  it('have up to three languages in a line, and no empty name', () => {
    for (const line of [...linesOf(organisations), ...linesOf(places)]) {
      assert.ok(line.split('|').length <= 3, line)
      assert.ok(!/;;|;\||;$|^[|;]/.test(line), line)
    }
  })

  it('know all members of the United Nations and those that act like states', () => {
    assert.ok(readStates('en').length >= 193 + 5)
    const { phrases } = lexiconFor('en')
    for (const key of ['palestine', 'kosovo', 'taiwan', 'abkhazia', 'trnc'])
      assert.ok(phrases.has(key), key)
  })
})
