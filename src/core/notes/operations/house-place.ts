import type { Block, Draft } from '../../draft'
import { zoneAt } from '../../syntax/zones'
import type { Placement } from '../placement'
import { findEnd, findHome, type Home } from './home'
import { countBreaks, lineBreakOf, lineEnd, lineStart } from './lines'
import { barrier } from './removal'

/** The place of a printed list in a draft that has none: where the Markdown notes stand, or the end. */
export function placeHouseList(draft: Draft): Placement {
  const { blocks, source } = draft
  const home = chooseHome(draft)
  const before = blocks[home.from - 1]
  const lineBreak = lineBreakOf(draft)
  const gap = lineBreak.repeat(2)
  if (!before) return { at: draft.frontMatter?.to ?? 0, before: '', after: gap }
  let at = before.to
  while (/\s/.test(source.charAt(at - 1))) at--
  at = lineEnd(source, at)
  const isEmpty = home.from === home.to
  const above = isEmpty ? '' : source.slice(at, lineStart(source, blocks[home.from]!.from))
  const space = countBreaks(above) > 1 ? above : gap
  const touches = isEmpty && /^[ \t]*(?:\r\n?|\n)[ \t]*\S/.test(source.slice(at, at + 200))
  return {
    at,
    before: readsAsNotes(draft, before) ? `${gap}${barrier}${gap}` : space,
    after: touches ? lineBreak : '',
  }
}

/** Whether what comes behind the text would be a part of its last block: of code, or of HTML. */
export function endsOpen(draft: Draft): boolean {
  const { kind = 'rule', text = '', tree } = draft.blocks[chooseHome(draft).from - 1] ?? {}
  if (kind === 'code' && tree?.topNode.name === 'FencedCode')
    return tree.topNode.getChildren('CodeMark').length < 2
  const [, end] = openings.find(([start]) => start.test(text)) ?? []
  return (kind === 'html' || kind === 'comment') && end !== undefined && !end.test(text)
}

/** HTML blocks that blank lines do not end, with what ends them. Source: CommonMark, “HTML blocks”. */
const openings: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]

/** Text behind a printed list would be taken for the author box, but for a heading and what follows. */
function chooseHome(draft: Draft): Home {
  const home = findHome(draft)
  const next = draft.blocks[home.to]
  return next && next.kind !== 'heading' && zoneAt(draft, next.from) === 'body'
    ? findEnd(draft)
    : home
}

/** A paragraph with a reference at the start of a line reads as a part of the list behind it. */
function readsAsNotes({ source, notes }: Draft, { kind, from, to }: Block): boolean {
  if (kind !== 'paragraph') return false
  return notes.some(({ references }) =>
    references.some(
      (reference) =>
        from <= reference.from &&
        reference.to <= to &&
        source.slice(lineStart(source, reference.from), reference.from).trim() === '',
    ),
  )
}
