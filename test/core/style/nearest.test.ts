import assert from 'node:assert/strict'
import { nearestName } from '../../../src/core/style/nearest'

describe('the nearest name', () => {
  const known = ['notation', 'language', 'rules', 'citation']

  it('forgives a slip in three letters', () => {
    assert.equal(nearestName('notatoin', known), 'notation')
    assert.equal(nearestName('Notations', known), 'notation')
    assert.equal(nearestName('langage', known), 'language')
    assert.equal(nearestName('rule', known), 'rules')
    assert.equal(nearestName('citaton', known), 'citation')
  })

  it('guesses nothing where nothing is near', () => {
    for (const name of ['', 'font', 'abc', 'outlets']) assert.equal(nearestName(name, known), null)
  })
})
