import assert from 'node:assert/strict'
import { readQuotations } from '../../../src/core/syntax/quotations'
import { readTestDraft } from '../../support/draft'

/** The quotations of a text, each as it stands; those that are never closed end in an ellipsis. */
function quotations(source: string): string[] {
  const draft = readTestDraft(source)
  return draft.blocks.flatMap((block) =>
    draft
      .read(block, readQuotations)
      .map(({ from, to, open, close }) =>
        close ? block.text.slice(from, to) : `${block.text.slice(open.from, open.to)}…`,
      ),
  )
}

const examples: [text: string, expected: string[]][] = [
  ['He said “yes” and "no".', ['“yes”', '"no"']],
  ['“A ‘new’ era”, the allies’ words, the 1990s and the ‘90s.', ['“A ‘new’ era”', '‘new’']],
  ['„Ja“, sagte er; «да», сказала она.', ['„Ja“', '«да»']],
  ['«Он сказал: „да“», писала газета.', ['«Он сказал: „да“»', '„да“']],
  ['It is “open.', ['“…']],
  ['“Talks ‘Still On, Says Envoy” is the title.', ['“Talks ‘Still On, Says Envoy”', '‘…']],
  ['NATO ‘s plan and the team’s ‘own’ plan.', ['‘own’']],
  ['It is 5\' 10" tall, and "so" is he.', ['"so"']],
  ['In code `“` and in <b title="x"> nothing is quoted.', []],
]

describe('quotations', () => {
  for (const [text, expected] of examples)
    it(text, () => assert.deepEqual(quotations(text), expected))

  it('end with the line in a printed note list', () => {
    const list = '[i] “One, TRT, https://www.trthaber.com/\n[ii] Two”, BBC, https://www.bbc.com/'
    assert.deepEqual(quotations(list), ['“…'])
  })
})
