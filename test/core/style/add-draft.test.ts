import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDraft } from '../../../src/core/style/add-draft'
import { treatmentOf } from '../../../src/core/style/drafts'
import { readHouseStyle } from '../../../src/core/style/read'
import { applyEdits } from '../../../src/core/text/edits'

function add(json: string, path: string): string | null {
  const edits = addDraft(json, path)
  return edits && applyEdits(json, edits)
}

describe('Adding a draft to a house style', () => {
  it('begins a new file', () => {
    assert.equal(
      add('', 'articles/corridor.md'),
      '{\n  "drafts": [\n    "articles/corridor.md"\n  ]\n}\n',
    )
  })

  it('keeps comments and the other drafts', () => {
    const json = '{\n  // our house\n  "drafts": ["briefs/*.md"],\n  "notation": "house"\n}\n'
    assert.equal(
      add(json, 'corridor.md'),
      '{\n  // our house\n  "drafts": [\n    "briefs/*.md",\n    "corridor.md"\n  ],\n  "notation": "house"\n}\n',
    )
  })

  it('adds the setting where there is none', () => {
    assert.equal(
      add('{\n  "notation": "house"\n}', 'corridor.md'),
      '{\n  "notation": "house",\n  "drafts": [\n    "corridor.md"\n  ]\n}',
    )
  })

  it('leaves a file alone that cannot be read', () => {
    assert.equal(add('{ "drafts": [', 'corridor.md'), null)
    assert.equal(add('["corridor.md"]', 'corridor.md'), null)
  })

  it('names the file and no other one, whatever is in its name', () => {
    const name = fc.string({
      unit: fc.constantFrom(...Array.from('ab *?[]{}()!+@|,.-^$ğİш')),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(name, name, (path, other) => {
        fc.pre(!/^\.*$|^\s|\s$/.test(path))
        const { drafts } = readHouseStyle(add('{}', path)!, {}).style
        assert.equal(treatmentOf(path, drafts), 'always')
        if (other !== path) assert.notEqual(treatmentOf(other, drafts), 'always')
      }),
    )
  })
})
