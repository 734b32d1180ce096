import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lint } from 'markdownlint/promise'
import { format } from 'prettier'
import { readPairs } from '../../src/core/notes/operations/reads-alike'
import { safeEdits } from '../../src/core/rules/fixes'
import { applyEdits } from '../../src/core/text/edits'
import { reviewTestDraft } from '../support/review'

const folder = resolve(import.meta.dirname, '../articles')
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, source: readFileSync(resolve(folder, name), 'utf8') }))

/** What is found, without the places: a line break moves all that follow. */
function rulesIn(source: string): string[] {
  return reviewTestDraft(source)
    .findings.map(({ rule }) => rule)
    .sort()
}

/** The draft with all safe fixes, as it stands once it is saved. */
function mend(source: string): string {
  return applyEdits(source, safeEdits(reviewTestDraft(source).findings))
}

describe('Beside Prettier', () => {
  for (const proseWrap of ['preserve', 'always', 'never'] as const)
    for (const { name, source } of articles) {
      const pretty = (text: string) => format(text, { parser: 'markdown', proseWrap })

      it(`the same is found in ${name}, its lines wrapped: ${proseWrap}`, async () => {
        const after = await pretty(source)
        assert.deepEqual(rulesIn(after), rulesIn(source))
        assert.deepEqual(
          readPairs(reviewTestDraft(after).draft),
          readPairs(reviewTestDraft(source).draft),
        )
      })

      it(`the fixes in ${name} stand, its lines wrapped: ${proseWrap}`, async () => {
        const mended = await pretty(mend(source))
        assert.equal(mend(mended), mended)
        assert.equal(await pretty(mended), mended)
      })
    }
})

describe('Beside markdownlint', () => {
  for (const { name, source } of articles)
    it(`the fixes in ${name} give it nothing new to say`, async () => {
      const said = async (text: string) => {
        const { draft = [] } = await lint({ strings: { draft: text } })
        return draft.map(({ ruleNames: [id] }) => id).sort()
      }
      const before = await said(source)
      assert.deepEqual(
        (await said(mend(source))).filter((id) => !before.includes(id)),
        [],
      )
    })
})
