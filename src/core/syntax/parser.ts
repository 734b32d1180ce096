/** The source tree: lezer's Markdown with GitHub's extensions and notes. */
import { TreeFragment, type Tree } from '@lezer/common'
import { parser as commonMark, Strikethrough, Table, TaskList } from '@lezer/markdown'
import { autolinks } from './autolinks'
import { boundedNesting } from './nesting'
import { noteSyntax } from './note-syntax'

export interface Parsed {
  /** What the parser saw: as long as the source, see `parsableText`. */
  readonly text: string
  readonly tree: Tree
}

const markdown = commonMark.configure([
  Table,
  TaskList,
  Strikethrough,
  autolinks,
  noteSyntax,
  boundedNesting,
])

/**
 * Parses a text. With the result for an earlier text, all blocks but the edited ones come back as
 * the same tree objects.
 */
export function parseMarkdown(text: string, previous?: Parsed): Parsed {
  if (previous?.text === text) return previous
  const fragments = previous ? unchangedFragments(previous, text) : []
  return { text, tree: markdown.parse(text, fragments) }
}

function unchangedFragments(previous: Parsed, text: string): readonly TreeFragment[] {
  const change = changedRange(previous.text, text)
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change])
}

/** What differs between two texts: all between their common start and their common end. */
function changedRange(a: string, b: string) {
  const shorter = Math.min(a.length, b.length)
  let from = 0
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++
  let tail = 0
  while (
    tail < shorter - from &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  )
    tail++
  return { fromA: from, toA: a.length - tail, fromB: from, toB: b.length - tail }
}
