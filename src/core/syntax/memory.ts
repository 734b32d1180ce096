/** Remembers what was read from a block for as long as its tree object lives. */
import type { Tree } from '@lezer/common'
import type { Block, BlockContext, BlockReader, HouseStyle, Language } from '../draft'

/** What a reader finds in a block. */
export type ReadBlock = <T>(block: Block, reader: BlockReader<T>) => T

/** One memory belongs to one style and one language; a change of either starts a new one. */
export interface BlockMemory {
  readonly style: HouseStyle
  readonly language: Language
  read<T>(block: Block, reader: BlockReader<T>): T
  /** How many times a reader ran on a block, for the tests that count what was read again. */
  readonly reads: number
}

export function createMemory(style: HouseStyle, language: Language): BlockMemory {
  const contexts = new WeakMap<Tree, BlockContext>()
  let reads = 0

  const createContext = ({ kind, text, tree }: Block): BlockContext => {
    const results = new Map<BlockReader<unknown>, unknown>()
    const context: BlockContext = {
      kind,
      text,
      tree,
      language,
      style,
      read<T>(reader: BlockReader<T>): T {
        if (!results.has(reader)) {
          reads++
          results.set(reader, reader(context))
        }
        return results.get(reader) as T
      },
    }
    return context
  }

  return {
    style,
    language,
    read(block, reader) {
      let context = contexts.get(block.tree)
      if (!context) {
        context = createContext(block)
        contexts.set(block.tree, context)
      }
      return context.read(reader)
    },
    get reads() {
      return reads
    },
  }
}
