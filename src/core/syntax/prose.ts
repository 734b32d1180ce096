/** The words of a block: what is not prose is blanked out, offset for offset. */
import type { SyntaxNodeRef } from '@lezer/common'
import type { BlockReader, Prose, ProseRun, Span } from '../draft'
import { readHouseLines } from './house-lines'

/** Stands for what belongs to the word beside it: word joiner, neither a letter nor white space. */
export const GLUE = '\u2060'

const runKinds: Readonly<Record<string, ProseRun['kind']>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableCell: 'cell',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
}

/** What is blanked inside a run, and with what. */
const masks: Readonly<Record<string, string>> = {
  NoteReference: GLUE,
  HouseMarker: GLUE,
  InlineNote: GLUE,
  EmphasisMark: GLUE,
  StrikethroughMark: GLUE,
  LinkMark: GLUE,
  Escape: GLUE,
  InlineCode: ' ',
  Math: ' ',
  HTMLTag: ' ',
  Comment: ' ',
  ProcessingInstruction: ' ',
  Entity: ' ',
  Image: ' ',
  URL: ' ',
  LinkTitle: ' ',
  LinkLabel: ' ',
  Autolink: ' ',
  HeaderMark: ' ',
  QuoteMark: ' ',
  ListMark: ' ',
  TaskMarker: ' ',
}

export const readProse: BlockReader<Prose> = (block) => {
  const runs: ProseRun[] = []
  const masked: (Span & { readonly filler: string })[] = []
  block.tree.iterate({
    enter(node: SyntaxNodeRef) {
      const kind = runKinds[node.name]
      if (kind) runs.push({ kind, from: node.from, to: node.to })
      const filler = masks[node.name]
      if (filler === undefined) return true
      const { from, to } = node
      // Of an escape only the backslash goes: the character behind it is the author's.
      masked.push({ from, to: node.name === 'Escape' ? from + 1 : to, filler })
      return false
    },
  })
  const lineStarts = block.read(readHouseLines).map(({ from }) => from)
  return {
    text: blank(block.text, runs, masked),
    runs: runs.flatMap((run) => splitAtLines(run, lineStarts)),
  }
}

/** Lines of a printed note list are texts of their own, though Markdown makes them one paragraph. */
function splitAtLines(run: ProseRun, lines: readonly number[]): ProseRun[] {
  const starts = [run.from, ...lines.filter((from) => run.from < from && from < run.to)]
  return starts.map((from, index) => ({ kind: run.kind, from, to: starts[index + 1] ?? run.to }))
}

function blank(
  text: string,
  runs: readonly Span[],
  masked: readonly (Span & { readonly filler: string })[],
): string {
  let result = ''
  const keepUpTo = (to: number) => {
    if (to > result.length) result += text.slice(result.length, to)
  }
  const fillUpTo = (to: number, filler: string) => {
    if (to > result.length) result += filler.repeat(to - result.length)
  }
  let next = 0
  for (const run of runs) {
    fillUpTo(run.from, ' ')
    for (; next < masked.length && masked[next]!.from < run.to; next++) {
      const { from, to, filler } = masked[next]!
      if (to <= run.from) continue
      keepUpTo(from)
      fillUpTo(to, filler)
    }
    keepUpTo(run.to)
  }
  fillUpTo(text.length, ' ')
  return result
}
