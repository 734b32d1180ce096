import assert from 'node:assert/strict'
import fc from 'fast-check'
import { defaultStyle } from '../../../src/core/style/defaults'
import type { HouseStyle } from '../../../src/core/draft'
import { presets as allPresets } from '../../../src/core/style/presets/all'
import { readHouseStyle } from '../../../src/core/style/read'
import { mark, unmark } from './marked'
import { runs } from '../../support/properties'

const brief: HouseStyle = {
  ...defaultStyle,
  language: 'ru',
  accessLabel: 'дата обращения',
  outlets: { 'tass.ru': 'ТАСС' },
  rules: { 'unused-note': 'error', 'note-order': 'off' },
}
const presets = { brief, 'brief-long': brief }
const ruleIds = ['unused-note', 'note-order', 'empty-note']

const read = (json: string) => readHouseStyle(json, presets, ruleIds)

function expectFaults(marked: string): void {
  const json = unmark(marked)
  assert.equal(mark(json, read(json).faults), marked)
}

describe('a house style', () => {
  it('is the default one where the file says nothing', () => {
    for (const json of ['', '{}', '\uFEFF{}', '// later\n{}']) {
      assert.deepEqual(read(json), { style: defaultStyle, faults: [] })
    }
  })

  it('takes each key, and the defaults for the rest', () => {
    const { style, faults } = read(`{
      "$schema": "./house-style.schema.json",
      "language": "tr", // also where the title is English
      "drafts": ["articles/**"],
      "notation": "markdown",
      "numerals": "decimal",
      "accessLabel": { "tr": "Erişim", "en": "Accessed" },
      "accessDate": { "tr": "d MMMM yyyy", "ru": "d MMMM yyyy 'г.'" },
      "publishedDate": "MMMM d, yyyy",
      "outlets": { "time.com": "TIME" },
      "rules": { "unused-note": "hint" },
    }`)
    assert.deepEqual(faults, [])
    assert.deepEqual(style, {
      language: 'tr',
      drafts: ['articles/**'],
      notation: 'markdown',
      numerals: 'decimal',
      citation: defaultStyle.citation,
      accessLabel: { tr: 'Erişim', en: 'Accessed' },
      accessDate: { tr: 'd MMMM yyyy', ru: "d MMMM yyyy 'г.'" },
      publishedDate: 'MMMM d, yyyy',
      outlets: { 'time.com': 'TIME' },
      rules: { 'unused-note': 'hint' },
    })
  })

  it('builds on the preset that it extends, wherever it says so', () => {
    const { style, faults } = read(`{
      "language": null,
      "rules": { "unused-note": "off" },
      "outlets": { "time.com": "TIME" },
      "extends": "brief"
    }`)
    assert.deepEqual(faults, [])
    assert.deepEqual(style, {
      ...brief,
      language: null,
      rules: { 'unused-note': 'off', 'note-order': 'off' },
      outlets: { 'tass.ru': 'ТАСС', 'time.com': 'TIME' },
    })
  })

  it('may be any preset, written out', () => {
    for (const [id, style] of Object.entries(allPresets)) {
      assert.deepEqual(readHouseStyle(JSON.stringify(style), {}), { style, faults: [] }, id)
      const extending = readHouseStyle(JSON.stringify({ extends: id }), allPresets)
      assert.deepEqual(extending, { style, faults: [] })
    }
  })

  it('says at its place what it does not know, and what was meant', () => {
    expectFaults(`{
  "extends": "brif",
             ^^^^^^ There is no preset "brif". Did you mean "brief"?
  "notatoin": "house",
  ^^^^^^^^^^ There is no setting "notatoin". Did you mean "notation"?
  "fontSize": 12,
  ^^^^^^^^^^ There is no setting "fontSize".
  "rules": { "unused-notes": "off" }
             ^^^^^^^^^^^^^^ There is no rule "unused-notes". Did you mean "unused-note"?
}`)
  })

  it('says at its place what value is wrong', () => {
    expectFaults(`{
  "language": "de",
              ^^^^ "de" is no language of drafts: write "en", "tr", "ru" or null.
  "drafts": ["articles/**", 7],
                            ^ 7 is no glob: write a text such as "articles/**/*.md".
  "notation": null,
              ^^^^ null is no notation: write "house" or "markdown".
  "citation": "",
              ^^ "" is no citation form: write a text such as "{author, }“{title}”, {outlet}, {url}".
  "accessLabel": {"en": 1},
                 ^^^^^^^^^ {"en":1} is no label: write "Accessed", or { "en": "Accessed", "tr": "Erişim Tarihi" }.
  "accessDate": "DD.MM.YYYY",
                ^^^^^^^^^^^^ "DD.MM.YYYY" is no date pattern: d is the day, M the month, y the year, as in "dd.MM.yyyy".
  "publishedDate": 2023,
                   ^^^^ 2023 is no date pattern: d is the day, M the month, y the year, as in "dd.MM.yyyy".
  "outlets": [],
             ^^ [] is no table of names: write { "name": … }.
  "rules": { "empty-note": "loud" }
                           ^^^^^^ "loud" is no severity: write "error", "warning", "info", "hint" or "off".
}`)
    expectFaults(`{
  "drafts": "articles/**"
            ^^^^^^^^^^^^^ "articles/**" is no list: write [ … ] around it.
}`)
    expectFaults(`["house"]
^^^^^^^^^ A house style is one object: { … }.`)
  })

  it('lets the rest count beside a wrong value', () => {
    const { style } = read(`{
      "extends": "brief",
      "language": "de",
      "drafts": [7, "articles/**"],
      "rules": { "unused-note": "loud", "empty-note": "info" },
      "outlets": "TIME",
      "publishedDate": ""
    }`)
    assert.deepEqual(style, {
      ...brief,
      drafts: ['articles/**'],
      rules: { ...brief.rules, 'empty-note': 'info' },
    })
  })

  it('reads past a slip in the JSON, and says where it is', () => {
    const slip = `{
  "language": "tr"
  "notation": "markdown"
  ^^^^^^^^^^ A comma is missing here.
}`
    expectFaults(slip)
    const { language, notation } = read(unmark(slip)).style
    assert.deepEqual({ language, notation }, { language: 'tr', notation: 'markdown' })

    expectFaults(`{
  'language': 'tr'
  ^^^^^^^^^^ This is not JSON: texts stand in double quotes ("…").
}`)
    expectFaults(`{ "language": "tr
              ^^^ This text is never closed: a double quote is missing.`)
  })

  it('leaves the names of rules unchecked where nobody says what rules there are', () => {
    assert.deepEqual(readHouseStyle('{"rules": {"unheard-of": "off"}}', presets).faults, [])
  })

  it('takes names that JavaScript objects have of their own for names', () => {
    const { style, faults } = read(
      '{"outlets": {"__proto__": "A", "constructor": "B"}, "toString": 1}',
    )
    assert.deepEqual(Object.entries(style.outlets), [
      ['__proto__', 'A'],
      ['constructor', 'B'],
    ])
    assert.equal(faults.length, 1)
    assert.equal(read('{"extends": "constructor"}').faults.length, 1)
  })

  it('survives any text, and places each fault inside it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"rules"',
      '"off"',
      '"extends"',
      'null',
      '\\',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (json) => {
        for (const { from, to } of read(json).faults) {
          assert.ok(0 <= from && from <= to && to <= json.length)
        }
      }),
      runs(1000),
    )
    assert.equal(read('['.repeat(100_000)).faults.length, 1)
  })
})
