import assert from 'node:assert/strict'
import { readTestDraft } from '../../support/draft'

function blocks(source: string): string[] {
  return readTestDraft(source).blocks.map(({ kind, text }) => `${kind}: ${text}`)
}

describe('the blocks of a draft', () => {
  it('end before the line break, whatever it is', () => {
    const source = '# Title\n\nText.\n\n> Quoted.\n\n- One\n- Two\n\n[^1]: Note.\n'
    assert.deepEqual(
      blocks(source.replaceAll('\n', '\r\n')),
      blocks(source).map((block) => block.replaceAll('\n', '\r\n')),
    )
  })

  it('are tables, with white space at the ends of lines too', () => {
    const table = '| a | b |\n| - | - |\n| c | d |'
    for (const lineBreak of ['\n', '  \n', '\r\n'])
      assert.match(blocks(table.replaceAll('\n', lineBreak))[0]!, /^table: /)
  })
})
