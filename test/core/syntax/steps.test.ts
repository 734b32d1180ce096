import assert from 'node:assert/strict'
import { InlineContext } from '@lezer/markdown'
import { parseMarkdown } from '../../../src/core/syntax/parser'

/** How often the inline parser looks at a character or at a part of its block. */
function countSteps(text: string): number {
  let steps = 0
  const prototype = InlineContext.prototype as unknown as Record<string, unknown>
  const char = Object.getOwnPropertyDescriptor(prototype, 'char')!
  const parts = new WeakMap<object, unknown[]>()
  Object.defineProperty(prototype, 'char', {
    ...char,
    value(this: InlineContext, pos: number) {
      steps++
      return (char.value as (pos: number) => number).call(this, pos)
    },
  })
  Object.defineProperty(prototype, 'parts', {
    configurable: true,
    get(this: object) {
      return parts.get(this)
    },
    set(this: object, list: unknown[]) {
      const counted = new Proxy(list, {
        get(target, key) {
          steps++
          return Reflect.get(target, key) as unknown
        },
      })
      parts.set(this, counted)
    },
  })
  try {
    parseMarkdown(text)
  } finally {
    Object.defineProperty(prototype, 'char', char)
    Reflect.deleteProperty(prototype, 'parts')
  }
  return steps
}

describe('the parser', () => {
  for (const piece of ['[', '[a]', '[a](', '[i] word ', '[^a] ', '^[', '<', '*a '])
    it(`takes steps in proportion to the text on ${piece} again and again`, () => {
      const [few, many] = [countSteps(piece.repeat(10_000)), countSteps(piece.repeat(100_000))]
      assert.ok(few > 0)
      const perPiece = Math.max(few / 10_000, 20)
      assert.ok(many <= 12 * 10_000 * perPiece, `${few} steps became ${many}`)
    })

  for (const mark of ['1. ', '- > ', '> ', '[^a]: '])
    it(`nests ${mark} no deeper than anybody does, and reads the text within`, () => {
      const { tree } = parseMarkdown(`${mark.repeat(20_000)}word[^b]`)
      let depth = 0
      let deepest = 0
      let references = 0
      tree.iterate({
        enter: ({ name }) => {
          deepest = Math.max(deepest, ++depth)
          if (name === 'NoteReference') references++
        },
        leave: () => {
          depth--
        },
      })
      assert.ok(deepest < 200, `${deepest} levels`)
      assert.ok(references > 0)
    })
})
